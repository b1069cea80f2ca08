// Plans a day anew after a driver falls ill, over several dates, shifts and times, and holds each answer to issue 3's
// bars: the whole job's time, frozen and locked stops untouched, and how many of the others move.
// usage: node bench/planning/replan.mjs [BUNDLE=DATE,DATE …] [--shifts N] [--dist DIR]
// Prints a table and writes it to bench/results/replan.md; exit status 1 when something executed or locked has moved.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shifts: { type: 'string', default: '2' }, dist: { type: 'string' } },
});
const asked =
  positionals.length > 0
    ? positionals
    : ['city-250=2027-04-05,2027-04-09,2027-04-14', 'region-1500=2027-04-05,2027-04-07'];
const ALLOWED = { 'city-250': 5, 'region-1500': 10 };
const TIMES = ['10:00', '12:00'];
const LOCKS = 5;

if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const dist = path.resolve(values.dist ?? path.join(root, 'dist'));
const from = (file) => import(path.join(dist, 'src', file));
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-replan-'));
process.env.LOG_LEVEL = 'warn';
process.env.DOSERUTE_DATA = path.join(folder, 'data');
const { withPlanning, commandTenant } = await from('commands/planning-app.js');
const { PlanningService, PlanWorker } = await from('planning/index.js');
const { ReplanService } = await from('planning/making/replan.service.js');
const { PlanQueue, PlansService } = await from('plans/index.js');
const { ShiftsService } = await from('fleet/index.js');
const { Audit } = await from('identity/index.js');
const { Shift } = await from('fleet/index.js');
const { currentManager } = await from('database/index.js');

let failed = false;
const rows = [];
try {
  for (const [k, each] of asked.entries()) {
    const [bundle, dates] = each.split('=');
    rows.push(...(await replanAll(bundle, dates.split(','), String(9101 + k))));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const table = [
  '| bundle | date | ill | at | whole job s | whole job CPU s | allowed s | frozen or locked moved | had to move | others moved | of others | unassigned |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(table);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
mkdirSync(path.join(root, 'bench/results'), { recursive: true });
writeFileSync(
  path.join(root, 'bench/results/replan.md'),
  `# A driver falls ill

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, the embedded database.
\`node bench/planning/replan.mjs\`: the day is planned, ${LOCKS} stops of it locked, published; then a shift ends at a time. The
whole job is from the wish to the stored draft. "Of others" is the share of the handouts of other shifts, and of times
at points, that have another place or time.

${table}
`,
);
process.exit(failed ? 1 : 0);

async function replanAll(bundle, dates, municipality) {
  const source = path.join(root, '..', 'shared', 'scenarios', bundle);
  const main = path.join(dist, 'src/main.js');
  const imported = spawnSync(process.execPath, [main, 'import', source, '--municipality', municipality], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (imported.status !== 0) throw new Error(`${bundle} could not be imported.`);
  return withPlanning(async ({ app, transactions }) => {
    const tenant = commandTenant(municipality, 'bench');
    const inTransaction = (work) => transactions.run(tenant, work);
    const plans = app.get(PlansService);
    const found = [];
    for (const date of dates) {
      const queued = await inTransaction(() => app.get(PlanningService).planRound({ date, seconds: 5 }));
      await app.get(PlanWorker).makeOne(queued.id);
      await inTransaction(() => lockSome(plans, queued.id));
      const plan = await inTransaction(async () => {
        const { version } = await plans.get(queued.id);
        return plans.publish({ plan: queued.id, version, replaces: null });
      });
      const before = await inTransaction(async () => (await plans.contents(plan.id)).rows);
      const routes = before.routes.slice(0, Number(values.shifts));
      for (const [k, { shiftId }] of routes.entries()) {
        const time = TIMES[k % TIMES.length];
        found.push(await fallIll({ app, inTransaction, plans, plan, before, shiftId, time, bundle, date }));
        console.error(found.at(-1).join('  '));
        await inTransaction(() =>
          currentManager().update(Shift, { id: shiftId }, { endedAt: null, endedReason: null }),
        );
      }
    }
    return found;
  });
}

async function lockSome(plans, id) {
  const { rows: made } = await plans.contents(id);
  const stops = made.stops.filter(({ kind }) => kind === 'DELIVERY');
  for (let k = 0; k < LOCKS; k++) {
    const { version } = await plans.get(id);
    const stop = stops[Math.floor((k * stops.length) / LOCKS)].id;
    await plans.setLocked({ plan: id, version }, { stop }, true);
  }
}

async function fallIll({ app, inTransaction, plans, plan, before, shiftId, time, bundle, date }) {
  const at = `${date}T${time}:00+02:00`;
  const clock = { now: () => new Date(at) };
  const replans = new ReplanService(plans, app.get(ShiftsService), app.get(PlanQueue), app.get(Audit), clock);
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  const queued = await inTransaction(() =>
    replans.replanWithout({ plan: plan.id, version: plan.version, shift: shiftId, at, reason: 'ILLNESS' }),
  );
  await app.get(PlanWorker).makeOne(queued.id);
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const again = await inTransaction(() => plans.get(queued.id));
  if (again.failure) throw new Error(`${bundle} ${date}: ${again.failure.text.en}`);
  const after = await inTransaction(async () => (await plans.contents(again.id)).rows);
  const { of, forced, moved } = again.changes;
  const broken = brokenPromises(before, after, shiftId, new Date(at));
  failed ||= broken > 0;
  return [
    bundle,
    date,
    before.routes.findIndex((route) => route.shiftId === shiftId) + 1,
    time,
    seconds.toFixed(1),
    ((cpu.user + cpu.system) / 1e6).toFixed(1),
    ALLOWED[bundle] ?? '',
    broken,
    forced,
    moved,
    `${((100 * moved) / (of - forced)).toFixed(1)} %`,
    after.handouts.filter(
      ({ reasons }) => reasons !== null && reasons[0].code !== 'MOVED' && reasons[0].code !== 'HELD',
    ).length,
  ];
}

/** Visits that had been made at the time and are elsewhere or at another time; locked ones that changed crew. */
function brokenPromises(before, after, shiftId, at) {
  const places = (rows) => {
    const routes = new Map(rows.routes.map((route) => [route.id, route.shiftId]));
    const stops = new Map(rows.stops.map((stop) => [stop.id, stop]));
    return new Map(
      rows.handouts
        .filter(({ stopId }) => stopId !== null)
        .map(({ recipientId, stopId }) => {
          const stop = stops.get(stopId);
          return [
            recipientId,
            { shift: routes.get(stop.routeId), start: stop.serviceStart, locked: stop.locked },
          ];
        }),
    );
  };
  const is = places(after);
  let broken = 0;
  for (const [recipient, { shift, start, locked }] of places(before)) {
    const now = is.get(recipient);
    const made = start <= at;
    if (made && (now?.shift !== shift || now.start.getTime() !== start.getTime())) broken++;
    else if (locked && shift !== shiftId && now?.shift !== shift) broken++;
  }
  return broken;
}
