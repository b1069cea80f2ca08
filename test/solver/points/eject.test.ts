import fc from 'fast-check';
import { NONE, BookingBoard } from '../../../src/solver/bookings/booking-board.js';
import {
  ELSEWHERE,
  applyEjection,
  bookByAugmentingPath,
  cheapestEjection,
  insertWithEjection,
} from '../../../src/solver/bookings/ejection-chains.js';
import { checkSolution } from '../../../src/solver/check/check-solution.js';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { solve } from '../../../src/solver/solve.js';
import { handout, point, problem, type Handout, type Problem } from '../../../src/solver/model/problem.js';
import { cheapestAssignment } from '../../builders/assignment.js';
import { between, chance, randomProblem, seededRng, type Rng } from '../../builders/problem.js';

/** One point with one seat each 300 s from 0 to `until`, and who wants when: `[time, latest]` of each. */
const seats = (
  until: number,
  wishes: [time: number, latest: number][],
  each: Partial<Handout> = {},
): Problem =>
  problem({
    handouts: wishes.map(([time, to]) =>
      handout({
        service: 300,
        windows: [{ from: 0, to }],
        points: [{ point: 0, cost: 0 }],
        preferred: { time, perSecond: 1 },
        ...each,
      }),
    ),
    points: [point({ opens: [{ from: 0, to: until }], slot: 300, cap: 1, cohortGap: 300 })],
  });

const book = (board: BookingBoard, ...starts: number[]): void =>
  starts.forEach((start, h) => board.insert(h, board.candidateAt({ handout: h, point: 0, start })));

const starts = (board: BookingBoard): number[] => board.bookings().map((booking) => booking.start);

describe('cheapestEjection', () => {
  it('books plainly where there is room', () => {
    const board = new BookingBoard(seats(900, [[0, 900]]));
    expect(cheapestEjection(board, 0)).toEqual({ delta: 0, moves: [{ handout: 0, to: 0 }] });
  });

  it('moves the one who can come later, and counts what that costs', () => {
    const board = new BookingBoard(
      seats(600, [
        [0, 900],
        [0, 0],
      ]),
    );
    book(board, 0);
    const ejection = cheapestEjection(board, 1)!;
    expect(ejection.delta).toBe(300);
    expect(starts(board)).toEqual([0]);
    applyEjection(board, ejection);
    expect(starts(board)).toEqual([300, 0]);
    expect(board.total).toBe(300);
  });

  it('refuses when no other booking can give way, or when it costs too much', () => {
    const stuck = new BookingBoard(
      seats(600, [
        [0, 0],
        [0, 0],
      ]),
    );
    book(stuck, 0);
    expect(cheapestEjection(stuck, 1)).toBeNull();
    const dear = new BookingBoard(
      seats(600, [
        [0, 900],
        [0, 0],
      ]),
    );
    book(dear, 0);
    expect(cheapestEjection(dear, 1, undefined, 301)).not.toBeNull();
    expect(cheapestEjection(dear, 1, undefined, 300)).toBeNull();
  });

  it('sends the one in the way elsewhere when that is cheaper', () => {
    const board = new BookingBoard(
      seats(600, [
        [0, 900],
        [0, 0],
      ]),
    );
    book(board, 0);
    const ejection = cheapestEjection(board, 1, (h) => (h === 0 ? 299 : Infinity))!;
    expect(ejection.delta).toBe(299);
    expect(ejection.moves[1]).toEqual({ handout: 0, to: ELSEWHERE });
    applyEjection(board, ejection);
    expect(board.bookings()).toEqual([{ handout: 1, point: 0, start: 0 }]);
  });

  it('moves all rivals of another cohort at once', () => {
    const wishes: [number, number][] = [
      [0, 3000],
      [600, 3000],
      [300, 300],
    ];
    const cohorts = seats(3000, wishes);
    const board = new BookingBoard({
      ...cohorts,
      handouts: cohorts.handouts.map((h, i) =>
        i === 2 ? { ...h, cohort: 1, windows: [{ from: 300, to: 300 }] } : { ...h, cohort: 0 },
      ),
    });
    book(board, 0, 600);
    applyEjection(board, cheapestEjection(board, 2)!);
    expect(starts(board)).toEqual([900, 1200, 300]);
  });

  it('never moves who is locked', () => {
    const free = seats(600, [
      [0, 900],
      [0, 0],
    ]);
    const locked = new BookingBoard({ ...free, lockedBookings: [{ handout: 0, point: 0, start: 0 }] });
    expect(cheapestEjection(locked, 1)).toBeNull();
  });
});

describe('augment', () => {
  const chain: [number, number][] = [
    [0, 300],
    [300, 600],
    [0, 0],
  ];

  it('lets one in by a chain of moves that no single move could open', () => {
    const board = new BookingBoard(seats(900, chain));
    book(board, 0, 300);
    expect(cheapestEjection(board, 2)).toBeNull();
    expect(bookByAugmentingPath(board, 2)).toBe(true);
    expect(starts(board)).toEqual([300, 600, 0]);
  });

  it('leaves all where they were when there is no way', () => {
    const board = new BookingBoard(seats(600, chain));
    book(board, 0, 300);
    expect(bookByAugmentingPath(board, 2)).toBe(false);
    expect(starts(board)).toEqual([0, 300]);
  });
});

describe('makeRoom', () => {
  const chain: [number, number][] = [
    [0, 300],
    [300, 600],
    [0, 0],
  ];

  it('takes a chain when no single move is enough, if that is not too dear', () => {
    const making = (below: number): number[] => {
      const board = new BookingBoard(seats(900, chain));
      book(board, 0, 300);
      expect(insertWithEjection(board, 2, below)).toBe(below > 600);
      return starts(board);
    };
    expect(making(601)).toEqual([300, 600, 0]);
    expect(making(600)).toEqual([0, 300]);
  });
});

/** Books all: plainly, else by whatever others can do. */
function bookAll(p: Problem): BookingBoard {
  const board = new BookingBoard(p);
  p.handouts.forEach((_, h) => {
    const plain = board.cheapest(h);
    if (plain !== NONE) board.insert(h, plain);
    else insertWithEjection(board, h, Infinity);
  });
  return board;
}

/** A point whose services fill one slot each, so that booking is an assignment; tight, with windows and wishes. */
function assignmentProblem(rng: Rng): Problem {
  const slots = between(rng, 4, 16);
  return problem({
    handouts: Array.from({ length: between(rng, 4, slots * 2) }, () => {
      const from = 300 * between(rng, 0, slots - 2);
      return handout({
        service: 300,
        windows: [{ from, to: chance(rng, 0.5) ? 300 * slots : from + 300 * between(rng, 1, 4) }],
        points: [0, 1].filter(() => chance(rng, 0.7)).map((k) => ({ point: k, cost: between(rng, 0, 600) })),
        preferred: { time: 60 * between(rng, 0, slots * 5), perSecond: 1 },
      });
    }),
    points: [1, between(rng, 1, 2)].map((cap) =>
      point({ opens: [{ from: 0, to: 300 * slots }], slot: 300, cap }),
    ),
  });
}

/** The same problem as prices of people in seats. */
function exactly(p: Problem): { seated: number; cost: number } {
  const { from, instant, price, instantTime, instantPoint } = new BookingBoard(p).candidates;
  const prices = p.handouts.map((_, h) => {
    const row = new Array<number>(instantTime.length).fill(Infinity);
    for (let c = from[h]; c < from[h + 1]; c++) row[instant[c]] = price[c];
    return row;
  });
  return cheapestAssignment(
    prices,
    Array.from(instantPoint, (at) => p.points[at].cap),
  );
}

describe('bookings against the exact assignment', () => {
  it('seats as many as can be seated, plainly or by making room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const p = assignmentProblem(seededRng(seed));
        const board = bookAll(p);
        const exact = exactly(p);
        expect(board.bookings()).toHaveLength(exact.seated);
        expect(board.total).toBeGreaterThanOrEqual(exact.cost);
      }),
      { numRuns: 100 },
    );
  });

  it('is found by the search to within one per cent, most often exactly', () => {
    let excess = 0;
    let least = 0;
    let asked = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const p = assignmentProblem(seededRng(seed));
      const exact = exactly(p);
      const { bookings, cost } = solve(p, { milliseconds: 1500, seed, clock: { now: () => asked++ } });
      expect(bookings).toHaveLength(exact.seated);
      excess += cost.points + cost.preferred - exact.cost;
      least += exact.cost;
    }
    expect(excess).toBeGreaterThanOrEqual(0);
    expect(excess / least).toBeLessThanOrEqual(0.01);
  });

  it('breaks no rule on random problems with everything in them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const p = { ...randomProblem(seededRng(seed), { handouts: 16, points: 2, vehicles: 0 }) };
        const board = bookAll(p);
        const solution = evaluatePlan(p, { orders: [], bookings: board.bookings() });
        expect(checkSolution(p, solution)).toEqual([]);
        const locked = p.lockedBookings.reduce((sum, b) => {
          const { points, preferred } = p.handouts[b.handout];
          const off = preferred ? preferred.perSecond * Math.abs(b.start - preferred.time) : 0;
          return sum + points.find((option) => option.point === b.point)!.cost + off;
        }, 0);
        expect(board.total + locked).toBe(solution.cost.points + solution.cost.preferred);
      }),
      { numRuns: 200 },
    );
  });
});
