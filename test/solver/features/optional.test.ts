import fc from 'fast-check';
import { lexicographicPrices } from '../../../src/solver/costs/priority-cost.js';
import type { Handout, Problem } from '../../../src/solver/model/problem.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** One vehicle that has time for the visits at 100 and 200, or for the one at 300, and not for all. */
const day = (each: (i: number) => Partial<Handout>) =>
  lineProblem([100, 200, 300], {
    each: (i) => ({ service: i === 2 ? 400 : 200, ...each(i) }),
    vehicles: [{ latest: 1000 }],
  });

/** Random problems in which some visits are optional, priced in the order of their priorities. */
function withPriorities(problem: Problem, seed: number): Problem {
  const priorities = problem.handouts.map((_, h) => (h + seed) % 3);
  const prices = lexicographicPrices(priorities, 100_000);
  return {
    ...problem,
    handouts: problem.handouts.map((handout, h) => ({
      ...handout,
      priority: priorities[h],
      unassignedCost: prices[h],
    })),
  };
}

describe('optional visits', () => {
  it('are served where there is room', () => {
    const solution = answer(
      lineProblem([100, 200], { each: (i) => ({ priority: i, unassignedCost: 5000 - i }) }),
    );
    expect(solution.unassigned).toEqual([]);
  });

  it('never keep a required one out, be they two to one', () => {
    const priorities = [1, 1, 0];
    const prices = lexicographicPrices(priorities, 5000);
    const problem = day((i) => ({ priority: priorities[i], unassignedCost: prices[i] }));
    expect(validateProblem(problem)).toEqual([]);
    expect(answer(problem).unassigned).toEqual([0, 1]);
  });

  it('go before others of a later priority', () => {
    const priorities = [2, 2, 1];
    const prices = lexicographicPrices(priorities, 5000);
    const problem = day((i) => ({ priority: priorities[i], unassignedCost: prices[i] }));
    expect(answer(problem).unassigned).toEqual([0, 1]);
    // alone they would be the cheaper to leave out
    expect(answer(day(() => ({ unassignedCost: 5000 }))).unassigned).toEqual([2]);
  });

  it('give way even where the search had no time to find out', () => {
    const priorities = [1, 1, 0];
    const prices = lexicographicPrices(priorities, 5000);
    const problem = day((i) => ({ priority: priorities[i], unassignedCost: prices[i] }));
    const start = { orders: [[0, 1]], bookings: [] };
    expect(answer(problem, 0, 1, { start }).unassigned).toEqual([0, 1]);
  });

  it('refuses prices by which later ones together outweigh an earlier one', () => {
    const problem = day((i) => ({ priority: i === 2 ? 0 : 1, unassignedCost: i === 2 ? 10_000 : 5000 }));
    expect(validateProblem(problem)).toMatchObject([
      { code: 'PRIORITY_OUTWEIGHED', where: 'handouts[2].unassignedCost' },
    ]);
  });

  it('equals an exhaustive search on the twenty smallest random problems', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const problem = withPriorities(tiny(makeProblem(seed, { points: false, breaks: false })), seed);
      expect(answer(problem, 300).cost.total).toBe(bestPlan(problem).cost.total);
    }
  });

  it('are served as many of each priority as the best plan has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const problem = withPriorities(tiny(makeProblem(seed, { points: false, breaks: false })), seed);
        const left = (of: readonly number[]): number[] =>
          [0, 1, 2].map((level) => of.filter((h) => problem.handouts[h].priority === level).length);
        expect(left(answer(problem, 300).unassigned)).toEqual(left(bestPlan(problem).unassigned));
      }),
      { numRuns: 20 },
    );
  });
});
