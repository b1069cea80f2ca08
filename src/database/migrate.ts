import type { DataSource } from 'typeorm';
import { announced, type Progress } from './progress.js';
import { DatabaseRefusal } from './refusals.js';
import { MIGRATING, databaseIsNewer } from './texts.js';

/** Any fixed number, the same in every service on one database. */
const MIGRATION_LOCK = 4_712_030_017;

/**
 * Runs what has not run yet, each migration in its own transaction.
 *
 * @param shared whether other services may be doing the same at this moment.
 * @throws Refusal DATABASE_IS_NEWER when a later version of Doserute has migrated it already.
 */
export async function migrate(dataSource: DataSource, shared: boolean, progress: Progress): Promise<void> {
  await announced(progress, MIGRATING, async () => {
    if (shared) await alone(dataSource, () => run(dataSource));
    else await run(dataSource);
  });
}

/** An advisory lock belongs to a connection; this one is held while the migrations run on another. */
async function alone(dataSource: DataSource, work: () => Promise<void>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await runner.release();
  }
}

async function run(dataSource: DataSource): Promise<void> {
  const known = new Set(dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const [{ there }] = await dataSource.query<{ there: boolean }[]>(
    `SELECT to_regclass('public.migrations') IS NOT NULL AS there`,
  );
  const done = there
    ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id')
    : [];
  const stranger = done.find(({ name }) => !known.has(name));
  if (stranger !== undefined) {
    throw new DatabaseRefusal('DATABASE_IS_NEWER', databaseIsNewer(stranger.name));
  }
  await dataSource.runMigrations({ transaction: 'each' });
}
