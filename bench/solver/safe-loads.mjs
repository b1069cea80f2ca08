// How many people a point can take in a day: the largest number that, evenly spaced, keeps P(ever more than the cap
// there) at 0.05. usage: npm run safe-loads [-- --days N]
// Prints the page docs/safe-loads.md and writes it. The same command gives the same page: every day is drawn from a seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { loadSolver } from './load.mjs';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '10000' }, dist: { type: 'string' } },
});
if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const { presence } = await loadSolver(values.dist);

const LIMIT = 0.05;
const SERVICE = 600;
const GRID = 300;
const SEED = 1;
const days = Number(values.days);
const CAPS = [3, 4, 6, 8, 10];
const COUNTERS = [2, 3, null];
const HOURS = [4, 6, 9];
const JITTERS = [3, 6, 10];

const sections = JITTERS.map((jitter) =>
  [
    `## Punctuality: standard deviation ${jitter} min`,
    '',
    `| cap | counters | ${HOURS.map((hours) => `${hours} hours`).join(' | ')} |`,
    `| --- | -------- | ${HOURS.map(() => '-------').join(' | ')} |`,
    ...CAPS.flatMap((cap) =>
      COUNTERS.filter((counters) => counters === null || counters < cap).map((counters) => {
        const loads = HOURS.map((hours) => safeLoad({ cap, counters: counters ?? cap + 1, hours, jitter }));
        console.error(jitter, cap, counters ?? 'enough', loads.join(' '));
        return `| ${cap} | ${counters ?? 'enough'} | ${loads.join(' | ')} |`;
      }),
    ),
  ].join('\n'),
);
const page = `# Safe loads

How many people a point can take in one day. A cap that is merely filled is broken nearly every day; what can be booked
safely is far less, and follows from the cap, the opening hours, how punctual people are, and how many serve.

Each number is the largest for which evenly spaced bookings (on a grid of five minutes, from opening to ten minutes before
closing) keep the probability that more than the cap are ever there at once at ${LIMIT} or below, by ${days} simulated
days of the queue ([formats](formats.md), "Presence"): services of ten minutes in the mean with a coefficient of variation of 0.5,
8 % who do not come, arrivals that vary by the given standard deviation, cut off at two and a half of them. "Enough" counters are more than the cap.
Two more or less are within the error of the simulation.

The search may take a few more than even spacing does, and takes fewer where people cannot come at all hours. When a
day asks for more than a point can hold, the plan says so and what would help ([presence](presence.md)).

Made by \`npm run safe-loads\`; the same command makes the same page.

${sections.join('\n\n')}
`;
mkdirSync(path.join(root, 'docs'), { recursive: true });
writeFileSync(path.join(root, 'docs/safe-loads.md'), page);
console.log(page);

/** By bisection: the risk of even spacing grows with the number, but for the error of the simulation. */
function safeLoad({ cap, counters, hours, jitter }) {
  let [safe, unsafe] = [cap, 4 * cap * hours];
  while (unsafe - safe > 1) {
    const people = (safe + unsafe) >> 1;
    if (risk({ people, cap, counters, hours, jitter }) <= LIMIT) safe = people;
    else unsafe = people;
  }
  return safe;
}

function risk({ people, cap, counters, hours, jitter }) {
  const last = hours * 3600 - SERVICE;
  const bookings = Array.from({ length: people }, (_, k) => ({
    start: Math.round((last * k) / Math.max(1, people - 1) / GRID) * GRID,
    service: SERVICE,
  }));
  const parameters = { noShow: 0.08, jitterSd: jitter * 60, jitterMax: jitter * 150, dwellVariation: 0.5 };
  return presence({ bookings, cap, counters, parameters, seed: SEED, days }).pOvercrowded;
}
