// Solves the VRPTW benchmark with `npm run solve`, one thread, CPU seconds, seed 1, and holds every solution against
// the independent checker. usage: node bench/solver/vrptw.mjs [SET=SECONDS,SECONDS[/N] …] [--dist DIR]
// SET is a folder of ../shared/bench/vrptw. Up to 300 customers one run is read at each time (the search does not
// depend on when it ends); beyond, each time is a run of its own. /N takes each Nth instance of the set.
// Prints a table a set and puts it in its place in bench/results/solver.md, worse results too; sets that were not asked
// for keep the table, date and commit that they have there.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { bestKnown, gapOf, mean, namesOf, provenance, solve } from './instances.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' } },
});
const asked =
  positionals.length > 0 ? positionals : ['solomon=1,5,10', 'homberger_200=1,10,30', 'homberger_1000=30'];
const READ_FROM_TRACE = 300;
const HEADING = `# The optimiser on the VRPTW benchmark

One thread, seed 1, CPU seconds of the whole process from the instance having been read (compiling included), each
instance a process of its own. Gap to the best known distance under the DIMACS convention. Made by
\`node bench/solver/vrptw.mjs\`.`;

if (!values.dist) {
  ensureInstalled();
  ensureBuilt();
}
const main = path.join(values.dist ?? path.join(root, 'dist'), 'src/main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-vrptw-'));
const results = path.join(root, 'bench/results/solver.md');
const sections = readSections();
let failed = false;
try {
  for (const set of asked) {
    const section = benchSet(set);
    console.log(`${section}\n`);
    sections.set(set.split('=')[0], section);
    mkdirSync(path.dirname(results), { recursive: true });
    writeFileSync(results, `${[HEADING, ...sections.values()].join('\n\n')}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function benchSet(asked) {
  const [set, plan] = asked.split('=');
  const [times, every = '1'] = plan.split('/');
  const seconds = times.split(',').map(Number);
  const names = namesOf(set, Number(every));
  const rows = names.map((name) => [name, ...gapsOf(set, name, seconds)]);
  const means = seconds.map((_, k) => mean(rows.map((row) => row[k + 1])));
  const families = [...new Set(names.map(familyOf))].map((family) => [
    family,
    ...seconds.map((_, k) =>
      mean(rows.filter(([name]) => familyOf(name) === family).map((row) => row[k + 1])),
    ),
  ]);
  const line = ([name, ...gaps]) => `| ${name} | ${gaps.map((gap) => `${gap.toFixed(3)} %`).join(' | ')} |`;
  return [
    `## ${set}, ${names.length} instances`,
    '',
    provenance(),
    '',
    `| gap to best known | ${seconds.map((s) => `${s} s`).join(' | ')} |`,
    `|---|${seconds.map(() => '---').join('|')}|`,
    line(['**all**', ...means]),
    ...families.map(line),
    ...rows.map(line),
  ].join('\n');
}

/** The gap in per cent at each of the times. */
function gapsOf(set, name, seconds) {
  if (bestKnown.get(name).customers > READ_FROM_TRACE)
    return seconds.map((s) => gapOf(name, traced(set, name, s).cost));
  const { trace } = traced(set, name, Math.max(...seconds));
  return seconds.map((s) =>
    gapOf(name, Math.min(...trace.filter(([at]) => at <= s).map(([, cost]) => cost))),
  );
}

function traced(set, name, seconds) {
  const trace = path.join(folder, 'trace.csv');
  const { cost, fault } = solve(main, set, name, path.join(folder, 'out.sol'), {
    seconds,
    clock: 'cpu',
    trace,
  });
  if (fault) {
    failed = true;
    console.error(fault);
  }
  const lines = readFileSync(trace, 'utf8').trim().split('\n');
  return { cost, trace: lines.map((line) => line.split(',').map(Number)) };
}

function familyOf(name) {
  return name.replace(/^([A-Z]+\d).*$/, '$1');
}

/** The tables in the results so far, by set. */
function readSections() {
  if (!existsSync(results)) return new Map();
  const [, ...tables] = readFileSync(results, 'utf8')
    .trim()
    .split(/\n\n(?=## )/);
  return new Map(tables.map((table) => [/^## (\w+)/.exec(table)[1], table]));
}
