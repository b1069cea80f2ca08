import fc from 'fast-check';
import { lowerBound } from '../../../src/solver/bound/lower-bound.js';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import type { Problem } from '../../../src/solver/model/problem.js';
import { solve } from '../../../src/solver/solve.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { countingClock, TICK } from '../../builders/answer.js';
import { withHelper, withLinks, withMeeting } from '../../builders/links.js';
import { randomProblem as dayInTown, seededRng } from '../../builders/problem.js';
import { makeProblem } from '../../builders/random-problems.js';
import { withMobileStops } from '../../builders/mobile-stops.js';
import { withHours, withLoading } from '../../builders/trip-problems.js';
import { runs } from '../../support/runs.js';

const READINGS = 40;

/** One of the kinds of random problem that there are, between them with every rule of the model. */
function drawn(seed: number): Problem {
  const kinds = [
    () => makeProblem(seed),
    () => withLoading(makeProblem(seed), seed),
    () => withHours(makeProblem(seed), seed),
    () => withHours(withLoading(makeProblem(seed), seed), seed),
    () => dayInTown(seededRng(seed)),
    () => withLinks(makeProblem(seed), seed),
    () => withMeeting(makeProblem(seed)),
    () => withLinks(withMeeting(makeProblem(seed)), seed),
    () => withHours(withLinks(withLoading(makeProblem(seed), seed), seed), seed),
    () => withMobileStops(makeProblem(seed), seed),
    () => withHours(withMobileStops(withLoading(makeProblem(seed), seed), seed), seed),
    () => withHelper(withMobileStops(makeProblem(seed), seed)),
    () => withHelper(dayInTown(seededRng(seed))),
  ];
  return kinds[seed % kinds.length]();
}

/** PROPERTY_RUNS=50 makes ten thousand of these (docs/solver.md). */
describe('any random problem', () => {
  it('is answered within its limit, breaking no rule, and never below its bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const problem = drawn(seed);
        fc.pre(validateProblem(problem).length === 0);
        const clock = countingClock();
        const limit = READINGS * TICK;
        const solution = solve(problem, { milliseconds: limit, seed, clock });
        // By the clock that was asked: what comes after the limit asks it hardly any more.
        expect(clock.now()).toBeLessThanOrEqual(1.05 * limit + 5 * TICK);
        expect(checkSolution(problem, solution)).toEqual([]);
        const bound = lowerBound(problem, solution, { milliseconds: 5 * TICK, clock });
        expect(bound ?? -Infinity).toBeLessThanOrEqual(solution.cost.total);
      }),
      runs(200),
    );
  });
});
