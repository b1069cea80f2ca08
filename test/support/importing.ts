import { createHash } from 'node:crypto';
import { addressBook, BoundariesService } from '../../src/addresses/index.js';
import { currentManager, type Database, type TenantTransactions } from '../../src/database/index.js';
import { type ImportOptions, Importer } from '../../src/exchange/import/importer.js';
import type { ImportReport, TableCounts } from '../../src/exchange/import/import-report.js';
import type { BundleFault, BundleSource } from '../../src/exchange/bundle/index.js';
import { Audit } from '../../src/identity/index.js';
import { KeyRing } from '../../src/shared/key-ring.js';
import { testDatabase } from './database.js';
import { countStatements, type StatementCounter } from './statement-counter.js';

export interface Importing {
  readonly database: Database;
  readonly transactions: TenantTransactions;
  readonly keys: KeyRing;
  readonly importer: Importer;
  readonly statements: StatementCounter;
  /** Move it to move in time. */
  readonly clock: { time: Date; now(): Date };
  readonly import: (
    source: BundleSource,
    options?: ImportOptions & { municipality?: string },
  ) => Promise<ImportReport>;
  /** Imports what must be good, and answers what it did: `created/changed/unchanged` by table. */
  readonly imported: (source: BundleSource, municipality?: string) => Promise<Record<string, string>>;
  /** Imports what must be refused, and answers with its faults. */
  readonly refused: (source: BundleSource, municipality?: string) => Promise<readonly BundleFault[]>;
  /** Rows as the municipality sees them. */
  readonly rows: <T>(sql: string, municipality?: string) => Promise<T[]>;
  /** Equal exactly when every row of the municipality in every table is (logs only on request). */
  readonly contents: (municipality?: string, logs?: 'with logs') => Promise<string>;
}

const ACTOR = { actor: 'system:test', role: 'ADMIN', requestId: 'test' };

/** An importer on a fresh database, on 22 March 2027. */
export async function testImporting({ addressApiUrl = null as string | null } = {}): Promise<Importing> {
  const { database, transactions } = await testDatabase();
  const keys = new KeyRing({
    currentKeyId: 'test',
    keys: new Map([['test', Buffer.alloc(32, 1)]]),
    hashKey: Buffer.alloc(32, 2),
  });
  const clock = { time: new Date('2027-03-22T12:00:00+01:00'), now: () => clock.time };
  const audit = new Audit();
  const importer = new Importer(
    database,
    keys,
    audit,
    clock,
    addressBook({ addressApiUrl }, transactions, clock),
    new BoundariesService(audit),
  );
  const statements = countStatements(database.dataSource);
  const tables = database.dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();

  const inside = <T>(municipality: string, work: () => Promise<T>): Promise<T> =>
    transactions.run({ municipality, ...ACTOR }, work);
  const run: Importing['import'] = (source, { municipality = '0301', ...options } = {}) =>
    inside(municipality, () => importer.import(source, options));

  return {
    database,
    transactions,
    keys,
    importer,
    statements,
    clock,
    import: run,
    async imported(source, municipality) {
      const report = await run(source, { municipality });
      if (!report.ok)
        throw new Error(`Refused where it should be imported: ${JSON.stringify(report.faults)}`);
      return shortCounts(report.tables);
    },
    async refused(source, municipality) {
      const report = await run(source, { municipality });
      if (report.ok) throw new Error(`Imported where it should be refused: ${JSON.stringify(report.tables)}`);
      return report.faults;
    },
    rows: (sql, municipality = '0301') => inside(municipality, () => currentManager().query(sql)),
    contents: (municipality = '0301', logs) =>
      inside(municipality, async () => {
        const hash = createHash('sha256');
        for (const table of tables.filter((name) => logs !== undefined || !name.endsWith('_log'))) {
          const rows = await currentManager().query<{ row: string }[]>(
            `SELECT ${table}::text AS row FROM ${table} ORDER BY 1`,
          );
          hash.update(`${table}\n`).update(rows.map(({ row }) => `${row}\n`).join(''));
        }
        return hash.digest('hex');
      }),
  };
}

/** `created/changed/unchanged` by table. */
export const shortCounts = (tables: readonly TableCounts[]): Record<string, string> =>
  Object.fromEntries(
    tables.map(({ table, created, changed, unchanged }) => [table, `${created}/${changed}/${unchanged}`]),
  );
