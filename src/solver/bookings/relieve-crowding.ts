/**
 * Making room at a point that has reached its risk limit: people are moved to times (or points) where they crowd
 * less, one at a time, each to where price and risk together are least.
 */
import { NONE, type PointBoard } from './booking-board.js';
import type { RiskBoard } from './crowding-risk-board.js';

/** What risk costs more at the point where room is made. */
const URGENCY = 20;
/** Everybody at the point is looked at so many times. */
const SWEEPS = 4;

const never = (): boolean => false;

/** Moves everybody at a point to where they cost least now, risk included. Returns whether anybody moved. */
export function spread(board: PointBoard, point: number): boolean {
  let moved = false;
  for (const h of board.bookedAt(point)) {
    const before = board.booked[h];
    if (before === NONE) continue;
    board.remove(h);
    const best = board.cheapestBelow(h, Infinity, never);
    board.insert(h, best === NONE ? before : best);
    moved ||= best !== NONE && best !== before;
  }
  return moved;
}

/** Spreads the people of a point above its limit until it is kept. Returns false when they cannot be spread enough. */
export function relieve(board: PointBoard, risks: RiskBoard, point: number): boolean {
  const risk = risks.at(point);
  if (risk === null) return true;
  return risks.loosely(point, URGENCY, () => {
    for (let sweep = 0; sweep < SWEEPS && risk.isExceeded(); sweep++) if (!spread(board, point)) break;
    return !risk.isExceeded();
  });
}

/**
 * Books `handout`, for which no candidate fits, at a point whose people can be spread to make room, if the bookings
 * cost less than `below` more for it. Returns false, the board unchanged, when that cannot be. Some milliseconds.
 */
export function squeezeIn(board: PointBoard, handout: number, below: number): boolean {
  const { risk, candidates } = board;
  if (risk === null) return false;
  const before = board.booked.slice();
  const total = board.total;
  const points = new Set<number>();
  for (let c = candidates.from[handout]; c < candidates.from[handout + 1]; c++) points.add(board.pointOf(c));
  for (const point of points) {
    if (risk.at(point) === null) continue;
    const place = risk.loosely(point, URGENCY, () => board.cheapestBelow(handout, Infinity, never));
    if (place === NONE) continue;
    board.insert(handout, place);
    if (relieve(board, risk, point) && board.total - total < below) return true;
    board.restore(before);
  }
  return false;
}
