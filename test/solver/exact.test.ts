import { writeFileSync } from 'node:fs';
import { checkSolution } from '../../src/solver/check/check-solution.js';
import { answer } from '../builders/answer.js';
import { optimum, smallJointProblem } from '../builders/exact.js';

/** EXACT_INSTANCES asks for more (bench/solver/exact.mjs), EXACT_OUT for a file with what each came to. */
const INSTANCES = Number(process.env['EXACT_INSTANCES'] ?? 5);
const READINGS = Number(process.env['EXACT_READINGS'] ?? 100_000);

it('is optimal or within 1 % where an integer programme proves the optimum, routes and times chosen together', async () => {
  const found: { seed: number; optimum: number; found: number; unassigned: number }[] = [];
  for (let seed = 1; seed <= INSTANCES; seed++) {
    const problem = smallJointProblem(seed);
    const solution = answer(problem, READINGS, seed);
    expect(checkSolution(problem, solution)).toEqual([]);
    const { total } = solution.cost;
    found.push({
      seed,
      optimum: await optimum(problem),
      found: total,
      unassigned: solution.unassigned.length,
    });
  }
  const { EXACT_OUT } = process.env;
  if (EXACT_OUT !== undefined) writeFileSync(EXACT_OUT, JSON.stringify(found));
  // Below the optimum would be as wrong as far above it.
  expect(found.filter((each) => each.found < each.optimum)).toEqual([]);
  expect(found.filter((each) => each.found > 1.01 * each.optimum)).toEqual([]);
});
