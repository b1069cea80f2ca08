import { planDistance, withChangePrices } from '../../../src/solver/evaluate/plan-distance.js';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { point } from '../../../src/solver/model/problem.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { lineProblem } from '../../builders/solver-problems.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, smallest, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';

/** Two vehicles; the second starts at the far end, so that it is the cheaper one for recipients who live there. */
const town = lineProblem([100, 200, 900], {
  vehicles: [
    { start: 0, end: 0 },
    { start: 3, end: 3 },
  ],
});
const allOnFirst = { orders: [[0, 1, 2], []], bookings: [] };
const withPoint = lineProblem([100], {
  each: () => ({
    home: -1,
    service: 60,
    points: [{ point: 0, cost: 0 }],
    preferred: { time: 0, perSecond: 1 },
  }),
  points: [point({ opens: [{ from: 0, to: 3600 }], slot: 600, cap: 1 })],
});

describe('a price on each change', () => {
  it('keeps a visit on its vehicle where moving it saves less than that', () => {
    const solution = answer(withChangePrices(town, allOnFirst, { otherPlace: 5000, otherTime: 0 }));
    expect(solution.routes[0].order).toHaveLength(3);
    expect(solution.cost.changes).toBe(0);
  });

  it('moves a visit where that saves more, and counts the price', () => {
    const priced = withChangePrices(town, allOnFirst, { otherPlace: 50, otherTime: 0 });
    const solution = answer(priced);
    expect(solution.routes[1].order).toEqual([2]);
    expect(solution.cost.changes).toBe(50);
    expect(checkSolution(priced, solution)).toEqual([]);
  });

  it('leaves the order of visits on a vehicle free', () => {
    const before = { orders: [[2, 0, 1], []], bookings: [] };
    const solution = answer(withChangePrices(town, before, { otherPlace: 5000, otherTime: 5000 }));
    expect(solution.cost).toMatchObject({ changes: 0, total: 1800 });
  });

  it('keeps a booking at its time where another saves less, and moves it where it saves more', () => {
    const before = { orders: [[]], bookings: [{ handout: 0, point: 0, start: 1200 }] };
    const kept = answer(withChangePrices(withPoint, before, { otherPlace: 0, otherTime: 1201 }));
    expect(kept.bookings).toEqual(before.bookings);
    const moved = answer(withChangePrices(withPoint, before, { otherPlace: 0, otherTime: 1199 }));
    expect(moved.bookings).toEqual([{ handout: 0, point: 0, start: 0 }]);
  });

  it('tells how far a plan is from the one before: who has moved, and how', () => {
    const handouts = lineProblem([1, 2, 3, 4, 5], {
      vehicles: [{}, {}],
      each: () => ({ points: [{ point: 0, cost: 0 }] }),
      points: [point({ opens: [{ from: 0, to: 9000 }], slot: 600 })],
    });
    const before = {
      orders: [[0, 1], [2]],
      bookings: [{ handout: 3, point: 0, start: 0 }],
    };
    const priced = withChangePrices(handouts, before, { otherPlace: 10, otherTime: 3 });
    const after = evaluatePlan(priced, {
      orders: [[1], [0]],
      bookings: [
        { handout: 3, point: 0, start: 600 },
        { handout: 4, point: 0, start: 600 },
      ],
    });
    expect(planDistance(priced, after)).toEqual({
      of: 4,
      changed: [
        { handout: 0, kind: 'OTHER_VEHICLE', by: 0 },
        { handout: 2, kind: 'UNASSIGNED', by: 0 },
        { handout: 3, kind: 'OTHER_TIME', by: 600 },
      ],
    });
    expect(after.cost.changes).toBe(23);
  });

  it('is held to by the checker', () => {
    const priced = withChangePrices(town, allOnFirst, { otherPlace: 50, otherTime: 0 });
    const solution = evaluatePlan(priced, { orders: [[0, 1], [2]], bookings: [] });
    const cost = { ...solution.cost, changes: 0, total: solution.cost.total - 50 };
    expect(checkSolution(priced, { ...solution, cost }).map(({ code }) => code)).toContain('SUM_WRONG');
  });

  it('refuses a place that there is not', () => {
    const before = { at: { vehicle: 2 }, otherPlace: 1, otherTime: -1 };
    const faults = validateProblem({ ...town, handouts: [{ ...town.handouts[0], before }] });
    expect(faults.map(({ code, where }) => [code, where])).toEqual([
      ['NEGATIVE', 'handouts[0].before.otherTime'],
      ['NO_SUCH_INDEX', 'handouts[0].before.at.vehicle'],
    ]);
  });

  it('equals an exhaustive search on the twenty smallest random problems', () => {
    const make = (seed: number) => {
      const drawn = tiny(makeProblem(seed, { points: seed % 2 === 0, breaks: true }));
      const handouts = drawn.handouts.slice(0, 3).map((each) => ({ ...each, before: null }));
      // Before: all in turn on one vehicle and the next, which is seldom how it is done cheapest.
      const orders = drawn.vehicles.map((_, v) =>
        handouts.flatMap((_, h) => (h % drawn.vehicles.length === v ? [h] : [])),
      );
      const prices = { otherPlace: 300 * (seed % 6), otherTime: 100 };
      return withChangePrices({ ...drawn, handouts }, { orders, bookings: [] }, prices);
    };
    for (const problem of smallest(20, make))
      expect(answer(problem, 300).cost.total).toBe(bestPlan(problem).cost.total);
  });
});
