import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { handout, point, type Booking, type Point, type Problem } from '../../../src/solver/model/problem.js';
import type { Route, Solution, Stop } from '../../../src/solver/model/solution.js';
import { helperOf } from '../../builders/links.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** The plan with these orders and bookings, timed and priced. */
const planOf = (p: Problem, orders: number[][], bookings: Booking[] = []): Solution =>
  evaluatePlan(p, { orders, bookings });
const says = (p: Problem, solution: Solution): string[] =>
  checkSolution(p, solution).map(({ code, amount }) => `${code} ${amount}`);
const withRoute = (solution: Solution, change: Partial<Route>): Solution => ({
  ...solution,
  routes: solution.routes.map((route, v) => (v === 0 ? { ...route, ...change } : route)),
});
const withStops = (solution: Solution, change: (stops: readonly Stop[]) => Stop[]): Solution =>
  withRoute(solution, { stops: change(solution.routes[0].stops) });
const withStop = (solution: Solution, k: number, change: Partial<Stop>): Solution =>
  withStops(solution, (stops) => stops.map((stop, i) => (i === k ? { ...stop, ...change } : stop)));

/** Visits at 100 and 200 on a line: START at 0, VISIT, VISIT, END at 0 with these two, in this order. */
const line = lineProblem([100, 200]);
const good = planOf(line, [[0, 1]]);

describe('the stops of a route', () => {
  it('serve all of its order', () => {
    expect(says(line, good)).toEqual([]);
    expect(says(line, withStop(good, 2, { handouts: [] }))).toContain('STOPS_WRONG 1');
    const longer = planOf(line, [[0]]);
    expect(says(line, { ...withRoute(longer, { order: [0, 1] }), unassigned: [] })).toContain(
      'STOPS_WRONG 1',
    );
  });

  it('are at places that there are', () => {
    expect(says(line, withStop(good, 1, { place: -1 }))).toEqual(['NO_SUCH_INDEX 1']);
    expect(says(line, withStop(good, 1, { place: 3 }))).toEqual(['NO_SUCH_INDEX 1']);
    const two = withStop(withStop(good, 1, { place: 3 }), 2, { place: 4 });
    expect(says(line, two)).toEqual(['NO_SUCH_INDEX 2']);
  });

  it('are none where the route has no visit', () => {
    const none = planOf(line, [[]]);
    expect(says(line, none)).toEqual([]);
    const [start] = good.routes[0].stops;
    expect(
      says(
        line,
        withStops(none, () => [start]),
      ),
    ).toEqual(['STOPS_WRONG 1']);
  });

  it('end where the vehicle ends, once, or at the last visit where its end is open', () => {
    expect(says(line, withStop(good, 3, { place: 1, travel: 100, distance: 100 }))).toContain(
      'STOPS_WRONG 3',
    );
    expect(
      says(
        line,
        withStops(good, (stops) => [...stops, stops[3]]),
      ),
    ).toContain('STOPS_WRONG 3');
    const open = lineProblem([100, 200], { vehicles: [{ end: -1 }] });
    const plan = planOf(open, [[0, 1]]);
    expect(says(open, plan)).toEqual([]);
    const withoutEnd = withStops(plan, (stops) => stops.filter(({ kind }) => kind !== 'END'));
    expect(says(open, withoutEnd)).toEqual([]);
  });

  it('hand something over at visits, and at visits alone', () => {
    const [, first] = good.routes[0].stops;
    const idle = { ...first, travel: 0, distance: 0, arrival: 100, handouts: [] };
    const withIdle = (stop: Stop) => withStops(good, ([start, one, ...rest]) => [start, one, stop, ...rest]);
    expect(says(line, withIdle(idle))).toEqual(['STOPS_WRONG 2']);
    expect(says(line, withStop(good, 1, { kind: 'BREAK' }))).toContain('STOPS_WRONG 1');
  });

  it('do not begin or end with a break', () => {
    const p = lineProblem([100], { vehicles: [{ break: { duration: 0, earliest: 0, latest: 500 } }] });
    const plan = planOf(p, [[0]]);
    const pause = { ...plan.routes[0].stops[0], kind: 'BREAK' as const, place: 1 };
    expect(
      says(
        p,
        withStops(plan, (stops) => [pause, ...stops]),
      ),
    ).toContain('STOPS_WRONG 0');
    expect(
      says(
        p,
        withStops(plan, (stops) => [...stops, pause]),
      ),
    ).toContain('STOPS_WRONG 3');
  });
});

describe('the times of a route', () => {
  const one = lineProblem([100]);
  const plan = planOf(one, [[0]]);

  it('begin no service before the arrival', () => {
    const early = withStop(plan, 1, { serviceStart: 99, departure: 99 });
    expect(says(one, early)).toEqual(['TIMES_WRONG 1', 'TIMES_WRONG 1']); // at the visit, and the way after it
  });

  it('end each service when it is done', () => {
    expect(says(one, withStop(plan, 1, { departure: 97 }))).toEqual(['TIMES_WRONG 3', 'TIMES_WRONG 3']);
  });

  it('let the vehicle wait at its start, and not leave it before it is there', () => {
    expect(says(one, withStop(plan, 0, { arrival: -5, serviceStart: -5 }))).toEqual([]);
    expect(says(one, withStop(plan, 0, { serviceStart: 10 }))).toEqual(['TIMES_WRONG 10']);
  });

  it('count a route from its departure, whenever that is', () => {
    const within = (maxDuration: number): string[] => {
      const late = lineProblem([100], { vehicles: [{ earliest: 50, maxDuration }] });
      return says(late, planOf(late, [[0]]));
    };
    expect(within(200)).toEqual([]);
    expect(within(199)).toEqual(['DURATION_EXCEEDED 1']);
  });

  it('have room for a loading, which ends when it is done', () => {
    const loading = [{ place: 0, windows: [{ from: 0, to: 500 }], duration: 30 }];
    const p = lineProblem([100], {
      loadDimensions: 1,
      each: () => ({ load: [1] }),
      vehicles: [{ capacity: [1], startsLoaded: false, loading }],
    });
    const loaded = planOf(p, [[0]]);
    expect(loaded.routes[0].stops.map(({ kind }) => kind)).toContain('LOAD');
    expect(says(p, loaded)).toEqual([]);
  });
});

describe('the breaks of a route', () => {
  it('are not asked for where the break has no length', () => {
    const p = lineProblem([100], { vehicles: [{ break: { duration: 0, earliest: 0, latest: 500 } }] });
    const without = planOf(lineProblem([100]), [[0]]);
    expect(says(p, without)).toEqual([]);
  });

  it('are one, and not two', () => {
    const p = lineProblem([100], { vehicles: [{ break: { duration: 30, earliest: 0, latest: 500 } }] });
    const plan = planOf(p, [[0]]);
    const twice = withStops(plan, (stops) =>
      stops.flatMap((stop) => (stop.kind === 'BREAK' ? [stop, stop] : [stop])),
    );
    expect(says(p, plan)).toEqual([]);
    expect(says(p, twice)).toContain('BREAK_MISSING 1');
  });
});

describe('a visit that takes two', () => {
  const main = handout({ home: 1, crew: 2 });
  const helped = (crews: number[]): Problem => {
    const p = lineProblem([100, 200], { vehicles: crews.map((crew) => ({ crew })) });
    return { ...p, handouts: [main, p.handouts[1], helperOf(main, 0)] };
  };

  it('may have the second person from another route', () => {
    const p = helped([1, 1]);
    expect(says(p, planOf(p, [[0, 1], [2]]))).toEqual([]);
  });

  it('is not made by one person, and its helper is not missed where it is not made', () => {
    const p = helped([1, 1]);
    expect(says(p, planOf(p, [[0, 1], []]))).toEqual(['CREW_TOO_SMALL 1']);
    expect(says(p, planOf(p, [[1], []]))).toEqual([]);
    const alone = { ...p, handouts: p.handouts.slice(0, 2) };
    expect(says(alone, planOf(alone, [[0, 1], []]))).toEqual(['CREW_TOO_SMALL 1']);
  });
});

describe('the sums', () => {
  it('of a route are its own: a cost that is wrong there and in the total alike is found', () => {
    const { total, routes } = good.cost;
    const wrong = withRoute(good, { cost: good.routes[0].cost + 1 });
    const cost = { ...good.cost, total: total + 1, routes: routes + 1 };
    expect(says(line, { ...wrong, cost })).toEqual(['SUM_WRONG 1']);
  });

  it('have as many loads as there are dimensions', () => {
    expect(says(line, withRoute(good, { load: [0] }))).toEqual(['SUM_WRONG 1']);
  });

  it('square the price of another time where crowding is limited', () => {
    const at = (riskLimit: number | null) => ({
      ...lineProblem([], { vehicles: [] }),
      handouts: [handout({ points: [{ point: 0, cost: 7 }], preferred: { time: 600, perSecond: 2 } })],
      points: [point({ opens: [{ from: 0, to: 9000 }], riskLimit })],
    });
    const booked = [{ handout: 0, point: 0, start: 2400 }];
    const [limited, free] = [at(0.5), at(null)].map((p) => planOf(p, [], booked));
    expect([limited.cost.preferred, free.cost.preferred]).toEqual([1800, 3600]);
    expect(says(at(0.5), limited)).toEqual([]);
    expect(says(at(null), free)).toEqual([]);
    expect(says(at(0.5), free)).toEqual(['SUM_WRONG 1800', 'SUM_WRONG 1800']);
  });

  it('price what a duty takes beyond its share, squared, from its departure on', () => {
    const duty = (metres: number): [number, string[]] => {
      const longDuty = { after: 3600, perHourSquared: 7200 };
      const p = lineProblem([metres], {
        each: () => ({ windows: [{ from: 9000, to: 9000 }] }),
        vehicles: [{ longDuty }, { longDuty }],
      });
      const plan = planOf(p, [[0], []]);
      return [plan.cost.fairness, says(p, plan)];
    };
    expect(duty(5400)).toEqual([4 * 7200, []]);
    expect(duty(1800)).toEqual([0, []]);
    expect(duty(900)).toEqual([0, []]);
  });
});

describe('who is served', () => {
  const points: Point[] = [
    point({ opens: [{ from: 0, to: 900 }] }),
    point({ opens: [{ from: 0, to: 900 }] }),
  ];
  const offered = [0, 1].map((p) => ({ point: p, cost: 0 }));
  const town = lineProblem([100, 200], { each: () => ({ points: offered }), points });
  const at = (h: number, start: number, p = 0): Booking => ({ handout: h, point: p, start });
  const findings = (solution: Solution) => checkSolution(town, solution);

  it('is served once, at home or at a point', () => {
    expect(findings(planOf(town, [[0]], [at(1, 300)]))).toEqual([]);
    const twice = { code: 'SERVED_TWICE', handout: 1, amount: 1 };
    expect(findings(planOf(town, [[0, 1]], [at(1, 300)]))).toEqual([twice]);
    expect(findings(planOf(town, [[0]], [at(1, 300), at(1, 600)]))).toEqual([twice]);
  });

  it('is listed as unassigned if nowhere, in order, and none but those', () => {
    const wrong = (h: number, amount: number) => ({ code: 'UNASSIGNED_WRONG', handout: h, amount });
    const listing = (unassigned: number[], orders: number[][]) =>
      findings({ ...planOf(town, orders), unassigned }).filter(({ code }) => code === 'UNASSIGNED_WRONG');
    expect(listing([0, 1], [[]])).toEqual([]);
    expect(listing([1, 0], [[]])).toEqual([wrong(1, 0)]);
    expect(listing([0], [[]])).toEqual([wrong(1, 1)]);
    expect(listing([], [[1]])).toEqual([wrong(0, 1)]);
    expect(listing([1], [[1]])).toEqual([wrong(0, 0)]);
    expect(listing([0, 1], [[1]])).toEqual([wrong(1, 1)]);
    expect(listing([0], [[0, 1]])).toEqual([wrong(0, 1)]);
  });

  it('is somebody whom the problem knows', () => {
    const plan = planOf(town, [[0]]);
    const unknown = (h: number) => ({ code: 'NO_SUCH_INDEX', handout: h, amount: 1 });
    for (const h of [-1, 0.5, 2]) {
      expect(findings({ ...plan, unassigned: [h] })).toEqual([unknown(h)]);
      expect(findings(withRoute(plan, { order: [0, h] }))).toEqual([unknown(h)]);
      expect(findings(withStop(plan, 1, { handouts: [0, h] }))).toEqual([unknown(h)]);
    }
    expect(findings(withRoute(plan, { vehicle: 1 }))).toEqual([
      { code: 'NO_SUCH_INDEX', vehicle: 1, amount: 1 },
    ]);
    const [route] = plan.routes;
    expect(findings({ ...plan, routes: [route, { ...route, vehicle: 1 }] })).toEqual([
      { code: 'NO_SUCH_INDEX', vehicle: 1, amount: 1 },
    ]);
  });

  it('keeps a locked time at its own point', () => {
    const locked = { ...town, lockedBookings: [at(1, 300)] };
    expect(checkSolution(locked, planOf(locked, [[0]], [at(1, 300)]))).toEqual([]);
    expect(checkSolution(locked, planOf(locked, [[0]], [at(1, 300, 1)]))).toEqual([
      { code: 'LOCK_BROKEN', point: 0, handout: 1, amount: 1 },
    ]);
  });
});

describe('a point', () => {
  /** Handouts of 300 s at one point that opens as said. */
  const says = (said: Partial<Point>, ...starts: number[]) => {
    const handouts = starts.map((_, i) =>
      handout({ service: 300, cohort: i, points: [{ point: 0, cost: 0 }] }),
    );
    const p = { ...lineProblem([], { vehicles: [] }), handouts, points: [point({ slot: 100, ...said })] };
    const bookings = starts.map((start, i) => ({ handout: i, point: 0, start }));
    return checkSolution(p, planOf(p, [], bookings));
  };

  it('is closed by as much as the nearest opening lacks', () => {
    const opens = [
      { from: 0, to: 600 },
      { from: 2000, to: 2600 },
    ];
    expect(says({ opens }, 700)).toEqual([{ code: 'POINT_CLOSED', point: 0, handout: 0, amount: 400 }]);
  });

  it('is booked on the grid of any of its openings', () => {
    const opens = [
      { from: 0, to: 900 },
      { from: 150, to: 900 },
    ];
    expect(says({ opens }, 250)).toEqual([]);
    expect(says({ opens }, 300)).toEqual([]);
    expect(says({ opens }, 310)).toEqual([{ code: 'OFF_SLOT_GRID', point: 0, handout: 0, amount: 10 }]);
  });

  it('is full from the booking on that is one too many', () => {
    const opens = [{ from: 0, to: 900 }];
    expect(says({ opens, cap: 1 }, 0, 300, 400)).toEqual([
      { code: 'POINT_FULL', point: 0, handout: 2, amount: 1 },
    ]);
  });

  it('keeps cohorts apart from the end of one to the start of the next', () => {
    const opens = [{ from: 0, to: 900 }];
    expect(says({ opens, cohortGap: 300 }, 0, 400)).toEqual([
      { code: 'COHORTS_TOO_CLOSE', point: 0, handout: 0, other: 1, amount: 200 },
    ]);
  });
});
