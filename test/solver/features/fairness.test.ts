import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { dutyCost } from '../../../src/solver/costs/duty-cost.js';
import { vehicle, type LongDuty } from '../../../src/solver/model/problem.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, smallest, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';
import { HOUR, lineProblem } from '../../builders/solver-problems.js';

/** Four hours of work at one house, next door to both shifts, and a price for sending out the second. */
const work = (longDuty: LongDuty | null) =>
  lineProblem([0, 0, 0, 0], {
    each: () => ({ service: HOUR }),
    vehicles: [
      { costs: { fixed: 1000, perMetre: 1, perSecond: 0 }, longDuty },
      { costs: { fixed: 1000, perMetre: 1, perSecond: 0 }, longDuty },
    ],
  });
const visits = (problem: ReturnType<typeof work>): number[] =>
  answer(problem)
    .routes.map(({ order }) => order.length)
    .sort((a, b) => a - b);

describe('fairness between shifts', () => {
  it('gives all the work to one shift where nothing is said of long duties', () => {
    expect(visits(work(null))).toEqual([0, 4]);
  });

  it('shares the work evenly where long duties have a price', () => {
    expect(visits(work({ after: 0, perHourSquared: 1000 }))).toEqual([2, 2]);
  });

  it('leaves duties alone that are no longer than is allowed', () => {
    expect(visits(work({ after: 4 * HOUR, perHourSquared: 1000 }))).toEqual([0, 4]);
  });

  it('grows with the square of what is beyond the allowed time', () => {
    const shift = vehicle({ longDuty: { after: HOUR, perHourSquared: 100 } });
    expect([1, 2, 3, 5].map((hours) => dutyCost(shift, hours * HOUR))).toEqual([0, 100, 400, 1600]);
  });

  it('is counted in the objective, which the checker holds it to', () => {
    const problem = work({ after: 0, perHourSquared: 1000 });
    const solution = answer(problem);
    expect(solution.cost).toMatchObject({ fairness: 8000, total: 10_000 });
    expect(checkSolution(problem, solution)).toEqual([]);
    const cost = { ...solution.cost, fairness: 7000, total: 9000 };
    expect(checkSolution(problem, { ...solution, cost }).map(({ code }) => code)).toContain('SUM_WRONG');
  });

  it('equals an exhaustive search on the twenty smallest random problems', () => {
    const make = (seed: number) => {
      const drawn = tiny(makeProblem(seed, { points: false, breaks: false }));
      const longDuty = { after: 600 * (seed % 4), perHourSquared: 1000 * (1 + (seed % 5)) };
      return { ...drawn, vehicles: drawn.vehicles.map((each) => ({ ...each, longDuty })) };
    };
    for (const problem of smallest(20, make))
      expect(answer(problem, 300).cost.total).toBe(bestPlan(problem).cost.total);
  });
});
