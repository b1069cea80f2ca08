import { testDatabase, testTenant } from '../support/database.js';

const { transactions } = await testDatabase();
const oslo = await testTenant(transactions, '0301');

test('a transaction sees the rows of its own municipality and no others', async () => {
  await testTenant(transactions, '1103');
  const seen = await transactions.run(oslo, (manager) =>
    manager.query<{ code: string }[]>('SELECT code FROM municipality'),
  );
  expect(seen).toEqual([{ code: '0301' }]);
});
