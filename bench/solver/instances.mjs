// The VRPTW benchmark's instances, and `npm run solve` on one of them, held against the independent checker.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/ensure.mjs';

const shared = path.join(root, '../shared');
const instances = path.join(shared, 'bench/vrptw');

/** Best known values by instance: number of customers and distance (DIMACS convention). */
export const bestKnown = new Map(
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

/** Each nth instance of a set, by name. */
export function namesOf(set, every = 1) {
  return readdirSync(path.join(instances, set))
    .map((file) => path.basename(file, '.txt'))
    .sort()
    .filter((_, i) => i % every === 0);
}

/** Per cent above the best known distance. */
export function gapOf(name, cost) {
  return 100 * (cost / bestKnown.get(name).distance - 1);
}

/**
 * One run in a process of its own. @returns cost by the checker, and what it says against the solution if anything
 * @param options further options of `npm run solve`, as `{ seconds: 5, clock: 'cpu' }`
 */
export function solve(main, set, name, out, options) {
  const file = path.join(instances, set, `${name}.txt`);
  const args = Object.entries({ seed: 1, ...options, out }).flatMap(([key, value]) => [
    `--${key}`,
    String(value),
  ]);
  execFileSync(process.execPath, [main, 'solve', file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const check = spawnSync(process.execPath, [path.join(shared, 'tools/check-vrptw.mjs'), file, out], {
    encoding: 'utf8',
  });
  const verdict = JSON.parse(check.stdout);
  const ok = verdict.ok && Math.abs(verdict.cost - verdict.stated) <= 0.05;
  return { cost: verdict.cost, fault: ok ? null : `${name}: not a valid solution: ${check.stdout}` };
}

export function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** When, on what code and on what machine a table was made. */
export function provenance() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const { model } = cpus()[0];
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${model.trim()}.`;
}
