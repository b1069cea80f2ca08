import fc from 'fast-check';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { explainUnassigned } from '../../../src/solver/explain/explain.js';
import type { Alternatives, Explanation, Remedy } from '../../../src/solver/explain/explanation.js';
import { withRemedy } from '../../../src/solver/explain/with-remedy.js';
import {
  handout,
  point,
  problem,
  type Booking,
  type Handout,
  type Problem,
} from '../../../src/solver/model/problem.js';
import type { PlanSketch, Solution } from '../../../src/solver/model/solution.js';
import { validateProblem } from '../../../src/solver/validate/validate-problem.js';
import { randomSoundPlan, sketchOf, withBooking, withVisit } from '../../builders/plan.js';
import { randomProblem, seededRng } from '../../builders/problem.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** The reasons and the remedy of the last handout of a problem, when the given ones are served. */
function whyNot(
  p: Problem,
  orders: number[][],
  bookings: Booking[] = [],
  alternatives?: Alternatives,
): { reasons: string[]; remedy: Remedy | null } {
  const solution = evaluatePlan(p, { orders, bookings });
  expect(solution.violations).toEqual([]);
  const explanation = explainUnassigned(p, solution, () => alternatives ?? { home: -1, points: [] }).at(-1)!;
  expect(explanation.handout).toBe(p.handouts.length - 1);
  return {
    reasons: explanation.reasons.map(({ code, amount }) => `${code} ${amount}`),
    remedy: explanation.remedy,
  };
}

describe('explainUnassigned on shifts', () => {
  it('says by how much a shift is too short, and that ending so much later is enough', () => {
    const p = lineProblem([100, 300], { vehicles: [{ latest: 550 }] });
    expect(whyNot(p, [[0]])).toEqual({
      reasons: ['SHIFT_TOO_SHORT 50'],
      remedy: { kind: 'SHIFT_ENDS_LATER', vehicle: 0, by: 50, at: 600 },
    });
  });

  it('says that a shift begins too late, when leaving earlier is the smaller change', () => {
    const p = lineProblem([100, 200], {
      each: (i) => ({ windows: [i === 0 ? { from: 400, to: 400 } : { from: 0, to: 300 }] }),
      vehicles: [{ earliest: 200 }],
    });
    expect(whyNot(p, [[0]])).toEqual({
      reasons: ['SHIFT_TOO_SHORT 100'],
      remedy: { kind: 'SHIFT_STARTS_EARLIER', vehicle: 0, by: 100, at: 100 },
    });
  });

  it('says by how much the recipient’s window is missed, when the shift could not do better', () => {
    const p = lineProblem([100, 300], {
      each: (i) => ({ windows: [i === 0 ? { from: 500, to: 500 } : { from: 0, to: 250 }] }),
    });
    expect(whyNot(p, [[0]])).toEqual({
      reasons: ['TIME_WINDOW 50'],
      remedy: { kind: 'WIDER_WINDOW', vehicle: 0, by: 50, at: 300 },
    });
  });

  it('names the missing skills, and the shift that lacks least', () => {
    const p = lineProblem([100], { each: () => ({ skills: 0b11 }), vehicles: [{ skills: 0b01 }] });
    expect(whyNot(p, [[]])).toEqual({
      reasons: ['SKILLS 2'],
      remedy: { kind: 'ADD_SKILLS', vehicle: 0, skills: 0b10 },
    });
  });

  it('asks for a second person where two are needed', () => {
    const p = lineProblem([100], { each: () => ({ crew: 2 }) });
    expect(whyNot(p, [[]])).toEqual({
      reasons: ['CREW_OF_TWO 1'],
      remedy: { kind: 'SECOND_PERSON', vehicle: 0 },
    });
  });

  it('names the load dimension that is full', () => {
    const p = lineProblem([100, 200], {
      loadDimensions: 2,
      each: () => ({ load: [1, 30] }),
      vehicles: [{ capacity: [9, 50] }],
    });
    expect(whyNot(p, [[0]])).toEqual({
      reasons: ['CAPACITY 10'],
      remedy: { kind: 'MORE_CAPACITY', vehicle: 0, dimension: 1, by: 10 },
    });
  });

  it('names the most visits, and the longest duration', () => {
    expect(whyNot(lineProblem([100, 200], { vehicles: [{ maxVisits: 1 }] }), [[0]])).toEqual({
      reasons: ['MAX_VISITS 1'],
      remedy: { kind: 'MORE_VISITS', vehicle: 0, by: 1 },
    });
    expect(whyNot(lineProblem([100, 200], { vehicles: [{ maxDuration: 390 }] }), [[0]])).toEqual({
      reasons: ['MAX_DURATION 10'],
      remedy: { kind: 'LONGER_DURATION', vehicle: 0, by: 10 },
    });
  });

  it('says that the break is in the way, and by how much it would have to move', () => {
    const p = lineProblem([100], {
      each: () => ({ windows: [{ from: 100, to: 100 }] }),
      vehicles: [{ latest: 230, break: { duration: 30, earliest: 0, latest: 90 } }],
    });
    expect(whyNot(p, [[]])).toEqual({
      reasons: ['BREAK 10'],
      remedy: { kind: 'WIDER_BREAK', vehicle: 0, by: 10 },
    });
  });

  it('does not ask to break quarantine, but for another shift', () => {
    const p = lineProblem([100, 200], {
      each: (i) => ({
        quarantined: i === 0,
        windows: [i === 0 ? { from: 100, to: 100 } : { from: 200, to: 200 }],
      }),
      vehicles: [{ latest: 400 }],
    });
    expect(whyNot(p, [[0]])).toEqual({
      reasons: ['QUARANTINE 1'],
      remedy: { kind: 'ADD_SHIFT', vehicle: 0, skills: 0, crew: 1 },
    });
  });

  it('says that there is room where there is', () => {
    expect(whyNot(lineProblem([100, 200]), [[0]])).toEqual({
      reasons: ['ROOM_LEFT 0'],
      remedy: { kind: 'INSERT_VISIT', vehicle: 0 },
    });
  });

  it('gives the nearest of several shifts first, and one reason a rule', () => {
    const p = lineProblem([1000], {
      each: () => ({ skills: 1 }),
      vehicles: [{ latest: 1900, skills: 1 }, { latest: 1990, skills: 1 }, { skills: 0 }],
    });
    const [{ reasons, remedy }] = explainUnassigned(
      p,
      evaluatePlan(p, { orders: [[], [], []], bookings: [] }),
    );
    expect(reasons).toEqual([
      { code: 'SHIFT_TOO_SHORT', vehicle: 1, amount: 10, places: 2 },
      { code: 'SKILLS', vehicle: 2, amount: 1, places: 1 },
    ]);
    expect(remedy).toEqual({ kind: 'SHIFT_ENDS_LATER', vehicle: 1, by: 10, at: 2000 });
  });

  it('asks for one more shift where no single change to a shift is enough', () => {
    const p = lineProblem([500, 100], {
      each: (i) => ({ crew: i === 1 ? 2 : 1, windows: [{ from: 500, to: 500 }] }),
      vehicles: [{ latest: 1000 }],
    });
    expect(whyNot(p, [[0]]).remedy).toEqual({ kind: 'ADD_SHIFT', vehicle: 0, skills: 0, crew: 2 });
  });

  it('says so when no crew is on duty, or nothing is allowed', () => {
    expect(whyNot(lineProblem([100], { vehicles: [] }), [])).toEqual({
      reasons: ['NO_VEHICLE 1'],
      remedy: null,
    });
    expect(whyNot(lineProblem([100], { each: () => ({ home: -1 }) }), [[]])).toEqual({
      reasons: ['NO_OPTION 1'],
      remedy: null,
    });
  });

  it('tells of a mode that a decision could open', () => {
    const p = lineProblem([100], { each: () => ({ home: -1 }) });
    expect(whyNot(p, [[]], [], { home: 1, points: [] }).remedy).toEqual({
      kind: 'ALLOW_HOME',
      vehicle: 0,
      home: 1,
    });
  });
});

describe('explainUnassigned on points', () => {
  /** One point, open 0–600 with a seat each 300 s; all want in at 0–300. */
  const onePoint = (
    n: number,
    said: { each?: (i: number) => Partial<Handout>; point?: object } = {},
  ): Problem =>
    problem({
      handouts: Array.from({ length: n }, (_, i) =>
        handout({
          service: 300,
          windows: [{ from: 0, to: 300 }],
          points: [{ point: 0, cost: 0 }],
          ...said.each?.(i),
        }),
      ),
      points: [point({ opens: [{ from: 0, to: 600 }], slot: 300, cap: 1, ...said.point })],
    });
  const at = (...starts: number[]): Booking[] => starts.map((start, i) => ({ handout: i, point: 0, start }));

  it('says that the point is full, and that one seat more is enough', () => {
    expect(whyNot(onePoint(3), [], at(0, 300))).toEqual({
      reasons: ['POINT_FULL 1'],
      remedy: { kind: 'RAISE_CAP', point: 0, by: 1, at: 0 },
    });
  });

  it('would rather keep it open longer, if that is the recipient’s time', () => {
    const later = onePoint(3, { each: () => ({ windows: [{ from: 0, to: 600 }] }) });
    expect(whyNot(later, [], at(0, 300)).remedy).toEqual({ kind: 'CLOSE_LATER', point: 0, by: 300, at: 900 });
    const earlier = onePoint(2, {
      each: () => ({ windows: [{ from: 700, to: 1000 }] }),
      point: { opens: [{ from: 1000, to: 1300 }] },
    });
    expect(whyNot(earlier, [], at(1000)).remedy).toEqual({
      kind: 'OPEN_EARLIER',
      point: 0,
      by: 300,
      at: 700,
    });
  });

  it('keeps openings apart when one of them is stretched', () => {
    const remedyWithNext = (next: number): string | undefined => {
      const p = onePoint(3, {
        each: () => ({ windows: [{ from: 0, to: 600 }] }),
        point: {
          opens: [
            { from: 0, to: 600 },
            { from: next, to: next + 300 },
          ],
        },
      });
      return whyNot(p, [], at(0, 300)).remedy?.kind;
    };
    expect(remedyWithNext(901)).toBe('CLOSE_LATER');
    expect(remedyWithNext(900)).not.toBe('CLOSE_LATER');
  });

  it('would rather have the recipient come at another free time', () => {
    const p = onePoint(2, { each: () => ({ windows: [{ from: 0, to: 0 }] }) });
    expect(whyNot(p, [], at(0))).toEqual({
      reasons: ['POINT_FULL 1'],
      remedy: { kind: 'OTHER_TIME_AT_POINT', point: 0, by: 300, at: 300 },
    });
  });

  it('says that the point is closed when the recipient can come', () => {
    const p = onePoint(1, { each: () => ({ windows: [{ from: 400, to: 600 }] }) });
    expect(whyNot(p, [])).toEqual({
      reasons: ['POINT_CLOSED 100'],
      remedy: { kind: 'OTHER_TIME_AT_POINT', point: 0, by: 100, at: 300 },
    });
    expect(whyNot(onePoint(1, { point: { opens: [] } }), []).remedy).toEqual({
      kind: 'OPEN_POINT',
      point: 0,
      by: 300,
      at: 0,
    });
  });

  it('names the cohort gap, and by how much it would have to be smaller', () => {
    const p = onePoint(2, {
      each: (i) => ({ cohort: i, windows: [{ from: 300 * i, to: 300 * i }] }),
      point: { cohortGap: 60 },
    });
    expect(whyNot(p, [], at(0))).toEqual({
      reasons: ['COHORT_GAP 60'],
      remedy: { kind: 'SMALLER_COHORT_GAP', point: 0, by: 60, at: 300 },
    });
  });

  it('names a conflict, and never offers to break it', () => {
    const p: Problem = {
      ...onePoint(2, { each: () => ({ windows: [{ from: 0, to: 0 }] }), point: { cap: 9 } }),
      conflicts: [{ a: 0, b: 1, gap: 0 }],
    };
    expect(whyNot(p, [], at(0))).toEqual({
      reasons: ['CONFLICT 300'],
      remedy: { kind: 'OTHER_TIME_AT_POINT', point: 0, by: 300, at: 300 },
    });
  });

  it('tells of another point that a decision could open', () => {
    const two = onePoint(1, { each: () => ({ points: [] }) });
    expect(whyNot(two, [], [], { home: -1, points: [0] }).remedy).toEqual({
      kind: 'ALLOW_POINT',
      point: 0,
      at: 0,
    });
  });
});

describe('explainUnassigned on random plans', () => {
  const sample = (seed: number): { p: Problem; solution: Solution } => {
    const rng = seededRng(seed);
    const p = randomProblem(rng);
    return { p, solution: randomSoundPlan(rng, p, 40) };
  };
  /** All plans that serve h too, one more visit or booking anywhere. */
  const insertions = (p: Problem, plan: PlanSketch, h: number): PlanSketch[] => [
    ...plan.orders.flatMap((order, v) =>
      Array.from({ length: order.length + 1 }, (_, position) => withVisit(plan, v, position, h)),
    ),
    ...p.points.flatMap(({ opens, slot }, at) =>
      opens.flatMap(({ from, to }) =>
        Array.from({ length: Math.floor((to - from) / slot) + 1 }, (_, k) =>
          withBooking(plan, { handout: h, point: at, start: from + k * slot }),
        ),
      ),
    ),
  ];
  const canServe = (p: Problem, plan: PlanSketch, h: number): boolean =>
    insertions(p, plan, h).some((next) => {
      const tried = evaluatePlan(p, next);
      return tried.violations.length === 0 && checkSolution(p, tried).length === 0;
    });

  it('offers a remedy that does let the handout in, and one second less of it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const { p, solution } = sample(seed);
        for (const { handout: h, remedy } of explainUnassigned(p, solution)) {
          if (!remedy) continue;
          const under = withRemedy(p, h, remedy);
          const plan = sketchOf(solution);
          const orders = under.vehicles.map((_, v) => plan.orders.at(v) ?? []);
          expect(validateProblem(under)).toEqual([]);
          expect(canServe(under, { ...plan, orders }, h)).toBe(true);
          const less = lessOf(remedy);
          if (less) expect(canServe(withRemedy(p, h, less), plan, h)).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('says that there is room left exactly when a handout could be put in without any change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const { p, solution } = sample(seed);
        for (const { handout: h, reasons } of explainUnassigned(p, solution)) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons[0].code === 'ROOM_LEFT').toBe(canServe(p, sketchOf(solution), h));
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** The same remedy by one second (or seat, visit …) less; null where there is no less of it. */
function lessOf(remedy: NonNullable<Explanation['remedy']>): Remedy | null {
  switch (remedy.kind) {
    case 'SHIFT_ENDS_LATER':
      return { ...remedy, by: remedy.by - 1, at: remedy.at - 1 };
    case 'SHIFT_STARTS_EARLIER':
      return { ...remedy, by: remedy.by - 1, at: remedy.at + 1 };
    case 'WIDER_BREAK':
    case 'LONGER_DURATION':
    case 'MORE_VISITS':
    case 'MORE_CAPACITY':
    case 'RAISE_CAP':
    case 'SMALLER_COHORT_GAP':
      return { ...remedy, by: remedy.by - 1 };
    default:
      return null;
  }
}
