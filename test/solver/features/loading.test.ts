import fc from 'fast-check';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { explainUnassigned } from '../../../src/solver/explain/explain.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import type { LoadingPlace, Problem, Vehicle } from '../../../src/solver/model/problem.js';
import type { Solution } from '../../../src/solver/model/solution.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { bestPlan, smallest, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';
import { answer } from '../../builders/answer.js';
import { HOUR, lineProblem } from '../../builders/solver-problems.js';
import { withLoading } from '../../builders/trip-problems.js';

const seeds = fc.integer({ min: 1, max: 1e9 });

const anyTime: LoadingPlace = { place: 0, windows: [{ from: 0, to: 10 * HOUR }], duration: 60 };

/** One vehicle, room for two, at a depot at 0; visits of one dose each. */
const small = (positions: readonly number[], said: Partial<Vehicle> = {}): Problem =>
  lineProblem(positions, {
    loadDimensions: 1,
    each: () => ({ load: [1] }),
    vehicles: [{ capacity: [2], loading: [anyTime], latest: 10 * HOUR, ...said }],
  });

const kinds = (solution: Solution): string[] => solution.routes[0].stops.map((stop) => stop.kind);
const inOrder = (problem: Problem, order: readonly number[]): Solution =>
  evaluatePlan(problem, { orders: [order], bookings: [] });
const codes = (solution: Solution): string[] => solution.violations.map((violation) => violation.code);

describe('loading on the way', () => {
  it('a vehicle that carries enough for all goes straight on', () => {
    expect(kinds(inOrder(small([100, 200]), [0, 1]))).toEqual(['START', 'VISIT', 'VISIT', 'END']);
  });

  it('a vehicle that does not carry enough loads again, where that is least out of the way', () => {
    const solution = inOrder(small([100, 200, -100]), [0, 1, 2]);
    expect(kinds(solution)).toEqual(['START', 'VISIT', 'VISIT', 'LOAD', 'VISIT', 'END']);
    expect(solution.routes[0].distance).toBe(600);
    expect(codes(solution)).toEqual([]);
  });

  it('a vehicle that may not load again carries too much', () => {
    expect(codes(inOrder(small([100, 200, -100], { loading: [] }), [0, 1, 2]))).toEqual([
      'CAPACITY_EXCEEDED',
    ]);
  });

  it('a vehicle that starts empty loads before its first visit, once the place is open', () => {
    const opensAtNoon = { ...anyTime, windows: [{ from: 4 * HOUR, to: 5 * HOUR }] };
    const solution = inOrder(small([100], { startsLoaded: false, loading: [opensAtNoon] }), [0]);
    expect(kinds(solution)).toEqual(['START', 'LOAD', 'VISIT', 'END']);
    expect(solution.routes[0].stops[1].serviceStart).toBe(4 * HOUR);
    expect(solution.routes[0].stops[2].serviceStart).toBe(4 * HOUR + 60 + 100);
    expect(codes(solution)).toEqual([]);
  });

  it('a vehicle that comes too late to load is told so', () => {
    const early = { ...anyTime, windows: [{ from: 0, to: HOUR }] };
    const problem = small([100], { earliest: 2 * HOUR, startsLoaded: false, loading: [early] });
    expect(codes(inOrder(problem, [0]))).toEqual(['LOADING_CLOSED']);
    expect(answer(problem).unassigned).toEqual([0]);
  });

  it('a recipient who needs nothing from the vehicle can be visited before it loads', () => {
    const problem = lineProblem([100], {
      loadDimensions: 1,
      each: () => ({ load: [0] }),
      vehicles: [{ capacity: [2], startsLoaded: false, loading: [anyTime] }],
    });
    expect(kinds(inOrder(problem, [0]))).toEqual(['START', 'VISIT', 'END']);
  });

  it('the search serves all by loading again, and not too many without', () => {
    expect(answer(small([100, 200, -100, -200, 300])).unassigned).toEqual([]);
    expect(answer(small([100, 200, -100, -200, 300], { loading: [] })).unassigned).toHaveLength(3);
  });

  it('never breaks a rule, whatever the problem, and the independent checker agrees', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = withLoading(makeProblem(seed), seed);
        expect(validateProblem(problem)).toEqual([]);
        const solution = answer(problem, 40, seed);
        expect(checkSolution(problem, solution)).toEqual([]);
        expect(solution.violations).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the reference and the checker find the same rules broken, whatever the order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = withLoading(makeProblem(seed, { points: false, breaks: true }), seed);
        const home = problem.handouts.flatMap((h, i) => (h.home === -1 ? [] : [i]));
        fc.pre(problem.vehicles.length > 0);
        const solution = evaluatePlan(problem, { orders: [home], bookings: [] });
        const told = (found: readonly { code: string }[]): string[] =>
          [...new Set(found.map(({ code }) => code))].sort();
        expect(told(checkSolution(problem, solution))).toEqual(told(solution.violations));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the best of all plans of the twenty smallest random problems', () => {
    for (const problem of smallest(20, (seed) =>
      withLoading(tiny(makeProblem(seed, { points: false, breaks: true })), seed),
    )) {
      expect(answer(problem, 400).cost.total).toBe(bestPlan(problem).cost.total);
    }
  });

  it('a handout that is left out for want of time to load again is told that the shift is too short', () => {
    const problem = small([1000, 2000, 1500], { latest: 5000 });
    const solution = answer(problem);
    expect(solution.unassigned).toHaveLength(1);
    expect(explainUnassigned(problem, solution)[0].reasons.map(({ code }) => code)).toEqual([
      'SHIFT_TOO_SHORT',
    ]);
    const once = small([1000, 2000, 1500], { latest: 5000, loading: [] });
    expect(explainUnassigned(once, answer(once))[0].reasons.map(({ code }) => code)).toEqual(['CAPACITY']);
  });

  it('a vehicle that starts empty needs somewhere to load', () => {
    const faults = validateProblem(small([100], { startsLoaded: false, loading: [] }));
    expect(faults.map((fault) => fault.code)).toEqual(['NOWHERE_TO_LOAD']);
    expect(validateProblem(small([100], { startsLoaded: false }))).toEqual([]);
  });
});
