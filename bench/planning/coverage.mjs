// What the coverage of a municipality's coming days costs at its beginning and after a year of history: 250 published
// days, each with what was reported of every handout. usage: node bench/planning/coverage.mjs [BUNDLE] [--days N]
//   [--history N] [--runs N] [--dist DIR]
// Prints a table and writes it to bench/results/coverage.md; exit status 1 when either takes more than a second of
// processor time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '35' },
    history: { type: 'string', default: '250' },
    runs: { type: 'string', default: '5' },
    dist: { type: 'string' },
  },
});
const name = positionals[0] ?? 'region-1500';
const bundle = existsSync(name) ? name : path.join(root, '..', 'shared', 'scenarios', name);
const MUNICIPALITY = '0301';
/** Seconds of processor time that the coverage may take. */
const LIMIT = 1;
if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const dist = path.resolve(values.dist ?? path.join(root, 'dist'));
const load = (file) => import(path.join(dist, 'src', file));
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-coverage-'));
process.env.LOG_LEVEL = 'warn';
process.env.DOSERUTE_DATA = path.join(folder, 'data');

const { addDays } = await load('shared/civil-time.js');
/** The first day of a history that ends before the bundle's own first dates. */
const BEGIN = '2027-04-05';
const TODAY = addDays(BEGIN, Number(values.history));

const measured = [];
try {
  for (const [label, today] of [
    ['at the beginning', BEGIN],
    [`after ${values.history} published days`, TODAY],
  ]) {
    process.env.DOSERUTE_NOW = `${today}T12:00:00Z`;
    measured.push({ label, ...(await measure(label, today)) });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const lines = [
  '| | recipients × days | CPU s, median of runs | least | most | covered | without |',
  '|---|---|---|---|---|---|---|',
  ...measured.map(
    (row) =>
      `| ${row.label} | ${row.size} | ${row.median} | ${row.least} | ${row.most} | ${row.covered} | ${row.without} |`,
  ),
];
const text = `# Coverage of ${name}, ${values.days} days ahead

${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.version}, the embedded database in the same process.
\`node bench/planning/coverage.mjs\`: processor time of the whole process, database included, for one call of the
coverage service; the first call of each state is left out. The bar is ${LIMIT} s.

${lines.join('\n')}
`;
mkdirSync(path.join(root, 'bench', 'results'), { recursive: true });
writeFileSync(path.join(root, 'bench', 'results', 'coverage.md'), text);
process.stdout.write(text);
process.exitCode = measured.every(({ median }) => median <= LIMIT) ? 0 : 1;

async function measure(label, today) {
  const { withPlanning, commandTenant } = await load('commands/planning-app.js');
  const { CoverageService } = await load('planning/index.js');
  const { readDispensingInputs } = await load('planning/eligibility/index.js');
  const { dispense } = await load('dispensing/index.js');
  const { currentManager } = await load('database/index.js');
  if (today === BEGIN) await importBundle();
  return withPlanning(async ({ app, transactions }) => {
    const tenant = commandTenant(MUNICIPALITY, 'bench');
    const run = (work) => transactions.run(tenant, work);
    if (today !== BEGIN) {
      const [first, last] = [BEGIN, addDays(TODAY, -1)];
      const inputs = await run(() => readDispensingInputs(first, last, BEGIN));
      const handouts = [...inputs].flatMap(([recipientId, input]) =>
        dispense(input, first, last).handouts.map((handout) => ({ ...handout, recipientId })),
      );
      await run(() => fill(currentManager(), handouts));
    }
    const service = app.get(CoverageService, { strict: false });
    const seconds = [];
    let days = [];
    for (let k = 0; k <= Number(values.runs); k++) {
      const before = process.cpuUsage();
      const coverage = await run(() => service.coverage(today, addDays(today, Number(values.days) - 1)));
      const { user, system } = process.cpuUsage(before);
      if (k > 0) seconds.push((user + system) / 1e6);
      days = coverage.flatMap((each) => each.days);
      console.error(label, k, ((user + system) / 1e6).toFixed(2), coverage.length);
    }
    seconds.sort((a, b) => a - b);
    const count = (state) => days.filter((day) => day.state === state).length;
    return {
      size: days.length,
      median: seconds[Math.floor(seconds.length / 2)].toFixed(2),
      least: seconds[0].toFixed(2),
      most: seconds.at(-1).toFixed(2),
      covered: count('COVERED'),
      without: count('GAP'),
    };
  });
}

async function importBundle() {
  const { run } = await load('commands/import.js');
  await run([bundle, '--municipality', MUNICIPALITY, '--in-use-from', BEGIN]);
}

/** One published plan a date with all its handouts booked at the first point, and each of them delivered. */
async function fill(manager, handouts) {
  const rows = handouts.map(({ recipientId, date, covers, doses }) => ({ recipientId, date, covers, doses }));
  console.error('history', rows.length);
  const [{ id: point }] = await manager.query('SELECT id FROM point ORDER BY name LIMIT 1');
  for (let k = 0; k < rows.length; k += 5_000) {
    const part = JSON.stringify(rows.slice(k, k + 5_000));
    await manager.query(
      `INSERT INTO plan (id, date, status, seconds, seed, created_by)
       SELECT md5(date::text)::uuid, date, 'PUBLISHED', 1, 1, 'bench'
       FROM (SELECT DISTINCT (row->>'date')::date AS date FROM jsonb_array_elements($1::jsonb) AS row) AS dates
       ON CONFLICT DO NOTHING`,
      [part],
    );
    await manager.query(
      `INSERT INTO booking (id, plan_id, point_id, recipient_id, starts_at, service_seconds)
       SELECT md5((row->>'date') || (row->>'recipientId'))::uuid, md5((row->>'date')::date::text)::uuid, $2::uuid,
              (row->>'recipientId')::uuid, (row->>'date')::timestamptz, 300
       FROM jsonb_array_elements($1::jsonb) AS row`,
      [part, point],
    );
    await manager.query(
      `INSERT INTO plan_handout (id, plan_id, recipient_id, doses, covers, service_seconds, booking_id)
       SELECT md5((row->>'date') || (row->>'recipientId'))::uuid, md5((row->>'date')::date::text)::uuid,
              (row->>'recipientId')::uuid, (row->>'doses')::int,
              ARRAY(SELECT jsonb_array_elements_text(row->'covers')::date), 300,
              md5((row->>'date') || (row->>'recipientId'))::uuid
       FROM jsonb_array_elements($1::jsonb) AS row`,
      [part],
    );
    await manager.query(
      `INSERT INTO outcome (id, plan_id, recipient_id, date, kind, device_time, recorded_by, side_items,
                            doses, covers, atc, form, preparation, doses_per_day, interval_days, tolerance_days)
       SELECT handout.id, handout.plan_id, handout.recipient_id, plan.date, 'DELIVERED', plan.date::timestamptz,
              'bench', '{}', handout.doses, handout.covers, given.atc, given.form, given.preparation,
              given.doses_per_day,
              CASE WHEN given.form = 'DEPOT_INJECTION' THEN cardinality(handout.covers) END,
              CASE WHEN given.form = 'DEPOT_INJECTION' THEN given.tolerance_days END
       FROM plan_handout AS handout JOIN plan ON plan.id = handout.plan_id
       JOIN LATERAL (SELECT * FROM medication_order AS each WHERE each.recipient_id = handout.recipient_id
                     ORDER BY each.valid_from DESC LIMIT 1) AS given ON true
       WHERE handout.id IN (SELECT md5((row->>'date') || (row->>'recipientId'))::uuid
                            FROM jsonb_array_elements($1::jsonb) AS row)`,
      [part],
    );
  }
  await manager.query('ANALYZE');
}

function commit() {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return stdout.trim();
}
