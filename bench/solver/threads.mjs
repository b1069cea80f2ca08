// One thread against two at the same wall time, seed 1. Means something on a quiet machine with two cores only.
// usage: node bench/solver/threads.mjs [SET=SECONDS[/N] …]
// Prints a table and writes it to bench/results/threads.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from '../../scripts/ensure.mjs';
import { gapOf, mean, namesOf, provenance, solve } from './instances.mjs';

const asked = process.argv.slice(2);
if (asked.length === 0) asked.push('solomon=2/4', 'homberger_200=5/6');
ensureInstalled();
ensureBuilt();
const main = path.join(root, 'dist/src/main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-threads-'));
const load = loadavg()[0].toFixed(1);
const rows = [];
try {
  for (const each of asked) rows.push(...benchSet(each));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const text = [
  '# One thread against two',
  '',
  'Gap to the best known distance at the same wall time, seed 1. Made by `node bench/solver/threads.mjs`.',
  '',
  `${provenance()} Load before the run: ${load}.`,
  '',
  '| instances | seconds | one thread | two threads |',
  '|---|---|---|---|',
  ...rows,
].join('\n');
console.log(text);
writeFileSync(path.join(root, 'bench/results/threads.md'), `${text}\n`);

function benchSet(each) {
  const [set, plan] = each.split('=');
  const [seconds, every = '1'] = plan.split('/');
  const gaps = namesOf(set, Number(every)).map((name) => [name, gap(set, name, 1), gap(set, name, 2)]);
  const line = (name, one, two) => `| ${name} | ${seconds} | ${one.toFixed(3)} % | ${two.toFixed(3)} % |`;
  const means = [1, 2].map((k) => mean(gaps.map((row) => row[k])));
  return [line(`**${set}, ${gaps.length}**`, ...means), ...gaps.map((row) => line(...row))];

  function gap(set, name, threads) {
    const out = path.join(folder, 'out.sol');
    const { cost, fault } = solve(main, set, name, out, { seconds, clock: 'wall', threads });
    if (fault) {
      process.exitCode = 1;
      console.error(fault);
    }
    return gapOf(name, cost);
  }
}
