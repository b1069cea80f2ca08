import { currentManager } from '../../src/database/index.js';
import { testDatabase, testTenant } from '../support/database.js';
import { gate } from '../support/gate.js';

const hasty = await testDatabase({ limits: { lockWaitSeconds: 0.2, statementSeconds: 0.5 } });
const tenant = await testTenant(hasty.transactions);

// The embedded engine does not sleep, so there it computes.
const SECONDS_OF_WORK =
  hasty.database.kind === 'postgres'
    ? 'SELECT pg_sleep(60)'
    : 'SELECT count(*) FROM generate_series(1, 6000000)';

const rename = (name: string): Promise<unknown> =>
  currentManager().query('UPDATE municipality SET name = $1', [name]);

test('who waits for another transaction longer than allowed gets 55P03, and both can go on', async () => {
  const renamed = gate();
  const release = gate();
  const holder = hasty.transactions.run(tenant, async () => {
    await rename('holder');
    renamed.open();
    await release.opened;
  });
  await renamed.opened;
  const waiter = hasty.transactions.run(tenant, () => rename('waiter'));
  await expect(waiter).rejects.toMatchObject({ code: '55P03' });
  release.open();
  await holder;
  await hasty.transactions.run(tenant, () => rename('waiter, later'));
});

test('a statement that takes longer than allowed gets 57014, and its transaction is rolled back', async () => {
  const endless = hasty.transactions.run(tenant, async (manager) => {
    await rename('endless');
    await manager.query(SECONDS_OF_WORK);
  });
  await expect(endless).rejects.toMatchObject({ code: '57014' });
  const [{ name }] = await untilServed(() =>
    hasty.transactions.run(tenant, (manager) =>
      manager.query<{ name: string }[]>('SELECT name FROM municipality'),
    ),
  );
  expect(name).not.toBe('endless');
});

/** The embedded engine cannot stop a statement; until it has finished, others wait, and may get 55P03. */
async function untilServed<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === '55P03')) throw error;
    }
  }
}
