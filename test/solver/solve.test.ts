import fc from 'fast-check';
import { solve } from '../../src/solver/solve.js';
import { evaluatePlan } from '../../src/solver/evaluate-plan.js';
import type { Problem } from '../../src/solver/problem.js';
import type { Solution } from '../../src/solver/solution.js';
import { validateProblem } from '../../src/solver/validate-problem.js';
import { randomProblem } from '../builders/random-problems.js';
import { HOUR, lineProblem } from '../builders/solver-problems.js';

/** A clock that ticks once for every time it is asked: a budget of so many questions, the same on any machine. */
const countingClock = (): { now(): number } => {
  let asked = 0;
  return { now: () => asked++ };
};

const answer = (problem: Problem, questions = 150, seed = 1): Solution =>
  solve(problem, { milliseconds: questions, seed, clock: countingClock() });

const ordersOf = (solution: Solution): (readonly number[])[] => solution.routes.map((route) => route.order);

describe('solve', () => {
  it('answers a problem without handouts or vehicles', () => {
    expect(answer(lineProblem([])).unassigned).toEqual([]);
    expect(answer(lineProblem([100], { vehicles: [] })).unassigned).toEqual([0]);
  });

  it('drives past everybody on a line and back', () => {
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
      { numRuns: 300 },
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
      milliseconds: 100,
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
});
