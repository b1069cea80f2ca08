import fc from 'fast-check';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { NONE, BookingBoard } from '../../../src/solver/bookings/booking-board.js';
import {
  handout,
  point,
  problem,
  vehicle,
  type Booking,
  type Handout,
  type Problem,
} from '../../../src/solver/model/problem.js';
import { between, chance, pick, randomProblem, seededRng } from '../../builders/problem.js';

/** One point, open 0–1200 with a slot each 300 s, and handouts of 300 s who would like to come at 0. */
const onePoint = (
  n: number,
  said: { each?: (i: number) => Partial<Handout>; point?: object } = {},
): Problem =>
  problem({
    handouts: Array.from({ length: n }, (_, i) =>
      handout({
        service: 300,
        points: [{ point: 0, cost: 5 }],
        preferred: { time: 0, perSecond: 1 },
        ...said.each?.(i),
      }),
    ),
    points: [point({ opens: [{ from: 0, to: 1200 }], slot: 300, cap: 1, ...said.point })],
  });

/** Books all in order at the cheapest that fits; their starts, or NONE. */
function bookAll(p: Problem): number[] {
  const board = new BookingBoard(p);
  return p.handouts.map((_, h) => {
    const candidate = board.cheapest(h);
    if (candidate === NONE) return NONE;
    board.insert(h, candidate);
    return board.startOf(candidate);
  });
}

/** Rules that bookings break, as the independent checker sees them. */
const broken = (p: Problem, bookings: Booking[]): string[] =>
  checkSolution(p, evaluatePlan(p, { orders: [], bookings }))
    .filter((finding) => finding.point !== undefined)
    .map((finding) => finding.code);

describe('PointBoard', () => {
  it('gives the preferred time to the first and the next best to the next, until the point is full', () => {
    expect(bookAll(onePoint(5))).toEqual([0, 300, 600, 900, NONE]);
  });

  it('prices the point and the time away from the usual', () => {
    const board = new BookingBoard(onePoint(1));
    const first = board.cheapest(0);
    const second = board.cheapest(0, first);
    expect([board.price(first), board.price(second)]).toEqual([5, 305]);
    board.insert(0, second);
    expect(board.total).toBe(305);
    board.remove(0);
    expect(board.total).toBe(0);
  });

  it('counts those who are still there when services are no multiple of the slot', () => {
    expect(bookAll(onePoint(3, { each: () => ({ service: 400 }) }))).toEqual([0, 600, NONE]);
    expect(bookAll(onePoint(4, { each: () => ({ service: 400 }), point: { cap: 2 } }))).toEqual([
      0, 0, 600, 600,
    ]);
  });

  it('keeps cohorts apart by the gap, and lets those without one be', () => {
    const cohorts = (...said: number[]): number[] =>
      bookAll(
        onePoint(said.length, { each: (i) => ({ cohort: said[i] }), point: { cap: 2, cohortGap: 300 } }),
      );
    expect(cohorts(0, 1)).toEqual([0, 600]);
    expect(cohorts(0, 0)).toEqual([0, 0]);
    expect(cohorts(0, -1)).toEqual([0, 0]);
  });

  it('keeps those in conflict apart, and forgets it when one has left', () => {
    const board = new BookingBoard({
      ...onePoint(2, { point: { cap: 2 } }),
      conflicts: [{ a: 1, b: 0, gap: 301 }],
    });
    board.insert(0, board.cheapest(0));
    expect(board.startOf(board.cheapest(1))).toBe(900);
    board.remove(0);
    expect(board.startOf(board.cheapest(1))).toBe(0);
  });

  it('has locked bookings from the start, off the grid too, and never lets them go', () => {
    const board = new BookingBoard({
      ...onePoint(2),
      lockedBookings: [{ handout: 0, point: 0, start: 100 }],
    });
    expect(board.cheapest(0)).toBe(NONE);
    expect(board.startOf(board.cheapest(1))).toBe(600);
    expect(() => board.remove(0)).toThrow(RangeError);
    expect(board.bookings()).toEqual([{ handout: 0, point: 0, start: 100 }]);
  });

  it('offers nothing to the quarantined, nor to those locked on a vehicle', () => {
    const quarantined = new BookingBoard(onePoint(1, { each: () => ({ quarantined: true }) }));
    expect(quarantined.cheapest(0)).toBe(NONE);
    const driven = new BookingBoard({ ...onePoint(1), vehicles: [vehicle({ locked: [0] })] });
    expect(driven.cheapest(0)).toBe(NONE);
  });

  it('finds the candidate of a booking that is an option, and none for another', () => {
    const board = new BookingBoard(onePoint(1));
    expect(board.startOf(board.candidateAt({ handout: 0, point: 0, start: 600 }))).toBe(600);
    expect(board.candidateAt({ handout: 0, point: 0, start: 601 })).toBe(NONE);
  });

  it('offers exactly the times that the independent checker allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const rng = seededRng(seed);
        const p: Problem = { ...randomProblem(rng, { points: 2 }), lockedBookings: [], vehicles: [] };
        const board = new BookingBoard(p);
        const h = between(rng, 0, p.handouts.length - 1);
        const at = between(rng, 0, 1);
        for (const { from, to } of p.points[at].opens) {
          for (let start = from - 600; start <= to; start += 300) {
            const booking = { handout: h, point: at, start };
            expect(board.candidateAt(booking) !== NONE).toBe(broken(p, [booking]).length === 0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says that a booking fits exactly when the independent checker finds no rule broken, after any moves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const rng = seededRng(seed);
        const p = { ...randomProblem(rng, { handouts: 10, points: 1, vehicles: 0 }) };
        const board = new BookingBoard(p);
        const { from } = board.candidates;
        for (let move = 0; move < 30; move++) {
          const h = between(rng, 0, p.handouts.length - 1);
          if (from[h] === from[h + 1]) continue;
          if (board.booked[h] !== NONE) board.remove(h);
          const c = between(rng, from[h], from[h + 1] - 1);
          const booking = { handout: h, point: board.pointOf(c), start: board.startOf(c) };
          expect(board.fits(h, c)).toBe(broken(p, [...board.bookings(), booking]).length === 0);
          if (board.fits(h, c) && chance(rng, 0.9)) board.insert(h, c);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is again what it was when restored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const rng = seededRng(seed);
        const p = randomProblem(rng, { handouts: 12, points: 2 });
        const board = new BookingBoard(p);
        const scramble = (): void => {
          for (let move = 0; move < 20; move++) {
            const h = between(rng, 0, p.handouts.length - 1);
            if (board.booked[h] !== NONE) board.remove(h);
            const options = [board.cheapest(h), board.cheapest(h, board.cheapest(h))].filter(
              (c) => c !== NONE,
            );
            if (options.length > 0) board.insert(h, pick(rng, options));
          }
        };
        scramble();
        const [kept, bookings, cost] = [board.booked.slice(), board.bookings(), board.total];
        scramble();
        board.restore(kept);
        expect(board.bookings()).toEqual(bookings);
        expect(board.total).toBe(cost);
        expect(broken(p, board.bookings())).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
