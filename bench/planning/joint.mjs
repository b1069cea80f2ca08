// Whether planning routes and pickup times together pays: a bundle's days planned jointly, and with each handout's mode
// fixed first and the two halves planned apart, in the same CPU time. usage: node bench/planning/joint.mjs [BUNDLE]
//   [--dates D,D] [--seeds N] [--seconds S] [--dist DIR]
// Prints a table and writes it to bench/results/joint.md; exit status 1 when the joint plan does not pay.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { loadSolver } from '../solver/load.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dates: {
      type: 'string',
      default: '2027-04-12,2027-04-13,2027-04-14,2027-04-15,2027-04-16,2027-04-17',
    },
    seeds: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '2' },
    dist: { type: 'string' },
  },
});
const name = positionals[0] ?? 'city-250';
const bundle = existsSync(name) ? name : path.join(root, '..', 'shared', 'scenarios', name);
const seconds = Number(values.seconds);
if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const dist = path.resolve(values.dist ?? path.join(root, 'dist'));
const load = (file) => import(path.join(dist, 'src', file));
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-joint-'));
process.env.LOG_LEVEL = 'warn';
process.env.DOSERUTE_DATA = path.join(folder, 'data');

/** How modes are fixed before anything is planned: who of those who may do either is brought home. */
const FIXED = {
  'all collect': () => false,
  'all at home': () => true,
  'far ones at home': (walk, median) => walk > median,
};

let failed;
try {
  const { solve, checkSolution, presence } = await loadSolver(values.dist);
  const problems = await problemsOf(values.dates.split(','));
  const lines = [
    '| date | joint: unassigned | hours | km | price | ' +
      Object.keys(FIXED)
        .map((rule) => `${rule}: unassigned | hours | km | price`)
        .join(' | ') +
      ' |',
    `|${'---|'.repeat(5 + 4 * Object.keys(FIXED).length)}`,
  ];
  let [better, cheaper, compared] = [0, 0, 0];
  const beaten = Object.keys(FIXED).map(() => ({ less: 0, same: 0, cheaper: 0 }));
  const loads = [];
  for (const [date, problem] of problems) {
    loads.push(`- ${date}: ${asked(problem, presence)}`);
    const sums = [0, 1, 2, 3].map(() => ({ unassigned: 0, duration: 0, distance: 0, price: 0 }));
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const joint = told([timed(problem, seconds, seed)]);
      const apart = Object.values(FIXED).map((rule) =>
        told(halves(problem, rule).map((half) => timed(half, seconds / 2, seed))),
      );
      // The best of the fixings, as if it had been known.
      const rival = apart.reduce((a, b) => (worse(a, b) ? b : a));
      compared++;
      if (worse(rival, joint)) better++;
      apart.forEach((plan, k) => {
        if (worse(plan, joint)) beaten[k].less++;
        else if (!worse(joint, plan)) beaten[k].same++;
        if (plan.price > joint.price) beaten[k].cheaper++;
      });
      if (apart.every(({ price }) => price > joint.price)) cheaper++;
      [joint, ...apart].forEach((plan, k) => {
        for (const figure of Object.keys(sums[k])) sums[k][figure] += plan[figure] / Number(values.seeds);
      });
    }
    const cells = sums.flatMap(({ unassigned, duration, distance, price }) => [
      unassigned.toFixed(1),
      (duration / 3600).toFixed(2),
      (distance / 1000).toFixed(1),
      (price / 1000).toFixed(0),
    ]);
    lines.push(`| ${[date, ...cells].join(' | ')} |`);
    console.error(lines.at(-1));
  }
  lines.push(
    '',
    '| fixed beforehand | joint strictly better (fewer unassigned, else less driving) | the same | joint cheaper by price |',
    '|---|---|---|---|',
    ...Object.keys(FIXED).map((rule, k) => {
      const { less, same, cheaper } = beaten[k];
      return `| ${[rule, less, same, cheaper].join(' | ')} |`;
    }),
    '',
    `Strictly fewer unassigned, or the same number with strictly less driving, than the best of the three fixings: ${better} of ${compared} (date, seed). Cheaper than all three by the price that both make small (crews' time, metres, walks, shifted times, risk): ${cheaper} of ${compared}.`,
  );
  lines.push(
    '',
    'How many are asked to collect at each point (who may also be brought home, in brackets), and how many it would take',
    'evenly spread over its hours below the risk limit, at the mean service asked there:',
    '',
    ...loads,
  );
  failed = better < compared;
  const text = lines.join('\n');
  console.log(text);
  mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  writeFileSync(path.join(root, 'bench/results/joint.md'), `${heading()}\n${text}\n`);

  function timed(problem, budget, seed) {
    const before = process.cpuUsage();
    const now = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const solution = solve(problem, { milliseconds: budget * 1000, seed, clock: { now } });
    const findings = checkSolution(problem, solution);
    if (findings.length > 0) throw new Error(`The plan breaks a rule: ${findings[0].code}`);
    return solution;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** Each date's problem, read from the bundle by way of the database. */
async function problemsOf(dates) {
  const imported = spawnSync(
    process.execPath,
    [path.join(dist, 'src/main.js'), 'import', bundle, '--municipality', '9001'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (imported.status !== 0) throw new Error(`${name} could not be imported.`);
  const app = await load('commands/planning-app.js');
  const { readRound } = await load('planning/round/read-round.js');
  const { prepareRound } = await load('planning/problem/prepare-round.js');
  const { NO_LOCKS } = await load('planning/problem/locks.js');
  const { TravelSource } = await load('travel/index.js');
  return app.withPlanning(async ({ app: context, transactions }) => {
    const found = [];
    for (const date of dates) {
      const round = await transactions.run(app.commandTenant('9001', 'bench'), (manager) =>
        readRound(manager, '9001', { date, today: date, planning: true }),
      );
      const { built } = await prepareRound(round, NO_LOCKS, context.get(TravelSource));
      found.push([date, built.problem]);
    }
    return found;
  });
}

/** Each handout's mode fixed by a rule: the routes, and the points, each a problem of its own. */
function halves(problem, atHome) {
  const walks = problem.handouts.map(({ points }) => Math.min(...points.map(({ cost }) => cost)));
  const either = problem.handouts.map(({ home, points }) => home !== -1 && points.length > 0);
  const sorted = walks.filter((_, k) => either[k]).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  const home = problem.handouts.map(({ points }, k) =>
    either[k] ? atHome(walks[k], median) : points.length === 0,
  );
  const routes = part(problem, (k) => home[k], { points: [] }, { points: [] });
  const points = part(problem, (k) => !home[k], { vehicles: [] }, { home: -1 });
  return [routes, points];
}

function part(problem, isIn, said, ofHandout) {
  const kept = problem.handouts.map((_, k) => k).filter(isIn);
  const index = new Map(kept.map((k, i) => [k, i]));
  return {
    ...problem,
    ...said,
    handouts: kept.map((k) => ({ ...problem.handouts[k], ...ofHandout })),
    conflicts: problem.conflicts.flatMap(({ a, b, gap }) =>
      index.has(a) && index.has(b) ? [{ a: index.get(a), b: index.get(b), gap }] : [],
    ),
  };
}

/** By point, of the day's asked load the largest part that even spacing holds below the limit. */
function asked({ handouts, points, presence: parameters }, risk) {
  return points
    .flatMap((point, p) => {
      const here = handouts.filter(({ points: options }) => options[0]?.point === p);
      const either = here.filter(({ home }) => home !== -1).length;
      const service = Math.round(sum(here.map((one) => one.service)) / here.length);
      const starts = point.opens.flatMap(({ from, to }) =>
        Array.from(
          { length: Math.max(0, Math.floor((to - service - from) / point.slot) + 1) },
          (_, k) => from + k * point.slot,
        ),
      );
      if (here.length === 0 || starts.length === 0) return [];
      const holds = (people) => {
        const bookings = Array.from({ length: people }, (_, k) => ({
          start: starts[Math.round(((starts.length - 1) * k) / Math.max(1, people - 1))],
          service,
        }));
        const { cap, counters } = point;
        return risk({ bookings, cap, counters, parameters, days: 5000 }).pOvercrowded <= point.riskLimit;
      };
      let [safe, unsafe] = [point.cap, 40 * point.cap];
      while (unsafe - safe > 1) {
        const people = (safe + unsafe) >> 1;
        if (holds(people)) safe = people;
        else unsafe = people;
      }
      return [`${here.length} (${either}) of ${safe}`];
    })
    .join(', ');
}

function told(solutions) {
  return {
    unassigned: sum(solutions.map(({ unassigned }) => unassigned.length)),
    duration: sum(solutions.flatMap(({ routes }) => routes.map(({ duration }) => duration))),
    distance: sum(solutions.flatMap(({ routes }) => routes.map(({ distance }) => distance))),
    price: sum(solutions.map(({ cost }) => cost.total)),
  };
}

/** Whether `a` is strictly worse than `b`: more unassigned, or as many and more driving. */
function worse(a, b) {
  return a.unassigned > b.unassigned || (a.unassigned === b.unassigned && a.distance > b.distance);
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function heading() {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  return `# Routes and pickup times planned together, or apart

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}.
\`node bench/planning/joint.mjs --dates ${values.dates} --seeds ${values.seeds} --seconds ${values.seconds}\`: means over the
seeds, ${seconds} CPU seconds a day (apart: half of them for each half). ${path.basename(name)}, whose second week has the cap 3.
Apart, those who may either collect or be brought home have their mode fixed first, by three rules.
`;
}
