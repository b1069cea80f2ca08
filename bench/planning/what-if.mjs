// A crisis what-if over a week of a bundle, put in force and taken back: seconds, CPU seconds, and whether every row but
// the audit's is as before. usage: node bench/planning/what-if.mjs [BUNDLE] [--from D] [--until D] [--ruleset NAME]
//   [--seconds S] [--database URL]
// Prints a table and writes it to bench/results/what-if.md; exit status 1 when a row differs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '2027-04-05' },
    until: { type: 'string', default: '2027-04-11' },
    ruleset: { type: 'string', default: 'Rødt nivå' },
    seconds: { type: 'string' },
    database: { type: 'string' },
    dist: { type: 'string' },
  },
});
const name = positionals[0] ?? 'city-250';
const bundle = existsSync(name) ? name : path.join(root, '..', 'shared', 'scenarios', name);

if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const dist = path.resolve(values.dist ?? path.join(root, 'dist'));
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-what-if-'));
process.env.LOG_LEVEL = 'warn';
process.env.DOSERUTE_DATA = path.join(folder, 'data');
// Two threads search, as two days are worked on at once.
process.env.DOSERUTE_PLAN_WORKERS = '2';
if (values.database) process.env.DATABASE_URL = values.database;
let failed = false;
try {
  const imported = spawnSync(
    process.execPath,
    [path.join(dist, 'src/main.js'), 'import', bundle, '--municipality', '9001'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (imported.status !== 0) throw new Error(`${name} could not be imported.`);
  const text = await measured();
  console.log(text);
  mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  writeFileSync(path.join(root, 'bench/results/what-if.md'), `${heading()}\n${text}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function measured() {
  const app = await import(path.join(dist, 'src/commands/planning-app.js'));
  const load = (file) => import(path.join(dist, 'src/planning', file));
  const { CrisisService } = await load('crisis/crisis.service.js');
  const { WhatIfsService } = await load('crisis/what-ifs.service.js');
  const { WhatIfWorker } = await load('index.js');
  const tenant = app.commandTenant('9001', 'bench');
  return app.withPlanning(async ({ app: context, transactions, foundation }) => {
    const inside = (work) => transactions.run(tenant, work);
    const [{ id: rulesetId }] = await inside((manager) =>
      manager.query('SELECT id FROM ruleset WHERE name = $1', [values.ruleset]),
    );
    const { from, until } = values;
    const secondsPerDay = values.seconds === undefined ? null : Number(values.seconds);
    const measures = { rulesets: [{ rulesetId, on: true }], shifts: [], hours: [] };
    const asked = await inside(() =>
      context.get(WhatIfsService).ask({ name: values.ruleset, from, until, measures, secondsPerDay }),
    );
    const started = performance.now();
    const before = cpuSeconds();
    await context.get(WhatIfWorker).makeOne(asked.id);
    const wall = (performance.now() - started) / 1000;
    const cpu = cpuSeconds() - before;
    const whatIf = await inside(() => context.get(WhatIfsService).get(asked.id));
    if (whatIf.failure) throw new Error(whatIf.failure.text.en);

    const untouched = await prints(foundation);
    const applied = await clocked(() => inside(() => context.get(CrisisService).apply(asked.id)));
    const under = await prints(foundation);
    const reverted = await clocked(() =>
      inside(() => context.get(CrisisService).revert(applied.value.id, [])),
    );
    const after = await prints(foundation);
    const differing = Object.keys(untouched).filter((table) => untouched[table] !== after[table]);
    const touched = Object.keys(untouched).filter((table) => untouched[table] !== under[table]);
    failed = differing.length > 0;
    return [
      '| day | home | booked | unassigned | driver hours | km | moved to home | worst risk |',
      '|---|---|---|---|---|---|---|---|',
      ...whatIf.days.map((day) => `| ${dayRow(day).join(' | ')} |`),
      '',
      `${whatIf.days.length} days with ${whatIf.secondsPerDay} s of search a plan: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} CPU seconds (load ${loadavg()[0].toFixed(1)} on the machine).`,
      `Put in force in ${applied.seconds.toFixed(2)} s (tables that differ: ${touched.join(', ')}), taken back in ${reverted.seconds.toFixed(2)} s: tables that differ then: ${differing.join(', ') || 'none'}, of ${Object.keys(untouched).length} compared by hash.`,
    ].join('\n');
  });
}

function dayRow({ date, before, after, changes, points }) {
  const both = (show) => `${show(before)} → ${show(after)}`;
  const worst = (side) => Math.max(0, ...points.map((point) => point[side]?.pOvercrowded ?? 0)).toFixed(3);
  return [
    date,
    both(({ home }) => home),
    both(({ booked }) => booked),
    both(({ unassigned }) => unassigned),
    both(({ duration }) => (duration / 3600).toFixed(1)),
    both(({ distance }) => (distance / 1000).toFixed(1)),
    changes.filter(({ kind }) => kind === 'TO_HOME').length,
    `${worst('before')} → ${worst('after')}`,
  ];
}

/** A fingerprint of every row of every table but the audit's. */
async function prints({ database }) {
  const tables = await database.dataSource.query(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('audit_log', 'spatial_ref_sys')
     ORDER BY 1`,
  );
  const found = {};
  for (const { name: table } of tables) {
    const [{ print }] = await database.dataSource.query(
      `SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print FROM ${table} AS t`,
    );
    found[table] = print;
  }
  return found;
}

async function clocked(work) {
  const started = performance.now();
  return { value: await work(), seconds: (performance.now() - started) / 1000 };
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function heading() {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  return `# A crisis what-if over a week

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${values.database ? 'PostgreSQL' : 'the embedded database'}.
\`node bench/planning/what-if.mjs\`: "${values.ruleset}" switched on over ${path.basename(name)} from ${values.from} to ${values.until}, two
search threads. Each day has two plans: as it is, and under the measures, begun from the first.
`;
}
