import {
  afterCommit,
  currentManager,
  currentTenant,
  rolledBack,
  rolledBackUnless,
  savepoint,
  type Tenant,
} from '../../src/database/index.js';
import { Municipality } from '../../src/identity/municipality.entity.js';
import { gate } from '../support/gate.js';
import { testDatabase, testTenant } from '../support/database.js';
import { expectRefused } from '../support/transaction-error.js';

const { database, transactions } = await testDatabase();
const oslo = await testTenant(transactions, '0301');
const stavanger = await testTenant(transactions, '1103');

const rename = (name: string): Promise<unknown> =>
  currentManager().query('UPDATE municipality SET name = $1', [name]);

const nameOf = async (tenant: Tenant): Promise<string> => {
  const [{ name }] = await transactions.run(tenant, (manager) =>
    manager.query<{ name: string }[]>('SELECT name FROM municipality'),
  );
  return name;
};

describe('a transaction', () => {
  test('is committed when its work resolves', async () => {
    await transactions.run(oslo, () => rename('Kristiania'));
    expect(await nameOf(oslo)).toBe('Kristiania');
  });

  test('is rolled back when its work rejects, and says why', async () => {
    await transactions.run(oslo, () => rename('Oslo'));
    const failing = transactions.run(oslo, async () => {
      await rename('Christiania');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await nameOf(oslo)).toBe('Oslo');
  });

  test('does not commit what an error inside it has spoilt, though the error was caught', async () => {
    const careless = transactions.run(oslo, async (manager) => {
      await rename('Opslo');
      await manager.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(careless).rejects.toMatchObject({ code: 'ROLLED_BACK' });
    expect(await nameOf(oslo)).not.toBe('Opslo');
  });

  test('holds what TypeORM would otherwise commit by itself', async () => {
    const failing = transactions.run(stavanger, async (manager) => {
      const row = await manager.findOneByOrFail(Municipality, { code: '1103' });
      row.name = 'Oljebyen';
      await manager.save(row);
      throw new Error('after the save');
    });
    await expect(failing).rejects.toThrow('after the save');
    expect(await nameOf(stavanger)).not.toBe('Oljebyen');
  });

  test('runs statements sent at once one after another', async () => {
    const numbers = await transactions.run(oslo, (manager) =>
      Promise.all([1, 2, 3, 4, 5].map((n) => manager.query<{ n: number }[]>('SELECT $1::int AS n', [n]))),
    );
    expect(numbers.flat().map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  test('that failed leaves its connection usable: more failures than connections hang no caller', async () => {
    const failures = Array.from({ length: 3 * database.limits.connections }, () =>
      transactions.run(oslo, (manager) => manager.query('SELECT * FROM no_such_table')),
    );
    for (const outcome of await Promise.allSettled(failures)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: '42P01' } });
    }
    expect(await transactions.run(oslo, () => Promise.resolve(currentTenant().municipality))).toBe('0301');
  });

  test('fails at COMMIT when a deferred constraint does', async () => {
    const deferred = transactions.runAsOwner(async (manager) => {
      await manager.query('CREATE TABLE pair (a int UNIQUE DEFERRABLE INITIALLY DEFERRED)');
      await manager.query('INSERT INTO pair VALUES (1), (1)');
    });
    await expect(deferred).rejects.toMatchObject({ code: '23505' });
  });
});

describe('where a transaction ends', () => {
  test('outside one there is no manager and no tenant', () => {
    expectRefused(() => currentManager(), 'NO_TRANSACTION');
    expectRefused(() => currentTenant(), 'NO_TRANSACTION');
  });

  test('work that outlives its transaction is refused, and can have one of its own', async () => {
    let later: Promise<unknown> = Promise.resolve();
    let ended: (value: unknown) => void = () => undefined;
    const end = new Promise((resolve) => (ended = resolve));
    await transactions.run(oslo, async (manager) => {
      await manager.query('SELECT 1');
      later = end.then(async () => {
        expectRefused(() => currentManager(), 'ENDED');
        await expect(manager.query('SELECT 1')).rejects.toThrow('released');
        await transactions.run(stavanger, () => rename('Stavanger'));
      });
    });
    ended(undefined);
    await later;
    expect(await nameOf(stavanger)).toBe('Stavanger');
  });

  test('the owner and the worker have no tenant', async () => {
    await transactions.runAsOwner(() => {
      expectRefused(() => currentTenant(), 'NO_TENANT');
      return Promise.resolve();
    });
  });
});

describe('a run inside a run', () => {
  test('of the same tenant joins: both are committed or neither is', async () => {
    const failing = transactions.run(oslo, async () => {
      await transactions.run(oslo, () => rename('Ullern'));
      throw new Error('the outer one failed');
    });
    await expect(failing).rejects.toThrow('the outer one failed');
    expect(await nameOf(oslo)).not.toBe('Ullern');
  });

  test.each([
    ['another municipality', { municipality: '1103' }],
    ['another person', { actor: 'system:other' }],
    ['another role', { role: 'DRIVER' }],
  ])('of %s is refused', async (_, difference) => {
    const nested = transactions.run(oslo, () =>
      transactions.run({ ...oslo, ...difference }, () => rename('Annetsteds')),
    );
    await expect(nested).rejects.toMatchObject({ code: 'OTHER_TENANT' });
  });

  test('as the worker is refused', async () => {
    const nested = transactions.run(oslo, () => transactions.runAsWorker(() => Promise.resolve()));
    await expect(nested).rejects.toMatchObject({ code: 'OTHER_TENANT' });
  });

  test('with a stricter isolation than the outer one has is refused, with the same one it joins', async () => {
    const inner = () => transactions.run(oslo, isolation, { isolation: 'REPEATABLE READ' });
    await expect(transactions.run(oslo, inner)).rejects.toMatchObject({ code: 'OTHER_ISOLATION' });
    expect(await transactions.run(oslo, inner, { isolation: 'REPEATABLE READ' })).toBe('repeatable read');
  });

  async function isolation(): Promise<string> {
    const [row] = await currentManager().query<{ transaction_isolation: string }[]>(
      'SHOW transaction_isolation',
    );
    return row.transaction_isolation;
  }
});

describe('a savepoint', () => {
  test('that fails takes back its own work, and the rest is committed', async () => {
    await transactions.run(oslo, async (manager) => {
      await rename('Oslo');
      const failing = savepoint(async () => {
        await rename('Feil');
        await manager.query('SELECT 1 / 0');
      });
      await expect(failing).rejects.toMatchObject({ code: '22012' });
    });
    expect(await nameOf(oslo)).toBe('Oslo');
  });

  test('waits for the one before it, so that parallel ones do not release each other', async () => {
    const outcomes = await transactions.run(oslo, (manager) =>
      Promise.allSettled(
        [1, 0, 1, 0].map((divisor) =>
          savepoint(async () => {
            await savepoint(() => manager.query('SELECT 1')); // one inside another does not wait for itself
            await manager.query('SELECT 1 / $1::int', [divisor]);
          }),
        ),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  });
});

describe('work that is rolled back unless its result is to be kept', () => {
  const renamed = async (name: string, done: string[]): Promise<string> => {
    afterCommit(() => void done.push(name));
    await rename(name);
    return nameHere();
  };

  async function nameHere(): Promise<string> {
    const [{ name }] = await currentManager().query<{ name: string }[]>('SELECT name FROM municipality');
    return name;
  }

  test('answers what it saw, and is rolled back, or committed with the rest', async () => {
    const done: string[] = [];
    const seen = await transactions.run(oslo, async () => {
      await rename('Oslo');
      return [
        await rolledBack(() => renamed('Prøvd', done)),
        await nameHere(),
        await rolledBackUnless(
          (name) => name !== 'Forkastet',
          () => renamed('Forkastet', done),
        ),
        await nameHere(),
        await rolledBackUnless(
          (name) => name !== 'Forkastet',
          () => renamed('Beholdt', done),
        ),
      ];
    });
    expect(seen).toEqual(['Prøvd', 'Oslo', 'Forkastet', 'Oslo', 'Beholdt']);
    expect(await nameOf(oslo)).toBe('Beholdt');
    expect(done).toEqual(['Beholdt']);
  });

  test('is rolled back when it fails, and says why', async () => {
    await transactions.run(oslo, async () => {
      await rename('Oslo');
      const failing = rolledBackUnless(
        () => true,
        async () => {
          await rename('Feil');
          throw new Error('changed my mind');
        },
      );
      await expect(failing).rejects.toThrow('changed my mind');
    });
    expect(await nameOf(oslo)).toBe('Oslo');
  });
});

describe('what is to be done after the commit', () => {
  test('is done in order, outside the transaction, when it is committed', async () => {
    const done: string[] = [];
    await transactions.run(oslo, async () => {
      afterCommit(async () => {
        expectRefused(() => currentManager(), 'NO_TRANSACTION');
        done.push(await nameOf(oslo));
      });
      afterCommit(() => void done.push('second'));
      await rename('Etterpå');
      done.push('work');
    });
    expect(done).toEqual(['work', 'Etterpå', 'second']);
  });

  test('is not done when the transaction, or the savepoint that asked for it, rolls back', async () => {
    const done: string[] = [];
    const failing = transactions.run(oslo, () => {
      afterCommit(() => void done.push('transaction'));
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    await transactions.run(oslo, async () => {
      await savepoint(() => {
        afterCommit(() => void done.push('savepoint'));
        return Promise.reject(new Error('no'));
      }).catch(() => undefined);
      await savepoint(() => {
        afterCommit(() => void done.push('kept savepoint'));
        return Promise.resolve();
      });
    });
    expect(done).toEqual(['kept savepoint']);
  });
});

describe('retrying', () => {
  const failingTwice = (code: string) => {
    let attempts = 0;
    return async () => {
      attempts++;
      if (attempts > 2) return attempts;
      return currentManager().query<number>(
        `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${code}'; END $$`,
      );
    };
  };

  test.each(['40001', '40P01'])('begins again after %s, as often as asked', async (code) => {
    expect(await transactions.run(oslo, failingTwice(code), { retry: 2 })).toBe(3);
    await expect(transactions.run(oslo, failingTwice(code), { retry: 1 })).rejects.toMatchObject({ code });
    await expect(transactions.run(oslo, failingTwice(code))).rejects.toMatchObject({ code });
  });

  test('does not begin again after any other error', async () => {
    await expect(transactions.run(oslo, failingTwice('23505'), { retry: 2 })).rejects.toMatchObject({
      code: '23505',
    });
  });

  // The embedded engine lets one transaction at a time in, so there two cannot collide.
  const testOnPostgres = database.kind === 'postgres' ? test : test.skip;
  testOnPostgres(
    'two repeatable-read transactions that change one row both come through (needs PostgreSQL)',
    async () => {
      const bothRead = gate();
      let reading = 2;
      const append = (letter: string) =>
        transactions.run(
          oslo,
          async (manager) => {
            await manager.query('SELECT name FROM municipality');
            // Both have their snapshot before either writes.
            if (--reading === 0) bothRead.open();
            await bothRead.opened;
            await manager.query('UPDATE municipality SET name = name || $1', [letter]);
          },
          { isolation: 'REPEATABLE READ', retry: 5 },
        );
      await transactions.run(oslo, () => rename(''));
      await Promise.all([append('a'), append('b')]);
      expect(await nameOf(oslo)).toMatch(/^(ab|ba)$/);
    },
  );
});
