/**
 * Making room at a full point by moving other bookings: ejection chains (Glover 1996) of one step where the cheapest
 * change is asked for, and augmenting paths of bipartite matching (Kuhn 1955) of any length where any change will do.
 */
import { NONE, type BookingBoard } from './booking-board.js';

/** Off the board: the caller places the handout, at the cost that `elsewhere` gave. */
export const ELSEWHERE = -2;

export interface Reassignment {
  readonly handout: number;
  /** A candidate, or ELSEWHERE. */
  readonly to: number;
}

/** A way to book `moves[0].handout`, with the other bookings that move for it. */
export interface Ejection {
  /** Cost of the new booking, plus what the other moves cost (or save, negative). */
  readonly delta: number;
  readonly moves: readonly Reassignment[];
}

/** Most bookings that may have to leave because of cohorts and conflicts; more is too large a change for one step. */
const MOST_RIVALS = 3;

const nowhere = (): number => Infinity;

/**
 * The cheapest way to book `handout` (not booked now) when others may move once: without any move, or by taking out
 * those that cohort gap or conflict exclude and, where the point is full, one more. Each of these goes to the best
 * candidate left, or `elsewhere` (the cost of serving it off the board, Infinity = impossible). Leaves the board as it
 * was; null when each way costs `below` or more. About 1–500 µs.
 */
export function cheapestEjection(
  board: BookingBoard,
  handout: number,
  elsewhere: (handout: number) => number = nowhere,
  below = Infinity,
): Ejection | null {
  let best: Ejection | null = null;
  let bound = below;
  const { from } = board.candidates;
  for (let c = from[handout]; c < from[handout + 1]; c++) {
    if (board.fits(handout, c)) {
      // Dearer candidates could only win by what others gain by moving, which their own ejections find.
      return board.price(c) < bound ? { delta: board.price(c), moves: [{ handout, to: c }] } : best;
    }
    for (const leaving of clearingSets(board, handout, c)) {
      const ejection = ejectionOf(board, { handout, to: c }, leaving, elsewhere, bound);
      if (!ejection) continue;
      best = ejection;
      bound = ejection.delta;
    }
  }
  return best;
}

/** Carries an ejection out; a handout that goes ELSEWHERE is only taken off the board. */
export function applyEjection(board: BookingBoard, { moves }: Ejection): void {
  for (const { handout } of moves) if (board.booked[handout] !== NONE) board.remove(handout);
  for (const { handout, to } of moves) if (to !== ELSEWHERE) board.insert(handout, to);
}

/**
 * Books `handout` by a chain of moves of any length, each taking the place of one other booking, cheap candidates first.
 * Visits each handout once, so that it ends. If each service takes one slot and there are no cohorts or conflicts, it
 * finds a chain whenever there is one. Returns false, with the board unchanged, when it finds none.
 */
export function bookByAugmentingPath(board: BookingBoard, handout: number): boolean {
  const asked = new Set<number>();
  const place = (h: number): boolean => {
    asked.add(h);
    const free = board.cheapest(h);
    if (free !== NONE) {
      board.insert(h, free);
      return true;
    }
    const { from } = board.candidates;
    for (let c = from[h]; c < from[h + 1]; c++) {
      for (const leaving of clearingSets(board, h, c)) {
        if (leaving.length > 1 || asked.has(leaving[0])) continue;
        const back = board.booked[leaving[0]];
        board.remove(leaving[0]);
        board.insert(h, c);
        if (place(leaving[0])) return true;
        board.remove(h);
        board.insert(leaving[0], back);
      }
    }
    return false;
  };
  return place(handout);
}

/**
 * Books `handout`, for which no candidate fits, by an ejection or else an augmenting path, if the bookings then cost less
 * than `below` more. Returns false, with the board unchanged, when there is no such way.
 */
export function insertWithEjection(board: BookingBoard, handout: number, below: number): boolean {
  const ejection = cheapestEjection(board, handout, nowhere, below);
  if (ejection) {
    applyEjection(board, ejection);
    return true;
  }
  const before = board.booked.slice();
  const total = board.total;
  if (!bookByAugmentingPath(board, handout)) return false;
  if (board.total - total < below) return true;
  board.restore(before);
  return false;
}

/**
 * Sets of bookings; taking out any one set makes room for `handout` at its candidate `c`. Each is all bookings that
 * exclude it there and, where the point is still full, one more that is present at that time. Empty when no such set
 * makes room, or the candidate fits as it is. Leaves the board as it was.
 */
function clearingSets(board: BookingBoard, handout: number, c: number): number[][] {
  const point = board.pointOf(c);
  const rivals: number[] = [];
  const others: number[] = [];
  for (let k = 0; k < board.count(point); k++) {
    const other = board.member(point, k);
    if (board.excludes(other, handout, c)) rivals.push(other);
    else if (!board.isLocked(other) && board.overlaps(other, handout, c)) others.push(other);
  }
  if (rivals.length > MOST_RIVALS || rivals.some((rival) => board.isLocked(rival))) return [];
  const without = <T>(leaving: readonly number[], look: () => T): T => {
    const places = leaving.map((h) => board.booked[h]);
    for (const h of leaving) board.remove(h);
    const seen = look();
    leaving.forEach((h, k) => board.insert(h, places[k]));
    return seen;
  };
  return without(rivals, () => {
    if (board.fits(handout, c)) return rivals.length > 0 ? [rivals] : [];
    return others
      .filter((one) => without([one], () => board.fits(handout, c)))
      .map((one) => [...rivals, one]);
  });
}

/** The ejection in which `move` replaces `leaving`, each of which goes to its best; null if not below `bound`. Undoes it. */
function ejectionOf(
  board: BookingBoard,
  move: Reassignment,
  leaving: readonly number[],
  elsewhere: (handout: number) => number,
  bound: number,
): Ejection | null {
  const { from } = board.candidates;
  const places = leaving.map((h) => board.booked[h]);
  const saved = places.reduce((sum, place) => sum + board.price(place), 0);
  const least = leaving.reduce((sum, h) => sum + Math.min(board.price(from[h]), elsewhere(h)), 0);
  if (board.price(move.to) + least - saved >= bound) return null;

  for (const h of leaving) board.remove(h);
  board.insert(move.handout, move.to);
  const moves: Reassignment[] = [move];
  let delta = board.price(move.to) - saved;
  for (const h of leaving) {
    const free = board.cheapest(h);
    const away = elsewhere(h);
    const stays = free !== NONE && board.price(free) <= away;
    moves.push({ handout: h, to: stays ? free : ELSEWHERE });
    delta += stays ? board.price(free) : away;
    if (delta >= bound) break;
    if (stays) board.insert(h, free);
  }
  for (const { handout } of moves) if (board.booked[handout] !== NONE) board.remove(handout);
  leaving.forEach((h, k) => board.insert(h, places[k]));
  return delta < bound ? { delta, moves } : null;
}
