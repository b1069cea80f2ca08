import { entities } from '../../src/entities.js';
import { testDatabase } from '../support/database.js';

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

const { database } = await testDatabase();

/** What the migrations made: `geography`, `date[]`, `timestamptz` … as the entities call them. */
async function migratedColumns(): Promise<Map<string, ColumnRow>> {
  const rows = await database.dataSource.query<ColumnRow[]>(`
    SELECT c.relname AS "table", a.attname AS "column",
           format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`);
  return new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
}

const withoutLength = (type: string): string => type.replace(/\(.*?\)/, '');

describe('the entities', () => {
  it('say of each column what the migrations say, for every table', async () => {
    const { driver } = database.dataSource;
    const migrated = await migratedColumns();
    const said = database.dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => ({ key: `${tableName}.${column.databaseName}`, column })),
    );
    expect(database.dataSource.entityMetadatas).toHaveLength(entities.length);
    for (const { key, column } of said) {
      const type = `${driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
      const row = migrated.get(key);
      const found = row && { key, type: withoutLength(row.type), nullable: row.nullable };
      expect(found).toEqual({ key, type, nullable: column.isNullable });
    }
  });

  it('leave out no column but the municipality, which the database fills in itself', async () => {
    const known = new Set(
      database.dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map((column) => `${tableName}.${column.databaseName}`),
      ),
    );
    const tables = new Set(database.dataSource.entityMetadatas.map(({ tableName }) => tableName));
    const left = [...(await migratedColumns()).values()].filter(
      (row) =>
        tables.has(row.table) && row.column !== 'municipality' && !known.has(`${row.table}.${row.column}`),
    );
    expect(left).toEqual([]);
  });
});
