import fc from 'fast-check';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { point, type Handout, type Problem } from '../../../src/solver/model/problem.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, smallest, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';
import { HOUR, lineProblem } from '../../builders/solver-problems.js';
import { withMobileStops } from '../../builders/mobile-stops.js';

const NOON = 4 * HOUR;

/**
 * Visits on a line, each of one dose; the last place is a stand at noon for half an hour, where all may come. It
 * has so many doses with it.
 */
function withStand(
  positions: readonly number[],
  at: number,
  doses: number,
  each: Partial<Handout> = {},
): Problem {
  const base = lineProblem([...positions, at], {
    loadDimensions: 1,
    each: (i) =>
      i < positions.length
        ? { load: [1], service: 60, points: [{ point: 0, cost: 10 }], ...each }
        : {
            opensPoint: 0,
            load: [doses],
            service: HOUR / 2,
            windows: [{ from: NOON, to: NOON }],
            unassignedCost: 0,
          },
    vehicles: [{ capacity: [100] }],
  });
  return { ...base, points: [point({ opens: [{ from: NOON, to: NOON + HOUR / 2 }] })] };
}

const codes = (found: readonly { code: string }[]): string[] => found.map(({ code }) => code);

describe('a vehicle’s stand', () => {
  const problem = withStand([5000], 100, 3);
  const booked = [{ handout: 0, point: 0, start: NOON }];

  it('takes bookings while a vehicle stands there, and none while no vehicle does', () => {
    const open = evaluatePlan(problem, { orders: [[1]], bookings: booked });
    expect(codes(open.violations)).toEqual([]);
    expect(checkSolution(problem, open)).toEqual([]);
    const closed = evaluatePlan(problem, { orders: [], bookings: booked });
    expect(codes(closed.violations)).toEqual(['NOBODY_STANDS_THERE']);
    expect(codes(checkSolution(problem, closed))).toEqual(['NOBODY_STANDS_THERE']);
  });

  it('hands out what the vehicle has with it, and no more', () => {
    const two = (doses: number): [problem: Problem, plan: Parameters<typeof evaluatePlan>[1]] => [
      withStand([5000, 6000], 100, doses),
      { orders: [[2]], bookings: [0, 1].map((h) => ({ handout: h, point: 0, start: NOON + h * 300 })) },
    ];
    expect(codes(evaluatePlan(...two(2)).violations)).toEqual([]);
    const short = evaluatePlan(...two(1));
    expect(codes(short.violations)).toEqual(['STAND_SOLD_OUT']);
    expect(codes(checkSolution(two(1)[0], short))).toEqual(['STAND_SOLD_OUT']);
    expect(answer(two(1)[0]).bookings.length).toBeLessThanOrEqual(1);
  });

  it('is opened where it saves more than it costs to stand there', () => {
    const solution = answer(withStand([5000, 6000, 7000], 100, 3));
    expect(solution.bookings.map(({ handout: h }) => h).sort()).toEqual([0, 1, 2]);
    expect(solution.routes[0].order).toEqual([3]);
    expect(solution.cost.total).toBe(200 + 30);
  });

  it('stays closed where all are on the way anyway, at no cost', () => {
    const solution = answer(withStand([100, 200], 9000, 3));
    expect(solution.bookings).toEqual([]);
    expect(solution.unassigned).toEqual([2]);
    expect(solution.cost.total).toBe(400);
  });

  it('is opened for those who cannot be served at home', () => {
    expect(answer(withStand([5000], 100, 3, { home: -1 })).bookings).toEqual(booked);
  });

  it('never breaks a rule, whatever the problem, and the independent checker agrees', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const made = withMobileStops(makeProblem(seed), seed);
        expect(validateProblem(made)).toEqual([]);
        const solution = answer(made, 60, seed);
        expect(solution.violations).toEqual([]);
        expect(checkSolution(made, solution)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the best of all plans of the twenty smallest random problems', () => {
    const small = (each: Problem): Problem => {
      const cut = tiny(each);
      return { ...cut, handouts: cut.handouts.slice(0, 3) };
    };
    const made = smallest(60, (seed) => withMobileStops(small(makeProblem(seed)), seed)).filter(
      ({ points }) => points.length > 0,
    );
    for (const each of made.slice(0, 20)) {
      expect(answer(each, 600).cost.total).toBe(bestPlan(each).cost.total);
    }
  });

  it('is driven to and nothing else, and only one of them stands at a point', () => {
    const twice = { ...problem, handouts: [...problem.handouts, problem.handouts[1]] };
    expect(codes(validateProblem(problem))).toEqual([]);
    expect(codes(validateProblem(twice))).toEqual(['MOBILE_STOP_TWICE']);
    const nowhere = { ...problem, handouts: [problem.handouts[0], { ...problem.handouts[1], home: -1 }] };
    expect(codes(validateProblem(nowhere))).toEqual(['MOBILE_STOP_WITHOUT_PLACE']);
  });
});
