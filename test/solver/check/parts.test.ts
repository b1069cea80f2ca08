import { checkLinks } from '../../../src/solver/check/check-links.js';
import { checkLoading } from '../../../src/solver/check/check-loading.js';
import { checkMobileStops } from '../../../src/solver/check/check-mobile-stops.js';
import { pricesOfPlaces } from '../../../src/solver/check/check-places.js';
import type { Finding, Report } from '../../../src/solver/check/finding.js';
import { secondsOfLeg } from '../../../src/solver/check/travel-by-hour.js';
import {
  type Booking,
  type Handout,
  handout,
  type Link,
  type LoadingPlace,
  problem,
  type SpeedSlice,
  vehicle,
} from '../../../src/solver/model/problem.js';
import type { Route, Stop } from '../../../src/solver/model/solution.js';

/** What a check reports. */
function found(check: (report: Report) => void): Finding[] {
  const findings: Finding[] = [];
  check((finding) => findings.push(finding));
  return findings;
}

const stop = (said: Partial<Stop>): Stop => ({
  kind: 'VISIT',
  place: 1,
  travel: 0,
  distance: 0,
  arrival: 0,
  serviceStart: 0,
  departure: 0,
  handouts: [],
  ...said,
});
const visit = (serviceStart: number, ...handouts: number[]): Stop => stop({ serviceStart, handouts });

/** Routes of the vehicles 0, 1, …, with these stops. */
const routesOf = (...stops: Stop[][]): Route[] =>
  stops.map((each, v) => ({
    vehicle: v,
    order: each.flatMap(({ handouts }) => handouts),
    stops: each,
    distance: 0,
    duration: 0,
    load: [],
    cost: 0,
  }));

describe('visits that depend on each other', () => {
  /** Three visits of ten seconds. */
  const linked = (link: Link) =>
    problem({ handouts: [0, 1, 2].map(() => handout({ service: 10 })), links: [link] });
  const says = (link: Link, routes: Route[]) => found((report) => checkLinks(linked(link), routes, report));
  const pair = { handout: 0, other: 1 };

  it('on one route: are reported on two, and not where either is not served', () => {
    const link: Link = { kind: 'SAME_ROUTE', a: 0, b: 1, gap: 0 };
    expect(says(link, routesOf([visit(0, 0), visit(50, 1)], [visit(0, 2)]))).toEqual([]);
    expect(says(link, routesOf([visit(0, 0)], [visit(50, 1)]))).toEqual([
      { code: 'NOT_SAME_ROUTE', ...pair, amount: 1 },
    ]);
    expect(says(link, routesOf([visit(0, 0)], [visit(0, 2)]))).toEqual([]);
    expect(says(link, routesOf([visit(0, 1)], [visit(0, 2)]))).toEqual([]);
  });

  it('on two routes: are reported on one', () => {
    const link: Link = { kind: 'OTHER_ROUTE', a: 0, b: 1, gap: 0 };
    expect(says(link, routesOf([visit(0, 0)], [visit(0, 1)]))).toEqual([]);
    expect(says(link, routesOf([visit(0, 2)], [visit(0, 0), visit(50, 1)]))).toEqual([
      { code: 'NOT_APART', ...pair, amount: 1 },
    ]);
    expect(says(link, routesOf([visit(0, 0)], []))).toEqual([]);
  });

  it('after another: starts the gap after the end of that one’s own service, and not a second sooner', () => {
    const link: Link = { kind: 'AFTER', a: 0, b: 1, gap: 30 };
    const tooSoon = [{ code: 'TOO_SOON_AFTER', ...pair, amount: 1 }];
    for (const together of [true, false]) {
      const routes = (a: Stop, b: Stop) => (together ? routesOf([a, b]) : routesOf([a], [b]));
      expect(says(link, routes(visit(100, 0), visit(140, 1)))).toEqual([]);
      expect(says(link, routes(visit(100, 0), visit(139, 1)))).toEqual(tooSoon);
      // Those who share a stop are served one after the other.
      expect(says(link, routes(visit(100, 2, 0), visit(150, 1)))).toEqual([]);
      expect(says(link, routes(visit(100, 2, 0), visit(149, 1)))).toEqual(tooSoon);
      expect(says(link, routes(visit(100, 0, 2), visit(140, 1)))).toEqual([]);
    }
  });

  it('are none where a route lists a handout that no stop of it serves', () => {
    const [route] = routesOf([visit(100, 0)]);
    const link: Link = { kind: 'AFTER', a: 0, b: 1, gap: 30 };
    expect(says(link, [{ ...route, order: [0, 1] }])).toEqual([]);
  });
});

describe('a helper at the door', () => {
  /** Handout 0 takes two people, 2 is the second one’s visit to it; 1 needs none. */
  const says = (routes: Route[], crews = [1, 1]) => {
    const handouts = [handout({ crew: 2 }), handout({}), handout({ helps: 0 })];
    const p = problem({ handouts, vehicles: crews.map((crew) => vehicle({ crew })) });
    return found((report) => checkLinks(p, routes, report));
  };
  const notMet = (amount: number) => [{ code: 'NOT_MET', handout: 0, other: 2, amount }];

  it('comes on another route at the same second, neither earlier nor later', () => {
    expect(says(routesOf([visit(100, 0)], [visit(100, 2)]))).toEqual([]);
    expect(says(routesOf([visit(100, 0)], [visit(105, 2)]))).toEqual(notMet(5));
    expect(says(routesOf([visit(105, 0)], [visit(100, 2)]))).toEqual(notMet(5));
  });

  it('is none on the same route, nor where the visit itself is not made', () => {
    expect(says(routesOf([visit(100, 0), visit(100, 2)], []))).toEqual(notMet(1));
    expect(says(routesOf([visit(100, 1)], [visit(100, 2)]))).toEqual(notMet(1));
  });

  it('is not needed by a crew of two, nor where the visit is not made', () => {
    expect(says(routesOf([visit(100, 0)], []))).toEqual([
      { code: 'CREW_TOO_SMALL', handout: 0, other: 2, amount: 1 },
    ]);
    expect(says(routesOf([visit(100, 0)], []), [2, 1])).toEqual([]);
    expect(says(routesOf([visit(100, 1)], []))).toEqual([]);
  });
});

describe('loading', () => {
  const place = (said: Partial<LoadingPlace>): LoadingPlace => ({
    place: 5,
    windows: [{ from: 100, to: 200 }],
    duration: 30,
    ...said,
  });
  /** Every handout takes 2 and 20; the vehicle carries 4 and 40. */
  const says = (stops: Stop[], loading = [place({})], startsLoaded = false) => {
    const handouts = [0, 1, 2, 3].map(() => handout({ load: [2, 20] }));
    const shift = vehicle({ capacity: [4, 40], startsLoaded, loading });
    const [route] = routesOf(stops);
    const p = problem({ handouts, loadDimensions: 2 });
    return found((report) => checkLoading(p, shift, { ...route, vehicle: 7 }, report));
  };
  const load = (from: number, seconds = 30, at = 5) =>
    stop({ kind: 'LOAD', place: at, serviceStart: from, departure: from + seconds });

  it('starts within the hours of the place, to the second', () => {
    expect(says([load(100)])).toEqual([]);
    expect(says([load(200)])).toEqual([]);
    expect(says([load(99)])).toEqual([{ code: 'LOADING_CLOSED', vehicle: 7, amount: 1 }]);
    expect(says([load(202)])).toEqual([{ code: 'LOADING_CLOSED', vehicle: 7, amount: 2 }]);
  });

  it('takes as long as it takes there', () => {
    expect(says([load(100, 28)])).toEqual([{ code: 'TIMES_WRONG', vehicle: 7, amount: 2 }]);
    expect(says([load(100, 33)])).toEqual([{ code: 'TIMES_WRONG', vehicle: 7, amount: 3 }]);
  });

  it('happens where the vehicle may load and nowhere else', () => {
    expect(says([stop({ kind: 'START' }), load(100, 30, 6)])).toEqual([
      { code: 'STOPS_WRONG', vehicle: 7, amount: 1 },
    ]);
  });

  it('may be one of several at a place: by its duration, or by its hours', () => {
    const evening = { windows: [{ from: 300, to: 400 }] };
    const slower = [place({}), place({ ...evening, duration: 60 })];
    expect(says([load(300, 60)], slower)).toEqual([]);
    expect(says([load(300, 30)], slower)).toEqual([{ code: 'LOADING_CLOSED', vehicle: 7, amount: 100 }]);
    expect(says([load(350)], [place({}), place(evening)])).toEqual([]);
    expect(says([load(350)], [place({}), place({ ...evening, place: 6 })])).toEqual([
      { code: 'LOADING_CLOSED', vehicle: 7, amount: 150 },
    ]);
  });

  it('fills the vehicle for the handouts until the next one', () => {
    expect(says([load(100), visit(150, 0, 1), load(160), visit(200, 2, 3)])).toEqual([]);
    expect(says([load(100), visit(150, 0, 1), visit(200, 2)])).toEqual([
      { code: 'CAPACITY_EXCEEDED', vehicle: 7, amount: 2 },
      { code: 'CAPACITY_EXCEEDED', vehicle: 7, amount: 20 },
    ]);
  });

  it('comes before the first handout of a vehicle that starts empty, and not of one that starts loaded', () => {
    const stops = [visit(50, 0), load(100), visit(150, 1, 2)];
    expect(says(stops, [place({})], true)).toEqual([]);
    expect(says(stops)).toEqual([
      { code: 'CAPACITY_EXCEEDED', vehicle: 7, amount: 2 },
      { code: 'CAPACITY_EXCEEDED', vehicle: 7, amount: 20 },
    ]);
  });
});

describe('a mobile stop', () => {
  /** Handout 2 is its visit, with 2 and 15 on board; recipients 0 and 1 take 1 and 10 each. Point 1 is a pharmacy. */
  const handouts = [
    handout({ load: [1, 10] }),
    handout({ load: [1, 5] }),
    handout({ opensPoint: 0, load: [2, 15] }),
    handout({ load: [1, 10] }),
  ];
  const points = [0, 1].map(() => ({
    opens: [],
    slot: 1,
    cap: 9,
    counters: 1,
    cohortGap: 0,
    riskLimit: null,
  }));
  const says = (routes: Route[], ...bookings: [handout: number, point: number][]) => {
    const booked: Booking[] = bookings.map(([h, p]) => ({ handout: h, point: p, start: 0 }));
    const solution = { routes, bookings: booked, unassigned: [] } as never;
    return found((report) => checkMobileStops(problem({ handouts, points }), solution, report));
  };
  const there = routesOf([visit(0, 3)], [visit(0, 1), visit(50, 2)]);

  it('serves those who are booked there while a vehicle halts there', () => {
    expect(says(there, [0, 0])).toEqual([]);
    expect(says(routesOf([visit(0, 3)], []), [0, 0], [1, 0])).toEqual([
      { code: 'NOBODY_STANDS_THERE', point: 0, handout: 0, amount: 1 },
      { code: 'NOBODY_STANDS_THERE', point: 0, handout: 1, amount: 1 },
    ]);
  });

  it('hands over all that it carries and no more, in each dimension', () => {
    expect(says(there, [0, 0], [1, 0])).toEqual([]);
    expect(says(there, [0, 0], [3, 0])).toEqual([{ code: 'STAND_SOLD_OUT', point: 0, amount: 5 }]);
    expect(says(there, [0, 0], [1, 0], [3, 0])).toEqual([
      { code: 'STAND_SOLD_OUT', point: 0, amount: 1 },
      { code: 'STAND_SOLD_OUT', point: 0, amount: 10 },
    ]);
  });

  it('has nothing to do with bookings elsewhere', () => {
    expect(says(there, [0, 0], [3, 1])).toEqual([]);
    expect(says([], [0, 1], [3, 1])).toEqual([]);
  });
});

describe('the price of other places than before', () => {
  const prices = (of: Partial<Handout>, routes: Route[], bookings: Booking[] = []) =>
    pricesOfPlaces(problem({ handouts: [handout({}), handout(of)] }), routes, bookings);
  const booking = (point: number, start: number): Booking[] => [
    { handout: 0, point: 8, start: 9 },
    { handout: 1, point, start },
  ];

  it('is that of another place where the vehicle is another one, or none', () => {
    const before = { at: { vehicle: 1 }, otherPlace: 50, otherTime: 3 };
    const changes = (...routes: Stop[][]) => prices({ before }, routesOf(...routes)).changes;
    expect(changes([visit(0, 0)], [visit(0, 1)])).toBe(0);
    expect(changes([visit(0, 1)], [visit(0, 0)])).toBe(50);
    expect(changes([], [visit(0, 0)])).toBe(50);
  });

  it('is that of another time at the same point, and of another place elsewhere', () => {
    const before = { at: { point: 1, start: 600 }, otherPlace: 50, otherTime: 3 };
    const changes = (bookings: Booking[]) => prices({ before }, [], bookings).changes;
    expect(changes(booking(1, 600))).toBe(0);
    expect(changes(booking(1, 900))).toBe(3);
    expect(changes(booking(2, 600))).toBe(50);
    expect(changes([{ handout: 0, point: 1, start: 600 }])).toBe(50);
  });

  it('is nothing for those who were nowhere, and adds up', () => {
    expect(prices({}, routesOf([visit(0, 0, 1)]))).toEqual({ changes: 0, strangers: 0 });
    const before = { at: { vehicle: 0 }, otherPlace: 50, otherTime: 3 };
    const two = problem({ handouts: [handout({ before }), handout({ before })] });
    expect(pricesOfPlaces(two, [], []).changes).toBe(100);
  });

  it('has the crew’s own price for each visit by a crew that the recipient does not know', () => {
    const strangers = (...routes: Stop[][]) =>
      prices({ strangerPrices: [5, 0] }, routesOf(...routes)).strangers;
    expect(strangers([visit(0, 0, 1)], [])).toBe(5);
    expect(strangers([visit(0, 0)], [visit(0, 1)])).toBe(0);
    expect(strangers([visit(0, 0)], [])).toBe(0);
  });
});

describe('a leg by the hour', () => {
  const seconds = (duration: number, departure: number, speeds?: SpeedSlice[]) =>
    secondsOfLeg(
      { duration: Int32Array.of(7, duration), distance: Int32Array.of(0, 0), speeds },
      1,
      departure,
    );
  const slow: SpeedSlice[] = [
    { from: 100, speed: 500 },
    { from: 200, speed: 1000 },
    { from: 300, speed: 300 },
  ];

  it('takes what the matrix says where no speeds are given', () => {
    expect(seconds(40, 150)).toBe(40);
    expect(seconds(40, 150, [])).toBe(40);
  });

  it('takes as long as the speed of the hour in which it is driven makes it', () => {
    expect(seconds(10, 100, slow)).toBe(20);
    expect(seconds(10, 150, slow)).toBe(20);
    expect(seconds(40, 200, slow)).toBe(40);
    expect(seconds(0, 150, slow)).toBe(0);
  });

  it('has the first speed before the first slice, and the last one after the last', () => {
    expect(seconds(10, 0, slow)).toBe(20);
    expect(seconds(30, 5000, slow)).toBe(100);
  });

  it('goes on at the next speed where an hour ends, and is over when the hour is where it just fits', () => {
    expect(seconds(40, 150, slow)).toBe(50 + 15);
    expect(seconds(10, 180, slow)).toBe(20);
    expect(seconds(150, 150, slow)).toBe(50 + 100 + Math.ceil(25 / 0.3));
    expect(seconds(60, 50, slow)).toBe(120);
  });

  it('ends at a whole second, the next one', () => {
    expect(seconds(1, 300, slow)).toBe(4);
  });
});
