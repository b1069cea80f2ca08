// Solves the VRPTW benchmark with `npm run solve`, one thread, CPU seconds, seed 1, and holds every solution against
// the independent checker. usage: node bench/solver/vrptw.mjs [SET=SECONDS,SECONDS[/N] …] [--dist DIR]
// SET is a folder of ../shared/bench/vrptw. Up to 300 customers one run is read at each time (the search does not
// depend on when it ends); beyond, each time is a run of its own. /N takes each Nth instance of the set.
// Prints a table a set and puts it in its place in bench/results/solver.md, worse results too; sets that were not asked
// for keep the table, date and commit that they have there.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' } },
});
const asked =
  positionals.length > 0 ? positionals : ['solomon=1,5,10', 'homberger_200=1,10,30', 'homberger_1000=30'];
const shared = path.join(root, '../shared');
const instances = path.join(shared, 'bench/vrptw');
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
const best = new Map(
  readFileSync(path.join(instances, 'bks.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([name, , customers, , , distance]) => [
      name,
      { customers: Number(customers), distance: Number(distance) },
    ]),
);
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
  const names = readdirSync(path.join(instances, set))
    .map((file) => path.basename(file, '.txt'))
    .sort()
    .filter((_, i) => i % Number(every) === 0);
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
  const { customers, distance } = best.get(name);
  const gap = (cost) => 100 * (cost / distance - 1);
  if (customers > READ_FROM_TRACE) return seconds.map((s) => gap(solve(set, name, s).cost));
  const { trace } = solve(set, name, Math.max(...seconds));
  return seconds.map((s) => gap(Math.min(...trace.filter(([at]) => at <= s).map(([, cost]) => cost))));
}

function solve(set, name, seconds) {
  const file = path.join(instances, set, `${name}.txt`);
  const out = path.join(folder, 'out.sol');
  const trace = path.join(folder, 'trace.csv');
  const args = [
    '--seconds',
    String(seconds),
    '--seed',
    '1',
    '--clock',
    'cpu',
    '--trace',
    trace,
    '--out',
    out,
  ];
  execFileSync(process.execPath, [main, 'solve', file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const check = spawnSync(process.execPath, [path.join(shared, 'tools/check-vrptw.mjs'), file, out], {
    encoding: 'utf8',
  });
  const verdict = JSON.parse(check.stdout);
  if (!verdict.ok || Math.abs(verdict.cost - verdict.stated) > 0.05) {
    failed = true;
    console.error(`${name}: not a valid solution: ${check.stdout}`);
  }
  const lines = readFileSync(trace, 'utf8').trim().split('\n');
  return { cost: verdict.cost, trace: lines.map((line) => line.split(',').map(Number)) };
}

function familyOf(name) {
  return name.replace(/^([A-Z]+\d).*$/, '$1');
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The tables in the results so far, by set. */
function readSections() {
  if (!existsSync(results)) return new Map();
  const [, ...tables] = readFileSync(results, 'utf8')
    .trim()
    .split(/\n\n(?=## )/);
  return new Map(tables.map((table) => [/^## (\w+)/.exec(table)[1], table]));
}

function provenance() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const { model } = cpus()[0];
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${model.trim()}.`;
}
