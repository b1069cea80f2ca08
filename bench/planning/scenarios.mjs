// Plans every date with shifts of every bundle, through the database and back, and holds each export against the
// independent checker. usage: node bench/planning/scenarios.mjs [BUNDLE …] [--seconds S] [--database URL]
// Prints a table and writes it to bench/results/planning.md; exit status 1 when any plan has a violation.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, database: { type: 'string' } },
});
const shared = path.join(root, '..', 'shared');
const bundles = positionals.length > 0 ? positionals : ['easter-35', 'city-250', 'region-1500'];
/** What issue 2 allows the first plan of a bundle; the plan of each date gets as much. */
const ALLOWED = { 'easter-35': 1, 'city-250': 2, 'region-1500': 10 };

ensureInstalled();
ensureBuilt();
const dist = path.join(root, 'dist');
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-scenarios-'));
process.env.LOG_LEVEL = 'warn';
process.env.DOSERUTE_DATA = path.join(folder, 'data');
if (values.database) process.env.DATABASE_URL = values.database;
let failed = false;
try {
  const table = [];
  for (const [k, name] of bundles.entries()) table.push(...(await planAll(name, String(9001 + k))));
  const lines = [
    '| bundle | date | due | home | booked | unassigned | violations | search s | whole job s | whole job CPU s |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...table.map((row) => `| ${row.join(' | ')} |`),
  ];
  console.log(lines.join('\n'));
  mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  writeFileSync(path.join(root, 'bench/results/planning.md'), `${heading()}\n${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function planAll(name, municipality) {
  const bundle = existsSync(name) ? name : path.join(shared, 'scenarios', name);
  const imported = spawnSync(
    process.execPath,
    [path.join(dist, 'src/main.js'), 'import', bundle, '--municipality', municipality],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (imported.status !== 0) throw new Error(`${name} could not be imported.`);
  const app = await import(path.join(dist, 'src/commands/planning-app.js'));
  const { PlanningService, PlanWorker } = await import(path.join(dist, 'src/planning/index.js'));
  const { PlanExporter, PlansService } = await import(path.join(dist, 'src/plans/index.js'));
  const seconds = Number(values.seconds ?? ALLOWED[path.basename(name)] ?? 2);
  return app.withPlanning(async (context) => {
    const rows = [];
    const tenant = app.commandTenant(municipality, 'bench');
    const inTransaction = (work) => context.transactions.run(tenant, work);
    for (const date of datesOf(bundle)) {
      const queued = await inTransaction(() => context.app.get(PlanningService).planRound({ date, seconds }));
      const started = performance.now();
      const cpuBefore = cpuMilliseconds();
      await context.app.get(PlanWorker).makeOne(queued.id);
      const job = (performance.now() - started) / 1000;
      const cpu = (cpuMilliseconds() - cpuBefore) / 1000;
      const plan = await inTransaction(() => context.app.get(PlansService).get(queued.id));
      if (plan.failure) throw new Error(`${name} ${date}: ${plan.failure.text.en}`);
      const exported = await inTransaction(() => context.app.get(PlanExporter).export(plan.id));
      const file = path.join(folder, `${path.basename(name)}-${date}.json`);
      writeFileSync(file, JSON.stringify(exported));
      const check = spawnSync(
        process.execPath,
        [path.join(shared, 'tools/check-plan.mjs'), bundle, file, '--risk'],
        {
          encoding: 'utf8',
        },
      );
      const verdict = JSON.parse(check.stdout);
      if (!verdict.ok) console.error(name, date, verdict.first);
      failed ||= !verdict.ok;
      rows.push([
        path.basename(name),
        date,
        verdict.due,
        verdict.routed,
        verdict.booked,
        verdict.unassigned,
        verdict.errors,
        seconds,
        job.toFixed(1),
        cpu.toFixed(1),
      ]);
      console.error(rows.at(-1).join('  '));
    }
    return rows;
  });
}

function heading() {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  return `# Planning every date of every bundle

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${values.database ? 'PostgreSQL' : 'the embedded database'}.
\`node bench/planning/scenarios.mjs\`: each plan is asked for, made by the worker, stored, exported, and held against
the independent checker. "Unassigned" counts handouts that were moved to another day as well. CPU time is the
process's own, search threads and database included.
`;
}

function cpuMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function datesOf(bundle) {
  const [, ...lines] = readFileSync(path.join(bundle, 'shifts.csv'), 'utf8').trim().split('\n');
  return [...new Set(lines.map((line) => line.split(',')[0]))].sort();
}
