/**
 * Making room at a full point: one comes in, and those in the way move. The ejection of Glover (1996) cut to one
 * step for the cheapest, and the augmenting path of bipartite matching (Kuhn 1955) for when anything will do.
 */
import { NONE, type PointBoard } from './booking-board.js';

/** Off the board: the handout is placed by whoever asked, at the price that `elsewhere` named. */
export const ELSEWHERE = -2;

export interface Move {
  readonly handout: number;
  /** A candidate, or ELSEWHERE. */
  readonly to: number;
}

/** What it costs to let `moves[0].handout` in, and who moves for it. */
export interface Ejection {
  /** Price of the one who comes in, plus what the moves of the others cost or save. */
  readonly delta: number;
  readonly moves: readonly Move[];
}

/** So many may have to leave because of cohorts and conflicts; more would be a reshuffle, not a step. */
const MOST_RIVALS = 3;

const nowhere = (): number => Infinity;

/**
 * The cheapest way to book `handout` (not booked now) when others may move once: plainly, or by taking out those
 * whom cohort gap or conflict set against it and, where the point is full, one more, each of whom goes to the best
 * place left or `elsewhere` (the price of serving it off the board, Infinity = cannot). Leaves the board as it was;
 * null when nothing costs less than `below`. Some 1–500 µs.
 */
export function cheapestEjection(
  board: PointBoard,
  handout: number,
  elsewhere: (handout: number) => number = nowhere,
  below = Infinity,
): Ejection | null {
  let best: Ejection | null = null;
  let bound = below;
  const { from } = board.candidates;
  for (let c = from[handout]; c < from[handout + 1]; c++) {
    if (board.fits(handout, c)) {
      // Dearer candidates could only win by what others gain, and those gains are found when they are looked at.
      return board.price(c) < bound ? { delta: board.price(c), moves: [{ handout, to: c }] } : best;
    }
    for (const leaving of waysToClear(board, handout, c)) {
      const ejection = withLeaving(board, { handout, to: c }, leaving, elsewhere, bound);
      if (!ejection) continue;
      best = ejection;
      bound = ejection.delta;
    }
  }
  return best;
}

/** Carries an ejection out; who goes ELSEWHERE is only taken off the board. */
export function applyEjection(board: PointBoard, { moves }: Ejection): void {
  for (const { handout } of moves) if (board.booked[handout] !== NONE) board.remove(handout);
  for (const { handout, to } of moves) if (to !== ELSEWHERE) board.insert(handout, to);
}

/**
 * Books `handout` by a chain of moves of any length, each taking the place of one other, cheap places first. Looks
 * at everybody once, so that it ends; with one slot a service and no cohorts or conflicts it finds a way whenever
 * there is one. Returns false, the board unchanged, when it finds none.
 */
export function augment(board: PointBoard, handout: number): boolean {
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
      for (const leaving of waysToClear(board, h, c)) {
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
 * Books `handout`, for which no candidate fits, by whatever others can do for it, if the bookings cost less than
 * `below` more for it. Returns false, the board unchanged, when that cannot be.
 */
export function makeRoom(board: PointBoard, handout: number, below: number): boolean {
  const ejection = cheapestEjection(board, handout, nowhere, below);
  if (ejection) {
    applyEjection(board, ejection);
    return true;
  }
  const before = board.booked.slice();
  const total = board.total;
  if (!augment(board, handout)) return false;
  if (board.total - total < below) return true;
  board.restore(before);
  return false;
}

/**
 * The sets of bookings of which taking out any one set makes room for `handout` at its candidate `c`: all its
 * rivals there, and where that leaves the point full, one more who is there at that time. Empty when it cannot be
 * had that way, or is free as it is. Leaves the board as it was.
 */
function waysToClear(board: PointBoard, handout: number, c: number): number[][] {
  const point = board.pointOf(c);
  const rivals: number[] = [];
  const others: number[] = [];
  for (let k = 0; k < board.count(point); k++) {
    const other = board.member(point, k);
    if (board.rulesOut(other, handout, c)) rivals.push(other);
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

/** Books `move` in place of `leaving`, finds them the best other places, and undoes it all; null if not below `bound`. */
function withLeaving(
  board: PointBoard,
  move: Move,
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
  const moves: Move[] = [move];
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
