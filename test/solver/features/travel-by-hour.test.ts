import fc from 'fast-check';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import type { Problem, SpeedSlice, Vehicle } from '../../../src/solver/model/problem.js';
import type { Solution } from '../../../src/solver/model/solution.js';
import { TravelTime } from '../../../src/solver/costs/travel-time.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { bestPlan, smallest, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';
import { answer } from '../../builders/answer.js';
import { HOUR, lineProblem } from '../../builders/solver-problems.js';
import { withHours } from '../../builders/trip-problems.js';

const seeds = fc.integer({ min: 1, max: 1e9 });

/** Half the speed from 8 to 9 o'clock. */
const RUSH: SpeedSlice[] = [
  { from: 0, speed: 1000 },
  { from: 8 * HOUR, speed: 500 },
  { from: 9 * HOUR, speed: 1000 },
];

const rushing = (problem: Problem, speeds = RUSH): Problem => ({
  ...problem,
  profiles: problem.profiles.map((profile) => ({ ...profile, speeds })),
});

/** Visits on a line, one metre a second at the matrix's speed. */
const line = (positions: readonly number[], vehicle: Partial<Vehicle>): Problem =>
  rushing(lineProblem(positions, { vehicles: [vehicle] }));

const inOrder = (problem: Problem, order: readonly number[]): Solution =>
  evaluatePlan(problem, { orders: [order], bookings: [] });

describe('travel by hour of day', () => {
  const day = new TravelTime(RUSH);

  it('a way takes as long as the matrix says where nothing else is said', () => {
    expect(new TravelTime([]).arrival(600, 1234)).toBe(1834);
    expect(day.arrival(600, 7 * HOUR)).toBe(7 * HOUR + 600);
  });

  it('a way in the slow hour takes longer, and one that reaches into it as far as it does', () => {
    expect(day.arrival(600, 8 * HOUR)).toBe(8 * HOUR + 1200);
    expect(day.arrival(600, 8 * HOUR - 300)).toBe(8 * HOUR + 600);
  });

  const slices = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 20_000 })), {
      selector: ([from]) => from,
      maxLength: 6,
    })
    .map((drawn) => drawn.sort(([a], [b]) => a - b).map(([from, speed]) => ({ from, speed })));

  it('a vehicle that leaves later never arrives earlier', () => {
    fc.assert(
      fc.property(slices, fc.nat(4000), fc.nat(6000), fc.nat(50), (drawn, leg, departure, later) => {
        const travel = new TravelTime(drawn);
        expect(travel.arrival(leg, departure + later)).toBeGreaterThanOrEqual(travel.arrival(leg, departure));
      }),
      { numRuns: 1000 },
    );
  });

  it('the last moment to leave is the last: a second later is too late', () => {
    fc.assert(
      fc.property(slices, fc.integer({ min: 1, max: 4000 }), fc.nat(9000), (drawn, leg, by) => {
        const travel = new TravelTime(drawn);
        const last = travel.departure(leg, by);
        expect(travel.arrival(leg, last)).toBeLessThanOrEqual(by);
        expect(travel.arrival(leg, last + 1)).toBeGreaterThan(by);
        expect(travel.arrival(leg, last) - last).toBeGreaterThanOrEqual(travel.shortest(leg));
      }),
      { numRuns: 1000 },
    );
  });

  it('a visit that is in time before the rush is too late in it', () => {
    const by = (to: number): Problem =>
      rushing(
        lineProblem([1000], {
          each: () => ({ windows: [{ from: 0, to }] }),
          vehicles: [{ earliest: 8 * HOUR }],
        }),
      );
    expect(inOrder(by(8 * HOUR + 2000), [0]).violations).toEqual([]);
    expect(inOrder(by(8 * HOUR + 1999), [0]).violations.map(({ code }) => code)).toEqual(['OUTSIDE_WINDOW']);
    expect(answer(by(8 * HOUR + 1999)).unassigned).toEqual([0]);
  });

  it('a stop says how long the way to it took at its hour', () => {
    const { stops } = inOrder(line([1000], { earliest: 8 * HOUR }), [0]).routes[0];
    expect(stops.map(({ travel }) => travel)).toEqual([0, 2000, 1600 + 200]);
  });

  it('a paid crew leaves as late as it can without being later at the end', () => {
    const problem = rushing(
      lineProblem([1000], {
        each: () => ({ windows: [{ from: 9 * HOUR, to: 10 * HOUR }] }),
        vehicles: [{ earliest: 7 * HOUR, costs: { fixed: 0, perMetre: 0, perSecond: 1 } }],
      }),
    );
    const solution = answer(problem);
    expect(solution.routes[0].stops[0].departure).toBe(9 * HOUR - 2000);
    expect(solution.cost.total).toBe(3000);
  });

  it('never breaks a rule, whatever the problem, and the independent checker agrees', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = withHours(makeProblem(seed), seed);
        expect(validateProblem(problem)).toEqual([]);
        const solution = answer(problem, 40, seed);
        expect(checkSolution(problem, solution)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the best of all plans of the twenty smallest random problems', () => {
    for (const problem of smallest(20, (seed) =>
      withHours(tiny(makeProblem(seed, { points: false, breaks: false })), seed),
    )) {
      expect(answer(problem, 400).cost.total).toBe(bestPlan(problem).cost.total);
    }
  });

  it('speeds are above nothing, and slices in order', () => {
    const codes = (speeds: SpeedSlice[]): string[] =>
      validateProblem(rushing(lineProblem([1]), speeds)).map(({ code }) => code);
    expect(codes(RUSH)).toEqual([]);
    expect(codes([{ from: 0, speed: 0 }])).toEqual(['SPEED_NOT_POSITIVE']);
    expect(codes(RUSH.toReversed())).toEqual(['WINDOWS_UNSORTED', 'WINDOWS_UNSORTED']);
  });
});
