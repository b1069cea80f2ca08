import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { point, type Problem } from '../../../src/solver/model/problem.js';
import type { Solution } from '../../../src/solver/model/solution.js';
import { answer } from '../../builders/answer.js';
import { HOUR, lineProblem } from '../../builders/solver-problems.js';

const CREW = 1_000;

/**
 * Forty along a street, of whom every other may also collect, at a point that holds so many at once, all at one time. A
 * crew visits twenty at most; to go further on the way costs nothing, to go out at all does.
 */
function street(walk: number, cap: number): Problem {
  const crew = { maxVisits: 20, costs: { fixed: CREW, perMetre: 0, perSecond: 0 } };
  const base = lineProblem(
    Array.from({ length: 40 }, (_, i) => 100 + i),
    {
      each: (i) => ({ service: 60, points: i % 2 === 0 ? [{ point: 0, cost: walk }] : [] }),
      vehicles: [crew, crew],
    },
  );
  return { ...base, points: [point({ opens: [{ from: HOUR, to: HOUR + 60 }], cap })] };
}

/** How many crews go out, and how many collect. */
function shape(problem: Problem): [crews: number, collecting: number] {
  const solution: Solution = answer(problem, 150);
  expect(checkSolution(problem, solution)).toEqual([]);
  expect(solution.unassigned).toEqual([]);
  return [solution.routes.filter(({ stops }) => stops.length > 2).length, solution.bookings.length];
}

describe('home or point', () => {
  it('lets twenty collect who each are cheaper to visit, where that saves a crew', () => {
    expect(shape(street(40, 20))).toEqual([1, 20]);
  });

  it('sends the second crew where the twenty walks cost more than it', () => {
    expect(shape(street(60, 20))).toEqual([2, 0]);
  });

  it('sends the second crew where the point does not hold all twenty', () => {
    expect(shape(street(40, 19))).toEqual([2, 0]);
  });
});
