import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { presence } from '../../../src/solver/presence/presence.js';
import { NONE, BookingBoard } from '../../../src/solver/bookings/booking-board.js';
import { insertWithRelief } from '../../../src/solver/bookings/relieve-crowding.js';
import { handout, point, problem, type Point, type Problem } from '../../../src/solver/model/problem.js';
import { solve } from '../../../src/solver/solve.js';
import type { Solution } from '../../../src/solver/model/solution.js';
import { explainUnassigned } from '../../../src/solver/explain/explain.js';
import { seededRng } from '../../builders/problem.js';
import { HOUR, MINUTE } from '../../builders/solver-problems.js';

const OPEN = 9 * HOUR;

/** A point open for some hours, and people of ten minutes whose usual times are spread over its day. */
function pointDay(people: number, said: Partial<Point>, hours = 6): Problem {
  const rng = seededRng(people);
  const grid = (hours * HOUR) / (5 * MINUTE);
  return problem({
    handouts: Array.from({ length: people }, () =>
      handout({
        service: 10 * MINUTE,
        windows: [{ from: OPEN, to: OPEN + hours * HOUR }],
        points: [{ point: 0, cost: 0 }],
        preferred: { time: OPEN + 5 * MINUTE * Math.floor(rng() * grid), perSecond: 1 },
      }),
    ),
    points: [
      point({
        opens: [{ from: OPEN, to: OPEN + hours * HOUR }],
        cap: 4,
        counters: 2,
        riskLimit: 0.05,
        ...said,
      }),
    ],
  });
}

/** A search of so many steps of the clock, whatever the machine. */
const solved = (p: Problem, steps = 4_000): Solution => {
  let now = 0;
  return solve(p, { milliseconds: steps, seed: 1, clock: { now: () => (now += 4) } });
};

const riskOf = (p: Problem, { bookings }: Solution): number => {
  const { cap, counters } = p.points[0];
  const present = bookings.map(({ handout: h, start }) => ({ start, service: p.handouts[h].service }));
  return presence({ bookings: present, cap, counters, seed: 99 }).pOvercrowded;
};

const shifts = (p: Problem, { bookings }: Solution): number[] =>
  bookings.map(({ handout: h, start }) => Math.abs(start - p.handouts[h].preferred!.time) / MINUTE);

describe('the risk limit of a point', () => {
  it('keeps a day at its safe load below the limit with none left out, and shifts little', () => {
    const p = pointDay(42, {});
    const plan = solved(p);
    expect(plan.unassigned).toEqual([]);
    expect(riskOf(p, plan)).toBeLessThanOrEqual(0.05);
    const off = shifts(p, plan);
    expect(off.reduce((a, b) => a + b, 0) / off.length).toBeLessThanOrEqual(35);
  });

  it('leaves the same day to the nominal cap where there is no limit', () => {
    const p = pointDay(42, { riskLimit: null });
    const plan = solved(p, 400);
    expect(plan.unassigned).toEqual([]);
    expect(riskOf(p, plan)).toBeGreaterThan(0.05);
  });

  it('leaves out those whom the limit has no place for, and says how many it has and what would help', () => {
    const day = pointDay(20, { cap: 2, counters: 1 }, 2);
    const always = [{ from: 0, to: 24 * HOUR }];
    const p = { ...day, handouts: day.handouts.map((h) => ({ ...h, windows: always })) };
    const plan = solved(p, 400);
    expect(plan.unassigned.length).toBeGreaterThan(0);
    expect(riskOf(p, plan)).toBeLessThanOrEqual(0.05);
    const [{ reasons, remedy }] = explainUnassigned(p, plan);
    expect(reasons).toEqual([{ code: 'POINT_RISK', point: 0, amount: plan.bookings.length, places: 1 }]);
    expect(['MORE_COUNTERS', 'CLOSE_LATER', 'OPEN_EARLIER']).toContain(remedy?.kind);
  });

  it('does not count a crowd that cannot come together', () => {
    const p = pointDay(4, {});
    expect(new BookingBoard(p).risk?.at(0)).toBeNull();
    expect(new BookingBoard(pointDay(5, {})).risk?.at(0)).not.toBeNull();
    expect(new BookingBoard(pointDay(5, { riskLimit: null })).risk).toBeNull();
  });

  it('prices a time by the crowding it adds, and refuses one that would break the limit', () => {
    const p = pointDay(30, {});
    const board = new BookingBoard(p);
    const first = board.cheapest(0);
    expect(board.priceOfRisk(0, first)).toBe(0);
    const booked = p.handouts.filter((_, h) => {
      const start = OPEN + 10 * MINUTE * (h % 6);
      const candidate = board.candidateAt({ handout: h, point: 0, start });
      const fits = board.fits(h, candidate);
      if (fits) board.insert(h, candidate);
      return fits;
    });
    expect(booked.length).toBeGreaterThan(4);
    expect(booked.length).toBeLessThan(24); // what the cap alone would take
  });

  it('prices one long shift above two half as long where there is a limit, an hour as elsewhere', () => {
    const p = pointDay(1, {});
    const time = OPEN + 2 * HOUR;
    const wish = { ...p, handouts: [{ ...p.handouts[0], preferred: { time, perSecond: 1 } }] };
    const free = { ...wish, points: [{ ...p.points[0], riskLimit: null }] };
    const price = (of: Problem, minutes: number): number => {
      const plan = evaluatePlan(of, {
        orders: [],
        bookings: [{ handout: 0, point: 0, start: time + minutes * MINUTE }],
      });
      expect(checkSolution(of, plan)).toEqual([]);
      return plan.cost.preferred;
    };
    expect([0, 15, 30, 60].map((minutes) => price(wish, minutes))).toEqual([0, 225, 900, 3600]);
    expect([0, 15, 30, 60].map((minutes) => price(free, minutes))).toEqual([0, 900, 1800, 3600]);
  });

  it('makes room by spreading those who stand too close, or leaves all as it was', () => {
    const p = pointDay(10, { cap: 2 }, 3);
    const board = new BookingBoard(p);
    const put = (h: number, minute: number): void =>
      board.insert(h, board.candidateAt({ handout: h, point: 0, start: OPEN + minute * MINUTE }));
    for (let h = 0; h < 3; h++) put(h, 30 * h);
    expect(insertWithRelief(board, 3, 1e9)).toBe(true);
    expect(board.booked[3]).not.toBe(NONE);
    const before = board.bookings();
    expect(insertWithRelief(board, 4, 0)).toBe(false);
    expect(board.bookings()).toEqual(before);
  });
});
