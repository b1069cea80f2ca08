import fc from 'fast-check';
import { solve } from '../../src/solver/solve.js';
import { evaluatePlan } from '../../src/solver/evaluate/evaluate-plan.js';
import type { Solution } from '../../src/solver/model/solution.js';
import { validateProblem } from '../../src/solver/validate/validate-problem.js';
import { answer, countingClock, TICK } from '../builders/answer.js';
import { bestPlan, tiny } from '../builders/exhaustive.js';
import { makeProblem, randomProblem } from '../builders/random-problems.js';
import { HOUR, lineProblem } from '../builders/solver-problems.js';

const ordersOf = (solution: Solution): (readonly number[])[] => solution.routes.map((route) => route.order);

describe('solve', () => {
  it('answers a problem without handouts or vehicles', () => {
    expect(answer(lineProblem([])).unassigned).toEqual([]);
    expect(answer(lineProblem([100], { vehicles: [] })).unassigned).toEqual([0]);
  });

  it('drives past all on a line and back', () => {
    const solution = answer(lineProblem([300, 100, 200]));
    expect(solution.cost.total).toBe(600);
    expect(solution.unassigned).toEqual([]);
  });

  it('answers every random problem without breaking a rule', () => {
    fc.assert(
      fc.property(randomProblem(), fc.integer({ min: 1, max: 1000 }), (problem, seed) => {
        expect(validateProblem(problem)).toEqual([]);
        const solution = answer(problem, 60, seed);
        expect(solution.violations).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('answers the same for the same seed', () => {
    fc.assert(
      fc.property(randomProblem(), fc.integer({ min: 1, max: 1000 }), (problem, seed) => {
        expect(answer(problem, 40, seed)).toEqual(answer(problem, 40, seed));
      }),
      { numRuns: 30 },
    );
  });

  it('prices its answer as the evaluation of that plan does', () => {
    const problem = lineProblem([300, 100, 200], {
      vehicles: [{ costs: { fixed: 5, perMetre: 2, perSecond: 3 } }],
    });
    const solution = answer(problem);
    expect(evaluatePlan(problem, { orders: ordersOf(solution), bookings: solution.bookings })).toEqual(
      solution,
    );
  });

  it('tells of each better plan, and of the last one it answers with', () => {
    const told: number[] = [];
    const problem = lineProblem([300, 100, 200, 50, 250], { vehicles: [{ latest: HOUR }, { latest: HOUR }] });
    const solution = solve(problem, {
      milliseconds: 100 * TICK,
      seed: 1,
      clock: countingClock(),
      onProgress: ({ cost }) => told.push(cost),
    });
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(told.at(-1)).toBe(solution.cost.total);
  });

  it('stops at once when cancelled, and still answers', () => {
    let asked = 0;
    const solution = solve(lineProblem([300, 100, 200]), {
      milliseconds: 1e9,
      seed: 1,
      clock: countingClock(),
      isCancelled: () => ++asked > 5,
    });
    expect(solution.violations).toEqual([]);
  });

  it('keeps locked visits on their vehicle, in their order, the prefix at the head', () => {
    const problem = lineProblem([300, 100, 200, 50], {
      vehicles: [{ locked: [0, 1], lockedPrefix: 1 }, { locked: [2] }],
    });
    const [first, second] = ordersOf(answer(problem));
    expect(first[0]).toBe(0);
    expect(first.indexOf(1)).toBeGreaterThan(0);
    expect(second).toContain(2);
  });

  it('answers with what is locked even where that breaks a rule by itself', () => {
    const problem = lineProblem([300, 100], {
      each: (i) => (i === 0 ? { windows: [{ from: 0, to: 10 }] } : {}),
      vehicles: [{ locked: [0], lockedPrefix: 1 }],
    });
    const solution = answer(problem);
    expect(solution.violations.map((v) => v.code)).toEqual(['OUTSIDE_WINDOW']);
    expect(solution.routes[0].order[0]).toBe(0);
  });

  it('starts from a given plan: with no time to search, it answers with that plan', () => {
    const problem = lineProblem([300, 100, 200]);
    const start = { orders: [[1, 2, 0]], bookings: [] };
    const solution = solve(problem, { milliseconds: 0, seed: 1, clock: countingClock(), start });
    expect(ordersOf(solution)).toEqual([[1, 2, 0]]);
  });

  it('mends a given plan that breaks rules, whatever it says', () => {
    fc.assert(
      fc.property(randomProblem(), fc.integer({ min: 1, max: 1000 }), (problem, seed) => {
        const everybody = problem.handouts.map((_, h) => h);
        const start = { orders: problem.vehicles.map(() => everybody), bookings: [] };
        const solution = solve(problem, { milliseconds: 5 * TICK, seed, clock: countingClock(), start });
        expect(solution.violations).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the best of all plans of tiny problems without points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const problem = tiny(makeProblem(seed, { points: false, breaks: true }));
        expect(answer(problem, 400).cost.total).toBe(bestPlan(problem).cost.total);
      }),
      { numRuns: 60 },
    );
  });
});
