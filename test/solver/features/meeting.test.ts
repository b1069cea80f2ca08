import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import type { Problem, Vehicle } from '../../../src/solver/model/problem.js';
import type { Solution } from '../../../src/solver/model/solution.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, tiny } from '../../builders/exhaustive.js';
import { helperOf, withMeeting } from '../../builders/links.js';
import { makeProblem } from '../../builders/random-problems.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** A visit at 200 that takes two people, one at 100 that takes one; handout 2 is the second person at 200. */
function door(vehicles: readonly Partial<Vehicle>[]): Problem {
  const problem = lineProblem([200, 100], {
    each: (i) => ({ service: 60, crew: i === 0 ? 2 : 1 }),
    vehicles,
  });
  return { ...problem, handouts: [...problem.handouts, helperOf(problem.handouts[0], 0)] };
}
const starts = ({ routes }: Solution, h: number): number[] =>
  routes.flatMap(({ stops }) =>
    stops.filter(({ handouts }) => handouts.includes(h)).map((stop) => stop.serviceStart),
  );
const broken = (problem: Problem, orders: number[][]): [string, number][] =>
  evaluatePlan(problem, { orders, bookings: [] }).violations.map(({ code, amount }) => [code, amount]);

describe('two single shifts that meet at the door', () => {
  it('are there at the same moment, and the doses come once', () => {
    const problem = door([{ earliest: 0 }, { earliest: 1000 }]);
    expect(validateProblem(problem)).toEqual([]);
    const solution = answer(problem);
    expect(solution.unassigned).toEqual([]);
    expect(starts(solution, 0)).toEqual([1200]);
    expect(starts(solution, 2)).toEqual([1200]);
    expect(checkSolution(problem, solution)).toEqual([]);
  });

  it('are not asked for where a crew of two comes', () => {
    const solution = answer(door([{ crew: 2 }, {}]));
    expect(solution.routes.map(({ order }) => order.length)).toEqual([2, 0]);
    expect(starts(solution, 2)).toEqual([]);
    expect(solution.unassigned).toEqual([]);
  });

  it('leave the visit out where there is only one of them, or where they are never out together', () => {
    expect(answer(door([{}])).unassigned).toEqual([0]);
    expect(answer(door([{ latest: 700 }, { earliest: 800 }])).unassigned).toEqual([0]);
  });

  it('do not wait for each other for ever', () => {
    const problem = lineProblem([200, 300], { each: () => ({ service: 60, crew: 2 }), vehicles: [{}, {}] });
    const both = {
      ...problem,
      handouts: [...problem.handouts, helperOf(problem.handouts[0], 0), helperOf(problem.handouts[1], 1)],
    };
    // the first goes to 0 and then helps at 1; the second goes to 1 and then helps at 0
    expect(
      broken(both, [
        [0, 3],
        [1, 2],
      ]).map(([code]) => code),
    ).toEqual(['NOT_MET', 'NOT_MET']);
    expect(
      broken(both, [
        [0, 3],
        [2, 1],
      ]),
    ).toEqual([]);
    const solution = answer(both);
    expect(solution.unassigned).toEqual([]);
    expect(checkSolution(both, solution)).toEqual([]);
  });

  it('are reported in a given plan where one is missing, alone, or on the same route', () => {
    const problem = door([{}, {}]);
    expect(broken(problem, [[1, 0], []])).toEqual([['CREW_TOO_SMALL', 1]]);
    expect(broken(problem, [[1], [2]])).toEqual([['NOT_MET', 1]]);
    expect(broken(problem, [[0, 2], [1]])).toEqual([['NOT_MET', 1]]);
    expect(broken(problem, [[0, 1], [2]])).toEqual([]);
  });

  it('are held to by the checker', () => {
    const problem = door([{}, { earliest: 5000 }]);
    const met = evaluatePlan(problem, { orders: [[0], [2]], bookings: [] });
    expect(checkSolution(problem, met).map(({ code }) => code)).toEqual([]);
    const alone = door([{}, { earliest: 5000 }]);
    const apart = evaluatePlan(
      { ...alone, handouts: alone.handouts.map((each) => ({ ...each, helps: -1, crew: 1 as const })) },
      { orders: [[0], [2]], bookings: [] },
    );
    expect(checkSolution(problem, apart).map(({ code }) => code)).toContain('NOT_MET');
  });

  it('refuse a helper that is more than a second person at that door', () => {
    const problem = door([{}, {}]);
    const codes = (said: Partial<Problem['handouts'][number]>): string[] =>
      validateProblem({
        ...problem,
        handouts: problem.handouts.with(2, { ...problem.handouts[2], ...said }),
      }).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ home: 2 })).toEqual(['HELPER_WRONG']);
    expect(codes({ unassignedCost: 5 })).toEqual(['HELPER_WRONG']);
    expect(codes({ helps: 1 })).toEqual(['HELPER_WRONG', 'HELPER_WRONG']);
    expect(codes({ helps: 9 })).toEqual(['NO_SUCH_INDEX']);
  });

  it('equal an exhaustive search on the twenty smallest random problems', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const small = tiny(makeProblem(seed, { points: false, breaks: false }));
      const problem = withMeeting({ ...small, handouts: small.handouts.slice(0, 3) });
      expect(validateProblem(problem)).toEqual([]);
      const solution = answer(problem, 400);
      expect(checkSolution(problem, solution)).toEqual([]);
      expect([seed, solution.cost.total]).toEqual([seed, bestPlan(problem).cost.total]);
    }
  });

  it('are kept by every answer to random problems, with breaks and all', () => {
    for (let seed = 200; seed < 260; seed++) {
      const problem = withMeeting(makeProblem(seed));
      expect([seed, checkSolution(problem, answer(problem, 40, seed))]).toEqual([seed, []]);
    }
  });
});
