import { EngineThread } from '../../src/database/embedded/engine-thread.js';
import type { Engine } from '../../src/database/embedded/engine.js';
import { queryMessage, readAnswer } from '../../src/database/embedded/protocol.js';

/** As it was when it was opened. */
interface KeptEngine {
  readonly engine: Engine;
  readonly untouched: string;
}

/** Set by test/runner: the files of this process share this module. */
const SHARED = Symbol.for('doserute.shared-modules');
/** Set by test/mutation/environment.cjs, whose runs share no module: where engines are kept from one to the next. */
const KEPT = Symbol.for('doserute.kept-engines');

const keptBetweenRuns = (globalThis as { [KEPT]?: Map<string, KeptEngine[]> })[KEPT];
/** How many of a template: files that share modules go one after another, runs may hold one for each file in them. */
const MOST_KEPT = keptBetweenRuns !== undefined ? 4 : SHARED in globalThis ? 1 : 0;

/**
 * Engines that no database uses now, by the key of their template. Opening one takes seconds of processor time, emptying
 * it a fraction of one.
 */
const kept = keptBetweenRuns ?? new Map<string, KeptEngine[]>();

/**
 * An engine as its template has it: one that served an earlier file of this process, if it can be brought back to that,
 * else a new one. Closing it keeps it for the next.
 *
 * @param key of what the template depends on.
 */
export async function engineFrom(key: string, template: () => Promise<Uint8Array>): Promise<Engine> {
  const { engine, untouched } = (await keptEngine(key)) ?? (await newEngine(await template()));
  return {
    run: (batch) => engine.run(batch),
    dump: () => engine.dump(),
    close: async () => {
      const others = kept.get(key) ?? [];
      if (others.length >= MOST_KEPT) return engine.close();
      kept.set(key, [...others, { engine, untouched }]);
    },
  };
}

async function newEngine(template: Uint8Array): Promise<KeptEngine> {
  const engine = await EngineThread.open({ template });
  return { engine, untouched: await stateOf(engine) };
}

async function keptEngine(key: string): Promise<KeptEngine | undefined> {
  const found = kept.get(key)?.pop();
  if (found === undefined) return undefined;
  const { engine, untouched } = found;
  for (const statement of RESET) await ask(engine, statement);
  if ((await stateOf(engine)) === untouched) return found;
  await engine.close(); // a test has changed more than rows
  return undefined;
}

/** Rows of what the migrations leave filled. */
const FILLED = ['migrations', 'spatial_ref_sys'];
const OWN_TABLES = `
  SELECT oid FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ('{${FILLED.join()}}')`;

/** Empties the tables and forgets the session. As a replica, so that no trigger and no foreign key has a say. */
const RESET = [
  'ROLLBACK',
  'DISCARD ALL',
  'SET session_replication_role = replica',
  `DO $$
    DECLARE
      written text := (
        SELECT string_agg(oid::regclass::text, ', ') FROM (${OWN_TABLES}) AS own WHERE pg_relation_size(oid) > 0
      );
    BEGIN
      IF written IS NOT NULL THEN EXECUTE 'TRUNCATE ' || written || ' RESTART IDENTITY CASCADE'; END IF;
      DELETE FROM pg_statistic WHERE starelid IN (${OWN_TABLES});
    END
  $$`,
  'DISCARD ALL',
  'CHECKPOINT', // or the log of changes grows without end
];

/** All that a test may have changed, in one line: schema, rights, roles, settings, and rows where there were some. */
const STATE = `
  SELECT md5(string_agg(line, E'\\n' ORDER BY line)) FROM (
    SELECT format('class %s %s %s %s %s %s', oid, relname, relkind, relrowsecurity, relforcerowsecurity, relacl) FROM pg_class
      WHERE relnamespace >= 16384 OR relnamespace = 'public'::regnamespace
    UNION ALL SELECT format('column %s %s %s %s', attrelid, attname, atttypid, attnotnull) FROM pg_attribute
      WHERE attrelid IN (${OWN_TABLES})
    UNION ALL SELECT format('default %s %s %s', adrelid, adnum, adbin) FROM pg_attrdef
    UNION ALL SELECT format('constraint %s %s %s', oid, conname, convalidated) FROM pg_constraint
    UNION ALL SELECT format('function %s %s %s', oid, proname, md5(prosrc)) FROM pg_proc WHERE oid >= 16384
    UNION ALL SELECT format('trigger %s %s %s', oid, tgname, tgenabled) FROM pg_trigger
    UNION ALL SELECT format('policy %s %s %s %s', oid, polname, polqual, polwithcheck) FROM pg_policy
    UNION ALL SELECT format('rule %s %s', oid, ev_action) FROM pg_rewrite WHERE oid >= 16384
    UNION ALL SELECT format('schema %s %s %s', oid, nspname, nspacl) FROM pg_namespace WHERE nspname !~ '^pg_'
    UNION ALL SELECT format('role %s', to_jsonb(each)) FROM pg_roles AS each
    UNION ALL SELECT format('setting %s', to_jsonb(each)) FROM pg_db_role_setting AS each
    UNION ALL SELECT format('sequence %s', to_jsonb(each)) FROM pg_sequences AS each
    UNION ALL SELECT format('migration %s', to_jsonb(each)) FROM migrations AS each
    UNION ALL SELECT format('systems %s', count(*)) FROM spatial_ref_sys
    UNION ALL SELECT format('bytes %s', sum(pg_relation_size(oid))) FROM (${OWN_TABLES}) AS own
  ) AS state (line)`;

async function stateOf(engine: Engine): Promise<string> {
  const text = /[0-9a-f]{32}/.exec((await ask(engine, STATE)).toString('latin1'))?.[0];
  if (text === undefined) throw new Error('The embedded database did not tell its state.');
  return text;
}

async function ask(engine: Engine, sql: string): Promise<Buffer> {
  const { bytes, error } = readAnswer(await engine.run(queryMessage(sql)));
  if (error !== undefined) throw new Error(`${sql}: ${error.message}`);
  return bytes;
}
