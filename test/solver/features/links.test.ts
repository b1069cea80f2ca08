import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { explainUnassigned } from '../../../src/solver/explain/explain.js';
import type { Link, Problem } from '../../../src/solver/model/problem.js';
import type { Solution } from '../../../src/solver/model/solution.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { answer } from '../../builders/answer.js';
import { bestPlan, tiny } from '../../builders/exhaustive.js';
import { withLinks } from '../../builders/links.js';
import { makeProblem } from '../../builders/random-problems.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** Visits at 100, 200 and 300 on a line, ten seconds each. */
const line = (links: readonly Link[]) =>
  lineProblem([100, 200, 300], { each: () => ({ service: 10 }), links });
const twoShifts = (links: readonly Link[]) =>
  lineProblem([100, 200, 300], { each: () => ({ service: 10 }), vehicles: [{}, {}], links });

const after = (a: number, b: number, gap: number): Link => ({ kind: 'AFTER', a, b, gap });
const start = ({ routes }: Solution, h: number): number =>
  routes.flatMap(({ stops }) => stops).find(({ handouts }) => handouts.includes(h))!.serviceStart;
const broken = (problem: Problem, orders: number[][]): [string, number][] =>
  evaluatePlan(problem, { orders, bookings: [] }).violations.map(({ code, amount }) => [code, amount]);

describe('a visit after another', () => {
  it('starts at least the gap after the other has ended, on the same route', () => {
    const solution = answer(line([after(2, 0, 0)]));
    expect(solution.unassigned).toEqual([]);
    expect(start(solution, 0)).toBeGreaterThanOrEqual(start(solution, 2) + 10);
    const far = answer(line([after(0, 1, 1000)]));
    expect(start(far, 1)).toBe(start(far, 0) + 10 + 1000);
  });

  it('starts at least the gap after the other has ended, on another route', () => {
    const problem = { ...twoShifts([after(0, 1, 500), { kind: 'OTHER_ROUTE', a: 0, b: 1, gap: 0 }]) };
    const solution = answer(problem);
    expect(solution.unassigned).toEqual([]);
    expect(start(solution, 1)).toBeGreaterThanOrEqual(start(solution, 0) + 10 + 500);
    expect(checkSolution(problem, solution)).toEqual([]);
  });

  it('waits in a given plan where that is enough, and is reported where it comes first on the same route', () => {
    expect(broken(twoShifts([after(2, 0, 0)]), [[2], [0, 1]])).toEqual([]);
    expect(broken(line([after(2, 0, 5)]), [[0, 1, 2]])).toEqual([['TOO_SOON_AFTER', 235]]);
  });

  it('stays out where it cannot be late enough', () => {
    const problem = lineProblem([100, 200], {
      each: (i) => ({
        service: 10,
        windows: [{ from: 0, to: i === 0 ? 300 : 1000 }],
        unassignedCost: 5000 + 1000 * i,
      }),
      links: [after(1, 0, 100)],
    });
    expect(answer(problem).unassigned).toEqual([0]);
    expect(answer({ ...problem, links: [] }).unassigned).toEqual([]);
  });

  it('is free where the other is not served', () => {
    expect(broken(line([after(2, 0, 5)]), [[0, 1]])).toEqual([]);
  });
});

describe('two visits on one route, or apart', () => {
  const apart: Link = { kind: 'OTHER_ROUTE', a: 0, b: 1, gap: 0 };
  const together: Link = { kind: 'SAME_ROUTE', a: 0, b: 2, gap: 0 };

  it('are on different vehicles where they must, though one vehicle would be cheaper', () => {
    expect(answer(twoShifts([])).routes.filter(({ order }) => order.length > 0)).toHaveLength(1);
    const solution = answer(twoShifts([apart]));
    expect(solution.unassigned).toEqual([]);
    expect(solution.routes.every(({ order }) => !(order.includes(0) && order.includes(1)))).toBe(true);
  });

  it('are on one vehicle where they must, though two would be cheaper', () => {
    const ends = {
      vehicles: [
        { start: 0, end: 0 },
        { start: 3, end: 3 },
      ],
    };
    const at = (links: readonly Link[]) => lineProblem([0, 500, 1000], { ...ends, links });
    expect(answer(at([])).routes.map(({ order }) => [...order].sort())).not.toContainEqual([0, 1, 2]);
    const { routes } = answer(at([together]));
    expect(routes.some(({ order }) => order.includes(0) && order.includes(2))).toBe(true);
  });

  it('are reported in a given plan that has it otherwise', () => {
    expect(broken(twoShifts([apart, together]), [[0, 1], [2]])).toEqual([
      ['NOT_APART', 1],
      ['NOT_SAME_ROUTE', 1],
    ]);
    expect(broken(twoShifts([apart, together]), [[0, 2], [1]])).toEqual([]);
  });
});

describe('links', () => {
  it('equal an exhaustive search on the twenty smallest random problems', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const problem = withLinks(tiny(makeProblem(seed, { points: false, breaks: false })), seed);
      expect(validateProblem(problem)).toEqual([]);
      const solution = answer(problem, 400);
      expect(checkSolution(problem, solution)).toEqual([]);
      expect([seed, solution.cost.total]).toEqual([seed, bestPlan(problem).cost.total]);
    }
  });

  it('are kept by every answer to random problems, with breaks and all', () => {
    for (let seed = 100; seed < 160; seed++) {
      const problem = withLinks(makeProblem(seed), seed);
      expect([seed, checkSolution(problem, answer(problem, 40, seed))]).toEqual([seed, []]);
    }
  });

  it('are kept on from a given plan', () => {
    const problem = twoShifts([after(0, 1, 500)]);
    const given = { orders: [[0, 2], [1]], bookings: [] };
    const solution = answer(problem, 0, 1, { start: given });
    expect(solution.routes.map(({ order }) => order)).toEqual(given.orders);
  });

  it('are held to by the checker', () => {
    const free = evaluatePlan(twoShifts([]), { orders: [[0, 1], [2]], bookings: [] });
    const codes = (links: readonly Link[]): string[] =>
      checkSolution(twoShifts(links), free).map(({ code }) => code);
    expect(codes([after(1, 0, 0)])).toEqual(['TOO_SOON_AFTER']);
    expect(codes([after(0, 1, 90)])).toEqual([]);
    expect(codes([{ kind: 'OTHER_ROUTE', a: 0, b: 1, gap: 0 }])).toEqual(['NOT_APART']);
    expect(codes([{ kind: 'SAME_ROUTE', a: 0, b: 2, gap: 0 }])).toEqual(['NOT_SAME_ROUTE']);
  });

  it('are refused in a circle, to oneself, to no handout, and for those who may collect', () => {
    const codes = (problem: Problem): string[] => validateProblem(problem).map(({ code }) => code);
    expect(codes(line([after(0, 1, 0), after(1, 2, 0)]))).toEqual([]);
    expect(codes(line([after(0, 1, 0), after(1, 2, 0), after(2, 0, 0)]))).toEqual(['LINK_CYCLE']);
    expect(codes(line([after(1, 1, 0)]))).toEqual(['LINK_TO_ITSELF']);
    expect(codes(line([after(0, 7, 0)]))).toEqual(['NO_SUCH_INDEX']);
    expect(codes(line([after(0, 1, -1)]))).toEqual(['NEGATIVE']);
  });
});

describe('a bound visit that stays out', () => {
  const late = lineProblem([100, 200], {
    each: (i) => ({
      service: 10,
      windows: [{ from: 0, to: i === 0 ? 300 : 1000 }],
      unassignedCost: 5000 + 1000 * i,
    }),
    links: [after(1, 0, 100)],
  });

  it('is told so, with what would let it in', () => {
    const [explanation] = explainUnassigned(late, answer(late));
    expect(explanation.reasons).toMatchObject([{ code: 'LINKED', vehicle: 0 }]);
    expect(explanation.remedy).toEqual({ kind: 'UNLINK', other: 1 });
  });

  it('is told that there is room where its bonds leave some', () => {
    const plan = evaluatePlan({ ...late, links: [after(0, 1, 0)] }, { orders: [[1]], bookings: [] });
    const [explanation] = explainUnassigned({ ...late, links: [after(0, 1, 0)] }, plan);
    expect(explanation.reasons).toMatchObject([{ code: 'ROOM_LEFT' }]);
  });
});
