// What more time is worth on days with all rules: a bundle's dates after 2, 10 and 60 s of search, each a run of its own,
// and how close the bound shows the last to be. CPU seconds, one thread. usage: node bench/solver/rich.mjs [BUNDLE]
//   [--dates D,D] [--seconds S,S] [--bound S] [--seed N] [--dist DIR]
// Prints a table and writes it to bench/results/rich.md; exit status 1 when a first plan takes longer than a second, or a
// plan breaks a rule.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { provenance } from './instances.mjs';
import { loadSolver } from './load.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dates: { type: 'string', default: '2027-04-05,2027-04-12,2027-04-14,2027-04-17' },
    seconds: { type: 'string', default: '2,10,60' },
    bound: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string' },
  },
});
const name = positionals[0] ?? 'city-250';
const bundle = existsSync(name) ? name : path.join(root, '..', 'shared', 'scenarios', name);
const limits = values.seconds.split(',').map(Number);
if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const dist = path.resolve(values.dist ?? path.join(root, 'dist'));
const load = (file) => import(path.join(dist, 'src', file));
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-rich-'));
process.env.LOG_LEVEL = 'warn';
process.env.DOSERUTE_DATA = path.join(folder, 'data');

let failed = false;
try {
  const { solve, checkSolution } = await loadSolver(values.dist);
  const { lowerBound } = await loadSolver(values.dist, 'bound/lower-bound.js');
  const lines = [
    `| date | handouts | first plan | ${limits.map((s) => `${s} s`).join(' | ')} | last below first | bound | gap to it | bound took |`,
    `|${'---|'.repeat(7 + limits.length)}`,
  ];
  for (const [date, problem] of await problemsOf(values.dates.split(','))) {
    const runs = limits.map((seconds) => timed(problem, seconds));
    for (const { solution, first } of runs) {
      failed ||= first > 1000 || checkSolution(problem, solution).length > 0;
    }
    const last = runs.at(-1).solution;
    const clock = cpuClock();
    const bound = lowerBound(problem, last, { milliseconds: Number(values.bound) * 1000, clock });
    const took = clock.now() / 1000;
    const prices = runs.map(({ solution }) => solution.cost.total);
    lines.push(
      `| ${[
        date,
        problem.handouts.length,
        `${(Math.max(...runs.map(({ first }) => first)) / 1000).toFixed(2)} s`,
        ...prices.map((price) => `${(price / 1000).toFixed(1)}`),
        `${percent(1 - prices.at(-1) / prices[0])}`,
        bound === null ? '–' : (bound / 1000).toFixed(1),
        bound === null ? '–' : percent(prices.at(-1) / bound - 1),
        `${took.toFixed(1)} s`,
      ].join(' | ')} |`,
    );
    console.error(lines.at(-1));
  }
  const text = lines.join('\n');
  console.log(text);
  writeFileSync(path.join(root, 'bench/results/rich.md'), `${heading()}\n${text}\n`);

  function timed(problem, seconds) {
    let first = Infinity;
    const solution = solve(problem, {
      milliseconds: seconds * 1000,
      seed: Number(values.seed),
      clock: cpuClock(),
      onProgress: ({ elapsed }) => (first = Math.min(first, elapsed)),
    });
    return { solution, first };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** Milliseconds of the process's CPU time from now on. */
function cpuClock() {
  const before = process.cpuUsage();
  return {
    now: () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    },
  };
}

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

function percent(share) {
  return `${(100 * share).toFixed(2)} %`;
}

function heading() {
  return `# What more time is worth on days with all rules

${provenance()}
\`node bench/solver/rich.mjs ${name} --dates ${values.dates} --seconds ${values.seconds} --bound ${values.bound} --seed ${values.seed}\`.
One thread, CPU seconds of the search, each limit a run of its own; prices in thousands, as \`cost.total\` has them
(crowding's own price, which the search pays besides, is not among them). "First plan" is the slowest of the runs.
`;
}
