import fc from 'fast-check';
import { checkSolution } from '../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../src/solver/evaluate/evaluate-plan.js';
import { handout, point, problem, type Booking, type Problem } from '../../src/solver/model/problem.js';
import type { Route, Solution, Stop } from '../../src/solver/model/solution.js';
import { validateProblem } from '../../src/solver/validate/validate-problem.js';
import { between, chance, pick, randomProblem, seededRng, type Rng } from '../builders/problem.js';
import { lineProblem } from '../builders/solver-problems.js';
import { runs } from '../support/runs.js';

/** The plan with these orders and bookings, timed and priced. */
const planOf = (p: Problem, orders: number[][], bookings: Booking[] = []): Solution =>
  evaluatePlan(p, { orders, bookings });

/** What the checker says, as `CODE amount`. */
const says = (p: Problem, solution: Solution): string[] =>
  checkSolution(p, solution).map(({ code, amount }) => `${code} ${amount}`);

/** What the checker says of driving `order` on the only vehicle of a problem on a line. */
const driving = (order: number[], ...line: Parameters<typeof lineProblem>): string[] => {
  const p = lineProblem(...line);
  return says(p, planOf(p, [order]));
};

const withRoute = (solution: Solution, change: Partial<Route>): Solution => ({
  ...solution,
  routes: solution.routes.map((route, v) => (v === 0 ? { ...route, ...change } : route)),
});

const withStop = (solution: Solution, k: number, change: Partial<Stop>): Solution =>
  withRoute(solution, {
    stops: solution.routes[0].stops.map((stop, i) => (i === k ? { ...stop, ...change } : stop)),
  });

describe('checkSolution on routes', () => {
  it('finds nothing wrong with an empty plan that lists all as unassigned', () => {
    expect(driving([], [100, 200])).toEqual([]);
  });

  it('finds nothing wrong with a plain drive there and back', () => {
    expect(driving([0, 1], [100, 200])).toEqual([]);
  });

  it('lets service start on the last second of a window and not one later', () => {
    const until = (to: number): string[] =>
      driving([0], [100], { each: () => ({ windows: [{ from: 0, to }] }) });
    expect(until(100)).toEqual([]);
    expect(until(99)).toEqual(['OUTSIDE_WINDOW 1']);
  });

  it('knows the gap between two windows', () => {
    const windows = [
      { from: 0, to: 10 },
      { from: 200, to: 300 },
    ];
    const p = lineProblem([100], { each: () => ({ windows }) });
    const good = planOf(p, [[0]]);
    expect(good.routes[0].stops[1].serviceStart).toBe(200);
    expect(says(p, good)).toEqual([]);
    const early = withStop(good, 1, { serviceStart: 199, departure: 199 });
    expect(says(p, early)).toContain('OUTSIDE_WINDOW 1');
  });

  it('lets a shift end on its last second and not one later', () => {
    const ending = (latest: number): string[] => driving([0], [100], { vehicles: [{ latest }] });
    expect(ending(200)).toEqual([]);
    expect(ending(199)).toEqual(['SHIFT_EXCEEDED 1']);
  });

  it('refuses leaving one second before the shift', () => {
    const p = lineProblem([100], { vehicles: [{ earliest: 50 }] });
    const good = planOf(p, [[0]]);
    expect(says(p, good)).toEqual([]);
    const stops = good.routes[0].stops.map((s) => ({
      ...s,
      arrival: s.arrival - 1,
      serviceStart: s.serviceStart - 1,
      departure: s.departure - 1,
    }));
    expect(says(p, withRoute(good, { stops }))).toEqual(['SHIFT_EXCEEDED 1']);
  });

  it('holds the longest duration to the second', () => {
    const within = (maxDuration: number): string[] => driving([0], [100], { vehicles: [{ maxDuration }] });
    expect(within(200)).toEqual([]);
    expect(within(199)).toEqual(['DURATION_EXCEEDED 1']);
  });

  it('holds the most visits', () => {
    const most = (maxVisits: number): string[] => driving([0, 1], [100, 200], { vehicles: [{ maxVisits }] });
    expect(most(2)).toEqual([]);
    expect(most(1)).toEqual(['VISITS_EXCEEDED 1']);
  });

  it('holds the capacity in every dimension', () => {
    const carrying = (...capacity: number[]): string[] =>
      driving([0, 1], [100, 200], {
        loadDimensions: 2,
        each: () => ({ load: [2, 30] }),
        vehicles: [{ capacity }],
      });
    expect(carrying(4, 60)).toEqual([]);
    expect(carrying(3, 60)).toEqual(['CAPACITY_EXCEEDED 1']);
    expect(carrying(4, 58)).toEqual(['CAPACITY_EXCEEDED 2']);
  });

  it('wants every skill on the crew', () => {
    const crewWith = (skills: number): string[] =>
      driving([0], [100], { each: () => ({ skills: 0b101 }), vehicles: [{ skills }] });
    expect(crewWith(0b111)).toEqual([]);
    expect(crewWith(0b011)).toEqual(['SKILLS_MISSING 4']);
  });

  it('wants two on the crew where two are needed', () => {
    const crewOf = (crew: number): string[] =>
      driving([0], [100], { each: () => ({ crew: 2 }), vehicles: [{ crew }] });
    expect(crewOf(2)).toEqual([]);
    expect(crewOf(1)).toEqual(['CREW_TOO_SMALL 1']);
  });

  it('lets only quarantined handouts follow a quarantined one', () => {
    const each = (i: number): { quarantined: boolean } => ({ quarantined: i > 0 });
    expect(driving([0, 1, 2], [100, 200, 300], { each })).toEqual([]);
    expect(driving([1, 0, 2], [100, 200, 300], { each })).toEqual(['QUARANTINED_NOT_LAST 1']);
  });

  it('serves no handout at a home that is not offered, nor at another place', () => {
    const p = lineProblem([100, 200]);
    const good = planOf(p, [[0, 1]]);
    const swapped = withStop(withStop(good, 1, { handouts: [1] }), 2, { handouts: [0] });
    expect(says(p, withRoute(swapped, { order: [1, 0] }))).toEqual(['NOT_AT_HOME 1', 'NOT_AT_HOME 1']);
    expect(driving([0], [100], { each: () => ({ home: -1 }) })).toEqual(['NOT_AT_HOME 1']);
  });

  it('keeps what is locked on its vehicle, in its order and at the head where it is a prefix', () => {
    const locking = (order: number[], lockedPrefix: number): string[] =>
      driving(order, [100, 200, 300], { vehicles: [{ locked: [0, 2], lockedPrefix }] });
    expect(locking([0, 1, 2], 1)).toEqual([]);
    expect(locking([1, 0, 2], 0)).toEqual([]);
    expect(locking([1, 0, 2], 1)).toEqual(['LOCK_BROKEN 1']);
    expect(locking([2, 1, 0], 0)).toEqual(['LOCK_BROKEN 1']);
    expect(locking([0, 1], 1)).toEqual(['LOCK_BROKEN 1']);
  });

  it('lets two at one door share a stop while the windows of both hold at its start', () => {
    const sharing = (to: number): string[] => {
      const p = lineProblem([100, 100], {
        each: (i) => ({ home: 1, service: 60, windows: [{ from: 0, to: i === 1 ? to : 1000 }] }),
      });
      const good = planOf(lineProblem([100, 100], { each: () => ({ home: 1, service: 60 }) }), [[0, 1]]);
      expect(good.routes[0].stops.map((stop) => stop.handouts)).toEqual([[], [0, 1], []]);
      return says(p, good);
    };
    expect(sharing(100)).toEqual([]);
    expect(sharing(99)).toEqual(['OUTSIDE_WINDOW 1']);
  });
});

describe('checkSolution on breaks', () => {
  const withBreak = lineProblem([100, 200], {
    vehicles: [{ break: { duration: 30, earliest: 0, latest: 150 } }],
  });

  it('lets a break start on the edge of its window and not one second beyond', () => {
    const good = planOf(withBreak, [[0, 1]]);
    expect(says(withBreak, good)).toEqual([]);
    const start = good.routes[0].stops.find((stop) => stop.kind === 'BREAK')!.serviceStart;
    const closing = (latest: number): Problem =>
      lineProblem([100, 200], { vehicles: [{ break: { duration: 30, earliest: 0, latest } }] });
    expect(says(closing(start), good)).toEqual([]);
    expect(says(closing(start - 1), good)).toEqual(['BREAK_OUTSIDE_WINDOW 1']);
  });

  it('misses a break that is not there, and finds one too many', () => {
    const without = lineProblem([100, 200]);
    expect(says(withBreak, planOf(without, [[0, 1]]))).toEqual(['BREAK_MISSING 1']);
    expect(says(without, planOf(withBreak, [[0, 1]]))).toContain('BREAK_MISSING 1');
  });

  it('refuses a break one second short', () => {
    const good = planOf(withBreak, [[0, 1]]);
    const longer = lineProblem([100, 200], {
      vehicles: [{ break: { duration: 31, earliest: 0, latest: 150 } }],
    });
    expect(says(longer, good)).toEqual(['TIMES_WRONG 1']);
  });

  it('refuses a break at a place that is neither the stop before nor the one after', () => {
    const far = lineProblem([100, 200, 300], {
      vehicles: [{ break: { duration: 30, earliest: 0, latest: 50 } }],
    });
    const good = planOf(far, [[0, 1]]);
    const k = good.routes[0].stops.findIndex((stop) => stop.kind === 'BREAK');
    expect(says(far, good)).toEqual([]);
    expect(says(far, withStop(good, k, { place: 3 }))).toContain(`STOPS_WRONG ${k}`);
  });
});

describe('checkSolution on bookings', () => {
  /** One point, open 0–1200 with a slot each 300 s; handouts of 300 s that may use it. */
  const pointProblem = (
    n: number,
    said: { each?: (i: number) => object; point?: object; rest?: Partial<Problem> } = {},
  ): Problem =>
    problem({
      handouts: Array.from({ length: n }, (_, i) =>
        handout({ service: 300, points: [{ point: 0, cost: 7 }], ...said.each?.(i) }),
      ),
      points: [point({ opens: [{ from: 0, to: 1200 }], slot: 300, cap: 5, ...said.point })],
      ...said.rest,
    });
  const booked = (p: Problem, ...starts: number[]): string[] =>
    says(
      p,
      planOf(
        p,
        [],
        starts.map((start, i) => ({ handout: i, point: 0, start })),
      ),
    );

  it('serves at a point that is offered and at no other', () => {
    expect(booked(pointProblem(1), 300)).toEqual([]);
    expect(booked(pointProblem(1, { each: () => ({ points: [] }) }), 300)).toEqual(['POINT_NOT_OFFERED 1']);
  });

  it('books no quarantined recipient', () => {
    expect(booked(pointProblem(1, { each: () => ({ quarantined: true }) }), 300)).toEqual([
      'POINT_NOT_OFFERED 1',
    ]);
  });

  it('holds the opening hours to the end of service', () => {
    expect(booked(pointProblem(1), 900)).toEqual([]);
    expect(booked(pointProblem(1, { each: () => ({ service: 301 }) }), 900)).toEqual(['POINT_CLOSED 1']);
    expect(booked(pointProblem(1, { point: { opens: [] } }), 0)).toEqual(['POINT_CLOSED 300']);
  });

  it('starts on the grid that begins at each opening', () => {
    const opens = [
      { from: 0, to: 600 },
      { from: 700, to: 1400 },
    ];
    expect(booked(pointProblem(1, { point: { opens } }), 1000)).toEqual([]);
    expect(booked(pointProblem(1, { point: { opens } }), 1001)).toEqual(['OFF_SLOT_GRID 1']);
  });

  it('holds the recipient’s own window', () => {
    const windows = [{ from: 300, to: 600 }];
    expect(booked(pointProblem(1, { each: () => ({ windows }) }), 600)).toEqual([]);
    expect(booked(pointProblem(1, { each: () => ({ windows }) }), 900)).toEqual(['OUTSIDE_WINDOW 300']);
  });

  it('never has more than the cap booked over one instant, the end of a booking not counted', () => {
    const full = { point: { cap: 1 } };
    expect(booked(pointProblem(2, full), 0, 300)).toEqual([]);
    expect(booked(pointProblem(2, { ...full, each: () => ({ service: 301 }) }), 0, 300)).toEqual([
      'POINT_FULL 1',
    ]);
    expect(booked(pointProblem(3, { point: { cap: 2 } }), 0, 0, 0)).toEqual(['POINT_FULL 1']);
  });

  it('keeps two cohorts apart by the gap, and lets those without a cohort be', () => {
    const cohorts = (...said: number[]): Problem =>
      pointProblem(2, { each: (i) => ({ cohort: said[i] }), point: { cohortGap: 300 } });
    expect(booked(cohorts(0, 1), 0, 600)).toEqual([]);
    expect(booked(cohorts(0, 1), 0, 300)).toEqual(['COHORTS_TOO_CLOSE 300']);
    expect(booked(cohorts(0, 0), 0, 300)).toEqual([]);
    expect(booked(cohorts(0, -1), 0, 300)).toEqual([]);
  });

  it('keeps those in conflict apart by their gap, whichever comes first', () => {
    const apart = (gap: number): Problem => pointProblem(2, { rest: { conflicts: [{ a: 0, b: 1, gap }] } });
    expect(booked(apart(300), 600, 0)).toEqual([]);
    expect(booked(apart(301), 600, 0)).toEqual(['CONFLICT_TOO_CLOSE 1']);
    expect(booked(apart(0), 0, 0)).toEqual(['CONFLICT_TOO_CLOSE 300']);
  });

  it('keeps locked bookings where they are', () => {
    const locked = pointProblem(1, { rest: { lockedBookings: [{ handout: 0, point: 0, start: 300 }] } });
    expect(booked(locked, 300)).toEqual([]);
    expect(booked(locked, 600)).toEqual(['LOCK_BROKEN 1']);
  });
});

describe('checkSolution on the books', () => {
  const p = lineProblem([100, 200], {
    loadDimensions: 1,
    each: () => ({ load: [1], service: 10, preferred: { time: 500, perSecond: 2 } }),
    vehicles: [{ capacity: [9], costs: { fixed: 5, perMetre: 1, perSecond: 1 } }],
  });
  const good = planOf(p, [[0]]);

  it('finds nothing wrong before it is tampered with', () => {
    expect(says(p, good)).toEqual([]);
  });

  it.each<[string, Partial<Route>]>([
    ['distance', { distance: 201 }],
    ['duration', { duration: 211 }],
    ['load', { load: [2] }],
    ['cost', { cost: good.routes[0].cost - 1 }],
  ])('adds up the %s of a route again', (_, change) => {
    expect(says(p, withRoute(good, change))).toContain('SUM_WRONG 1');
  });

  it.each(['total', 'routes', 'points', 'preferred', 'unassigned'] as const)(
    'adds up the %s cost again',
    (part) => {
      expect(says(p, { ...good, cost: { ...good.cost, [part]: good.cost[part] + 1 } })).toEqual([
        'SUM_WRONG 1',
      ]);
    },
  );

  it('does not believe a travel that is shorter than the matrix, nor an arrival that does not follow', () => {
    expect(says(p, withStop(good, 1, { travel: 99 }))).toEqual(['TRAVEL_WRONG 1', 'TIMES_WRONG 1']);
    expect(says(p, withStop(good, 1, { distance: 99 }))).toContain('TRAVEL_WRONG 1');
    expect(says(p, withStop(good, 1, { departure: good.routes[0].stops[1].departure - 1 }))).toContain(
      'TIMES_WRONG 1',
    );
  });

  it('wants the stops to be START, the order, END', () => {
    const { stops } = good.routes[0];
    expect(says(p, withRoute(good, { stops: stops.slice(1) }))).toContain('STOPS_WRONG 0');
    expect(says(p, withRoute(good, { stops: stops.slice(0, 2) }))).toContain('STOPS_WRONG 1');
    expect(says(p, withRoute(good, { order: [1] }))).toContain('STOPS_WRONG 0');
    expect(says(p, withStop(good, 0, { place: 1 }))).toContain('STOPS_WRONG 0');
  });

  it('serves no handout twice and forgets none', () => {
    expect(says(p, { ...good, unassigned: [] })).toEqual([
      'UNASSIGNED_WRONG 1',
      `SUM_WRONG 10000000`,
      `SUM_WRONG 10000000`,
    ]);
    expect(says(p, { ...good, unassigned: [0, 1] })).toContain('UNASSIGNED_WRONG 1');
    const twice = planOf(lineProblem([100], { vehicles: [{}, {}] }), [[0], [0]]);
    expect(says(lineProblem([100], { vehicles: [{}, {}] }), twice)).toEqual(['SERVED_TWICE 1']);
  });

  it('names what the problem does not know, and stops there', () => {
    expect(says(p, { ...good, unassigned: [1, 2] })).toEqual(['NO_SUCH_INDEX 1']);
    expect(says(p, { ...good, routes: [] })).toEqual(['NO_SUCH_INDEX 1']);
    expect(says(p, { ...good, bookings: [{ handout: 0, point: 0, start: 0 }] })).toEqual(['NO_SUCH_INDEX 1']);
  });
});

describe('checkSolution on random plans', () => {
  it('sees the same broken rules as the evaluation of a dispatcher’s plan, and no sum that is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const rng = seededRng(seed);
        const p = randomProblem(rng);
        expect(validateProblem(p)).toEqual([]);
        const solution = evaluatePlan(p, randomPlan(rng, p));
        const rules = (found: readonly { code: string; vehicle?: number; point?: number }[]): string[] =>
          [...new Set(found.map((f) => `${f.code} ${f.vehicle ?? ''} ${f.point ?? ''}`))].sort();
        const found = rules(checkSolution(p, solution));
        const said = rules(solution.violations);
        // Who shares a stop is held to its start here, to their own turn there: never stricter here.
        const isShared = solution.routes.some(({ stops }) => stops.some((stop) => stop.handouts.length > 1));
        expect(isShared ? said : found).toEqual(isShared ? expect.arrayContaining(found) : said);
      }),
      runs(500),
    );
  });
});

/** All handouts somewhere at random: a vehicle, a point at any time or nowhere. */
function randomPlan(rng: Rng, p: Problem): { orders: number[][]; bookings: Booking[] } {
  const orders: number[][] = p.vehicles.map(() => []);
  const bookings: Booking[] = [];
  p.handouts.forEach(({ home }, h) => {
    if (home >= 0 && orders.length > 0 && chance(rng, 0.6)) pick(rng, orders).push(h);
    else if (p.points.length > 0 && chance(rng, 0.8)) {
      const at = between(rng, 0, p.points.length - 1);
      const { opens, slot } = p.points[at];
      bookings.push({ handout: h, point: at, start: pick(rng, opens).from + slot * between(rng, 0, 12) });
    }
  });
  return { orders, bookings };
}
