import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, smallest, tiny } from '../../builders/exhaustive.js';
import { makeProblem } from '../../builders/random-problems.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** One visit, two vehicles: the first is nearer by `2 * 100` metres, the second is known to the recipient. */
const visit = (priceOfStranger: number) =>
  lineProblem([100, 300], {
    vehicles: [
      { start: 0, end: 0 },
      { start: 2, end: 2 },
    ],
    each: (i) => (i === 0 ? { strangerPrices: [priceOfStranger, 0] } : { home: -1, unassignedCost: 0 }),
  });

describe('a price on crews that are strangers', () => {
  it('sends the crew that is known where that costs less than the price', () => {
    const solution = answer(visit(201));
    expect(solution.routes.map(({ order }) => order)).toEqual([[], [0]]);
    expect(solution.cost.strangers).toBe(0);
  });

  it('sends the nearer crew where that saves more, and counts the price', () => {
    const problem = visit(199);
    const solution = answer(problem);
    expect(solution.routes.map(({ order }) => order)).toEqual([[0], []]);
    expect(solution.cost).toMatchObject({ strangers: 199, total: 399 });
    expect(checkSolution(problem, solution)).toEqual([]);
  });

  it('is held to by the checker', () => {
    const problem = visit(199);
    const solution = answer(problem);
    const cost = { ...solution.cost, strangers: 0, total: 200 };
    expect(checkSolution(problem, { ...solution, cost }).map(({ code }) => code)).toContain('SUM_WRONG');
  });

  it('asks for a price for each vehicle or for none', () => {
    const problem = visit(1);
    const codes = (strangerPrices: number[]): string[] =>
      validateProblem({
        ...problem,
        handouts: [{ ...problem.handouts[0], strangerPrices }],
      }).map(({ code }) => code);
    expect(codes([])).toEqual([]);
    expect(codes([1])).toEqual(['STRANGER_PRICES']);
    expect(codes([0, -1])).toEqual(['NEGATIVE']);
  });

  it('equals an exhaustive search on the twenty smallest random problems', () => {
    const make = (seed: number) => {
      const drawn = tiny(makeProblem(seed, { points: false, breaks: true }));
      const strangerPrices = (h: number): number[] =>
        drawn.vehicles.map((_, v) => 400 * ((seed + h * 3 + v * 5) % 4));
      return {
        ...drawn,
        handouts: drawn.handouts.map((each, h) => ({ ...each, strangerPrices: strangerPrices(h) })),
      };
    };
    for (const problem of smallest(20, make))
      expect(answer(problem, 300).cost.total).toBe(bestPlan(problem).cost.total);
  });
});
