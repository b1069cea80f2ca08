import { AsyncLocalStorage } from 'node:async_hooks';
import { afterCommit, currentManager, currentTenant } from '../../src/database/index.js';
import { testDatabase, testTenant } from '../support/database.js';
import { expectRefused } from '../support/transaction-error.js';

const { database, transactions } = await testDatabase({ limits: { connections: 2 } });
const tenant = await testTenant(transactions);

const transactionId = async (): Promise<string> => {
  const [{ id }] = await currentManager().query<{ id: string }[]>('SELECT pg_current_xact_id()::text AS id');
  return id;
};
const rename = (name: string): Promise<unknown> =>
  currentManager().query('UPDATE municipality SET name = $1', [name]);
const nameNow = async (): Promise<string> => {
  const [{ name }] = await transactions.run(tenant, (manager) =>
    manager.query<{ name: string }[]>('SELECT name FROM municipality'),
  );
  return name;
};

describe("a request's transaction", () => {
  test('is one and the same for resolvers that touch it first at the same moment', async () => {
    const request = transactions.begin(tenant);
    const ids = await request.run(() => Promise.all([transactionId(), transactionId(), transactionId()]));
    await request.commit();
    expect(new Set(ids).size).toBe(1);
  });

  test('is joined by the services that say run', async () => {
    const request = transactions.begin(tenant);
    const [outer, inner] = await request.run(async () => [
      await transactionId(),
      await transactions.run(tenant, transactionId),
    ]);
    await request.commit();
    expect(inner).toBe(outer);
  });

  test('takes no connection before its first statement, and gives it back at its end', async () => {
    const requests = Array.from({ length: 5 * database.limits.connections }, () =>
      transactions.begin(tenant),
    );
    expect(await nameNow()).toBeDefined(); // would wait for ever if they held connections
    for (const request of requests) {
      await request.run(() => transactionId());
      await request.rollback();
    }
    expect(await nameNow()).toBeDefined();
    await Promise.all(requests.map((request) => request.rollback()));
  });

  test('shows nothing of its work before commit, all of it after', async () => {
    const request = transactions.begin(tenant);
    await request.run(() => rename('Etter'));
    await request.commit();
    expect(await nameNow()).toBe('Etter');
  });

  test('ends once: what is called after the first end does nothing, or says so', async () => {
    const done: string[] = [];
    const committed = transactions.begin(tenant);
    await committed.run(async () => {
      await rename('Beholdt');
      afterCommit(() => void done.push('after'));
    });
    await Promise.all([committed.commit(), committed.commit()]);
    await committed.rollback();
    expect(await nameNow()).toBe('Beholdt');
    expect(done).toEqual(['after']);

    const rolledBack = transactions.begin(tenant);
    await rolledBack.run(() => rename('Borte'));
    await rolledBack.rollback();
    await rolledBack.rollback();
    await expect(rolledBack.commit()).rejects.toMatchObject({ code: 'ROLLED_BACK' });
    expect(await nameNow()).toBe('Beholdt');
  });

  test('lets the statements that were sent finish before it commits', async () => {
    const request = transactions.begin(tenant);
    const sent = request.run(() => rename('Sendt'));
    await request.commit();
    await sent;
    expect(await nameNow()).toBe('Sendt');
  });

  test('refuses statements after its end', async () => {
    const request = transactions.begin(tenant);
    await request.run(async () => {
      const manager = currentManager();
      await request.rollback();
      expectRefused(() => currentManager(), 'ENDED');
      await expect(manager.query('SELECT 1')).rejects.toThrow('released');
    });
  });

  test('knows its tenant without any statement, and leaves other asynchronous contexts alone', async () => {
    const other = new AsyncLocalStorage<string>();
    const request = transactions.begin(tenant);
    const seen = other.run('mine', () => request.run(() => [currentTenant().municipality, other.getStore()]));
    await request.commit();
    expect(seen).toEqual(['0301', 'mine']);
  });
});
