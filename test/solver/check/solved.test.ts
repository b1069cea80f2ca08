import fc from 'fast-check';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { solve } from '../../../src/solver/solve.js';
import { randomProblem, seededRng } from '../../builders/problem.js';

describe('the search, judged independently', () => {
  it('breaks no rule and miscounts nothing on random problems with every rule in them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const problem = randomProblem(seededRng(seed));
        let asked = 0;
        const solution = solve(problem, { milliseconds: 600, seed, clock: { now: () => (asked += 10) } });
        expect(checkSolution(problem, solution)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
