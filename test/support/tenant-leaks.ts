import type { EntityManager } from 'typeorm';
import { databaseErrorCode } from '../../src/database/index.js';

/** A table of the service, as the catalogue knows it. */
export interface TenantTable {
  readonly name: string;
  /** The column that says whose a row is. */
  readonly column: string;
}

/** PostGIS's and TypeORM's own tables and views, which hold no municipality's rows. */
const NOT_OURS = ['spatial_ref_sys', 'migrations', 'geography_columns', 'geometry_columns'];

export async function ourTables(manager: EntityManager): Promise<TenantTable[]> {
  const names = await relationsOf(manager, ['r', 'p']);
  return names.map((name) => ({ name, column: columnOf(name) }));
}

/** The service's views, each with the column that says whose a row is. A stored (materialised) one is no exception. */
export async function ourViews(manager: EntityManager): Promise<TenantTable[]> {
  const names = await relationsOf(manager, ['v', 'm']);
  return names.map((name) => ({ name, column: 'municipality' }));
}

const columnOf = (table: string): string => (table === 'municipality' ? 'code' : 'municipality');

async function relationsOf(manager: EntityManager, kinds: readonly string[]): Promise<string[]> {
  const relations = await manager.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = ANY ($1) AND relname <> ALL ($2) ORDER BY 1`,
    [kinds, NOT_OURS],
  );
  return relations.map(({ name }) => name);
}

/**
 * Everything by which a table lets a municipality's transaction at another's rows, or keeps it from its own; nothing is
 * left of the trial.
 *
 * @param prepare done to the table first, as its owner: the way to see that the trial notices a missing policy.
 */
export async function leaksOf(manager: EntityManager, table: TenantTable, prepare = ''): Promise<string[]> {
  const leaks: string[] = [];
  await undone(manager, async () => {
    if (prepare !== '') await manager.query(prepare);
    await makeRowOf(manager, table, OSLO);
    await makeRowOf(manager, table, STAVANGER);

    await workAs(manager, OSLO);
    const mine = await municipalitiesIn(manager, table);
    if (!mine.includes(OSLO)) leaks.push('does not show its own row');
    if (mine.includes(STAVANGER)) leaks.push("shows another municipality's row");
    if (
      await changes(
        manager,
        `UPDATE ${table.name} SET ${table.column} = ${table.column} WHERE ${theirs(table)}`,
      )
    )
      leaks.push("lets another municipality's row be changed");
    if (await changes(manager, `DELETE FROM ${table.name} WHERE ${theirs(table)}`))
      leaks.push("lets another municipality's row be deleted");
    if (await changes(manager, `UPDATE ${table.name} SET ${table.column} = '${STAVANGER}'`))
      leaks.push('lets a row be given to another municipality');
    if (await changes(manager, await insertion(manager, table, STAVANGER)))
      leaks.push("lets a row be written in another municipality's name");

    await workAs(manager, '');
    if ((await municipalitiesIn(manager, table)).length > 0)
      leaks.push('shows rows without any municipality');
  });
  return leaks;
}

/**
 * Everything by which a view shows a municipality's transaction another's rows, or keeps its own from it, once each table
 * beneath has a row of both; nothing is left of the trial.
 *
 * @param prepare done to the view first, as its owner: the way to see that the trial notices a leak
 */
export async function leaksOfView(
  manager: EntityManager,
  view: TenantTable,
  prepare = '',
): Promise<string[]> {
  const leaks: string[] = [];
  await undone(manager, async () => {
    if (prepare !== '') await manager.query(prepare);
    for (const name of await tablesBeneath(manager, view)) {
      for (const municipality of [OSLO, STAVANGER]) {
        const asked = ASKED[view.name]?.(municipality)[name];
        await makeRowOf(manager, { name, column: columnOf(name) }, municipality, asked);
      }
    }
    await workAs(manager, OSLO);
    const mine = await municipalitiesIn(manager, view);
    if (!mine.includes(OSLO)) leaks.push('does not show its own row');
    if (mine.includes(STAVANGER)) leaks.push("shows another municipality's row");

    await workAs(manager, '');
    if ((await municipalitiesIn(manager, view)).length > 0) leaks.push('shows rows without any municipality');
  });
  return leaks;
}

/** The tables that a view reads, those of views that it reads included. */
async function tablesBeneath(manager: EntityManager, { name }: TenantTable): Promise<string[]> {
  const tables = await manager.query<{ name: string }[]>(
    `WITH RECURSIVE read AS (
       SELECT $1::regclass::oid AS oid
       UNION
       SELECT depend.refobjid
       FROM read
       JOIN pg_rewrite ON pg_rewrite.ev_class = read.oid
       JOIN pg_depend AS depend ON depend.classid = 'pg_rewrite'::regclass AND depend.objid = pg_rewrite.oid
        AND depend.refclassid = 'pg_class'::regclass
     )
     SELECT relname AS name FROM read JOIN pg_class USING (oid) WHERE relkind IN ('r', 'p') ORDER BY 1`,
    [name],
  );
  return tables.map((table) => table.name);
}

const OSLO = '0301';
const STAVANGER = '1103';
const theirs = ({ column }: TenantTable): string => `${column} = '${STAVANGER}'`;

class Undo extends Error {}

async function undone(manager: EntityManager, work: () => Promise<void>): Promise<void> {
  try {
    await manager.transaction(async () => {
      await work();
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

const NOT_PRIVILEGED = '42501'; // not granted, or against a policy

/**
 * Whether a statement gets past the grants and the policies to any row; what it did is undone. One that is stopped by
 * something else (a unique index, say) got past them.
 */
async function changes(manager: EntityManager, sql: string): Promise<boolean> {
  let touched = 0;
  try {
    await undone(manager, async () => {
      const [{ count }] = await manager.query<{ count: number }[]>(
        `WITH touched AS (${sql} RETURNING 1) SELECT count(*)::int AS count FROM touched`,
      );
      touched = count;
    });
  } catch (error) {
    return databaseErrorCode(error) !== NOT_PRIVILEGED;
  }
  return touched > 0;
}

const workAs = (manager: EntityManager, municipality: string): Promise<unknown> =>
  manager.query(`SELECT set_config('role', 'doserute_app', true), set_config('app.municipality', $1, true)`, [
    municipality,
  ]);

async function municipalitiesIn(manager: EntityManager, { name, column }: TenantTable): Promise<string[]> {
  const rows = await manager.query<{ municipality: string }[]>(
    `SELECT DISTINCT ${column}::text AS municipality FROM ${name}`,
  );
  return rows.map(({ municipality }) => municipality);
}

type Values = Readonly<Partial<Record<string, string>>>;

/** What a view asks of the rows that it shows: values by table and column. A view that is not here shows any row. */
const ASKED: Readonly<
  Partial<Record<string, (municipality: string) => Readonly<Partial<Record<string, Values>>>>>
> = {
  reached_by_text_message: (municipality) => {
    const person = `md5('${municipality}')::uuid`;
    return {
      consent: { recipient_id: person, purpose: `'SMS'` },
      recipient: { id: person, phone_sealed: `'x'` },
    };
  },
};

/** Any row will do, so what it refers to need not be there and its checks need not hold. */
async function makeRowOf(
  manager: EntityManager,
  table: TenantTable,
  municipality: string,
  asked: Values = {},
): Promise<void> {
  await manager.query(`SELECT set_config('session_replication_role', 'replica', true)`); // no foreign keys
  const checks = await manager.query<{ name: string }[]>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`,
    [table.name],
  );
  for (const { name } of checks) await manager.query(`ALTER TABLE ${table.name} DROP CONSTRAINT "${name}"`);
  await manager.query(await insertion(manager, table, municipality, asked));
}

const VALUES: Values = {
  uuid: 'gen_random_uuid()',
  text: `'x'`,
  integer: '1',
  bigint: '1',
  smallint: '1',
  'double precision': '1',
  numeric: '1',
  boolean: 'true',
  date: `'2027-03-22'`,
  'time without time zone': `'08:00'`,
  'timestamp with time zone': 'now()',
  jsonb: `'{}'`,
  bytea: `'x'`,
  'text[]': `'{}'`,
  'integer[]': `'{}'`,
  'date[]': `'{}'`,
  'geography(Point,4326)': `'POINT(10.75 59.91)'`,
  'geography(Polygon,4326)': `'POLYGON((10 59, 11 59, 11 60, 10 59))'`,
  'geography(MultiPolygon,4326)': `'MULTIPOLYGON(((10 59, 11 59, 11 60, 10 59)))'`,
};

async function insertion(
  manager: EntityManager,
  table: TenantTable,
  municipality: string,
  asked: Values = {},
): Promise<string> {
  const columns = await manager.query<{ name: string; type: string }[]>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND ((attnotnull AND NOT atthasdef AND attidentity = '') OR attname = ANY ($3)) AND attname <> $2`,
    [table.name, table.column, Object.keys(asked)],
  );
  const values = columns.map(({ name, type }) => {
    const value = asked[name] ?? VALUES[type];
    if (value === undefined) throw new Error(`${table.name}.${name}: give VALUES one of the type ${type}.`);
    return value;
  });
  const names = [table.column, ...columns.map(({ name }) => name)];
  return `INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${[`'${municipality}'`, ...values].join(', ')})`;
}
