import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { migrations as allMigrations } from '../../migrations/index.js';
import {
  createDatabase,
  TenantTransactions,
  type Database,
  type DatabaseConfig,
  type DatabaseLimits,
  type DatabaseOptions,
  type Tenant,
} from '../../src/database/index.js';
import { cachedTemplate, engineVersion } from '../../src/database/embedded/template.js';
import { entities as allEntities } from '../../src/entities.js';
import { engineFrom } from './kept-engine.js';

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
/** Set by `scripts/test.mjs --postgres`: a PostgreSQL on which databases may be created and dropped. */
const POSTGRES = process.env.TEST_DATABASE_URL;

/** Only against what hangs: on a busy machine forty clients may wait for each other longer than users should. */
const PATIENT: Partial<DatabaseLimits> = { lockWaitSeconds: 120, statementSeconds: 120 };

export interface TestDatabase {
  readonly database: Database;
  readonly transactions: TenantTransactions;
  /** To open the same database once more. */
  readonly config: DatabaseConfig;
}

export interface TestDatabaseOptions {
  readonly entities?: DatabaseOptions['entities'];
  readonly migrations?: readonly (new () => object)[];
  readonly limits?: Partial<DatabaseLimits>;
}

/**
 * A fresh, migrated database for one test file, on whichever engine the suite runs on; gone when the file is done.
 *
 * ```ts
 * const { transactions } = await testDatabase(); // at the top of the file, or of a describe
 * ```
 */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const opened: Database[] = [];
  let drop: () => Promise<void> = () => Promise.resolve();
  afterAll(async () => {
    for (const database of opened) await database.close();
    await drop();
  });

  const schema = {
    entities: options.entities ?? allEntities,
    migrations: [...(options.migrations ?? allMigrations)],
  };
  const limits = { ...PATIENT, ...options.limits };
  let config: DatabaseConfig;
  if (POSTGRES === undefined) {
    const engine = await engineFrom(schemaKey(schema), () => embeddedTemplate(schema));
    config = { engine, limits };
  } else {
    const name = `doserute_test_${randomUUID().replaceAll('-', '')}`;
    const template = await postgresTemplate(POSTGRES, schema);
    await asAdministrator(POSTGRES, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
    // Not by force: the pool calls itself ended while its connections still say goodbye, and one that is cut off then
    // fails whichever test file runs next in this process. PostgreSQL waits five seconds for them, and names a leak.
    drop = () =>
      asAdministrator(POSTGRES, (admin) => admin.query(`DROP DATABASE ${name}`)).then(() => undefined);
    config = { url: addressOf(POSTGRES, name), limits };
  }
  const database = await createDatabase(config, schema);
  opened.push(database);
  return { database, transactions: new TenantTransactions(database, rethrowLater), config };
}

/** A municipality that exists, and a person in it. */
export async function testTenant(
  transactions: TenantTransactions,
  municipality = '0301',
  { actor = 'system:test', role = 'ADMIN', requestId = 'test' }: Partial<Tenant> = {},
): Promise<Tenant> {
  const tenant: Tenant = { municipality, actor, role, requestId };
  await transactions.run(tenant, async (manager) => {
    await manager.query('INSERT INTO municipality (code, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      municipality,
      `Kommune ${municipality}`,
    ]);
  });
  return tenant;
}

interface Schema {
  readonly entities: DatabaseOptions['entities'];
  readonly migrations: (new () => object)[];
}

/** Of everything that the migrated schema follows from. */
function schemaKey({ migrations }: Schema): string {
  const hash = createHash('sha256').update(engineVersion());
  for (const file of readdirSync(MIGRATIONS).sort())
    hash.update(file).update(readFileSync(join(MIGRATIONS, file)));
  for (const migration of migrations) hash.update(String(migration));
  return hash.digest('hex').slice(0, 16);
}

function embeddedTemplate(schema: Schema): Promise<Uint8Array> {
  const kind = schema.migrations.length === allMigrations.length ? 'migrated' : 'other';
  return cachedTemplate(CACHE, kind, schemaKey(schema), async () => {
    const database = await createDatabase({ memory: true, cacheFolder: CACHE }, schema);
    try {
      await database.migrate();
      if (database.embedded === undefined) throw new Error('An embedded database without a server.');
      return await database.embedded.dump();
    } finally {
      await database.close();
    }
  });
}

/** A database that no client connects to, made once for each schema; its copies take some ten milliseconds. */
async function postgresTemplate(url: string, schema: Schema): Promise<string> {
  const name = `doserute_template_${schemaKey(schema)}`;
  await asAdministrator(url, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(4712030018)'); // ends with the connection
    const there = await admin.query<object[]>('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (there.length > 0) return;
    const unfinished = `${name}_unfinished`;
    await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${unfinished}`);
    const database = await createDatabase({ url: addressOf(url, unfinished) }, schema);
    try {
      await database.migrate();
    } finally {
      await database.close();
    }
    await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
}

async function asAdministrator<T>(url: string, work: (admin: DataSource) => Promise<T>): Promise<T> {
  // A connection that is idle for ten seconds would be let go, and its advisory lock with it, while a template is migrated.
  const extra = { idleTimeoutMillis: 0 };
  const admin = new DataSource({ type: 'postgres', url, poolSize: 1, extra });
  await admin.initialize();
  try {
    return await work(admin);
  } finally {
    await admin.destroy();
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** A failure in an afterCommit callback has to fail the run, not vanish. */
function rethrowLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
