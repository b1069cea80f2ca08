import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { createDatabase } from '../../src/database/index.js';
import { testDatabase } from '../support/database.js';

const { database, config } = await testDatabase();

class FromTheFuture1899000000000 implements MigrationInterface {
  name = 'FromTheFuture1899000000000';
  up = (runner: QueryRunner): Promise<void> => runner.query('CREATE TABLE future (id int)');
  down = (runner: QueryRunner): Promise<void> => runner.query('DROP TABLE future');
}

describe('opening a database', () => {
  test('that cannot be reached is refused in a sentence with the place and without the password', async () => {
    const opening = createDatabase(
      { url: 'postgres://doserute:hemmelig@127.0.0.1:1/lar' },
      { entities: [], migrations: [] },
    );
    await expect(opening).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    await expect(opening).rejects.toThrow('127.0.0.1:1/lar');
    await expect(opening).rejects.not.toThrow('hemmelig');
  });

  test('and migrating it again changes nothing', async () => {
    const applied = () => database.dataSource.query<object[]>('SELECT name FROM migrations ORDER BY id');
    const before = await applied();
    await database.migrate();
    expect(await applied()).toEqual(before);
    expect(before).toHaveLength(migrations.length);
  });

  test('gives calendar dates as text, whatever the time zone', async () => {
    const [row] = await database.dataSource.query<object[]>(
      `SELECT date '2027-03-28' AS day, ARRAY[date '2027-03-28', date '2027-10-31'] AS days, '{}'::date[] AS none`,
    );
    expect(row).toEqual({ day: '2027-03-28', days: ['2027-03-28', '2027-10-31'], none: [] });
  });

  // Two services on one database are two processes on PostgreSQL; an embedded one has a folder to itself.
  const testOnPostgres = database.kind === 'postgres' ? test : test.skip;
  testOnPostgres(
    'at once, two services migrate it once, and an older one is refused afterwards (needs PostgreSQL)',
    async () => {
      const newer = { entities: [], migrations: [...migrations, FromTheFuture1899000000000] };
      const services = await Promise.all([createDatabase(config, newer), createDatabase(config, newer)]);
      try {
        await Promise.all(services.map((service) => service.migrate()));
        await expect(database.migrate()).rejects.toMatchObject({ code: 'DATABASE_IS_NEWER' });
      } finally {
        for (const service of services) await service.close();
      }
    },
  );
});
