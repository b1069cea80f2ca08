import { currentManager, currentTenant, type Tenant } from '../../src/database/index.js';
import { testDatabase, testTenant } from '../support/database.js';

const { database, transactions } = await testDatabase();
const oslo = await testTenant(transactions, '0301');
const stavanger = await testTenant(transactions, '1103');

const municipalitiesSeen = async (): Promise<string[]> => {
  const rows = await currentManager().query<{ code: string }[]>(
    'SELECT code FROM municipality ORDER BY code',
  );
  return rows.map(({ code }) => code);
};

describe('what a transaction sees', () => {
  test('its own municipality and no other', async () => {
    expect(await transactions.run(oslo, municipalitiesSeen)).toEqual(['0301']);
    expect(await transactions.run(stavanger, municipalitiesSeen)).toEqual(['1103']);
  });

  test('nothing of a municipality, when it is the worker', async () => {
    await expect(transactions.runAsWorker(municipalitiesSeen)).rejects.toThrow('permission denied');
  });

  test('it cannot write a row of another municipality', async () => {
    const trespass = transactions.run(oslo, (manager) =>
      manager.query(`INSERT INTO municipality (code, name) VALUES ('4601', 'Bergen')`),
    );
    await expect(trespass).rejects.toThrow('row-level security');
  });

  test('the tenant is gone from the connection when the transaction has ended', async () => {
    await transactions.run(oslo, () => currentManager().query('SELECT 1'));
    // Every connection of the pool is asked, so also the one that was just used.
    const left = await Promise.all(
      Array.from({ length: database.limits.connections }, () =>
        database.dataSource.query<{ municipality: string | null; same: boolean }[]>(
          `SELECT nullif(current_setting('app.municipality', true), '') AS municipality, current_user = session_user AS same`,
        ),
      ),
    );
    expect(left.flat().every(({ municipality, same }) => municipality === null && same)).toBe(true);
  });

  test('200 transactions of two tenants at once, every fifth of which fails, never see each other', async () => {
    const tenants: Tenant[] = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? oslo : stavanger));
    const outcomes = await Promise.allSettled(
      tenants.map((tenant, i) =>
        transactions.run(tenant, async (manager) => {
          const before = await municipalitiesSeen();
          if (i % 5 === 0) await manager.query('SELECT 1 / 0');
          return [...before, ...(await municipalitiesSeen()), currentTenant().municipality];
        }),
      ),
    );
    outcomes.forEach((outcome, i) => {
      const { municipality } = tenants[i];
      if (i % 5 === 0) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      else expect(outcome).toEqual({ status: 'fulfilled', value: Array<string>(3).fill(municipality) });
    });
  });
});
