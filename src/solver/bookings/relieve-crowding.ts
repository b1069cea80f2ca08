/**
 * Making room at a point that has reached its risk limit: bookings move to times (or points) that are less crowded, one
 * at a time, each to where its cost and the cost of risk together are least.
 */
import { NONE, type BookingBoard } from './booking-board.js';
import type { CrowdingRiskBoard } from './crowding-risk-board.js';

/** Factor on the cost of risk at the point where room is made, so that bookings leave crowded times. */
const RISK_FACTOR = 20;
/** How often all bookings of the point are tried. */
const SWEEPS = 4;

const never = (): boolean => false;

/** Moves each booking of a point to where it costs least now, risk included. Returns whether any moved. */
export function spreadBookings(board: BookingBoard, point: number): boolean {
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

/** Spreads the bookings of a point until its risk limit is kept. Returns whether it is. */
export function relieveCrowding(board: BookingBoard, risks: CrowdingRiskBoard, point: number): boolean {
  const risk = risks.at(point);
  if (risk === null) return true;
  return risks.withoutLimit(point, RISK_FACTOR, () => {
    for (let sweep = 0; sweep < SWEEPS && risk.isExceeded(); sweep++)
      if (!spreadBookings(board, point)) break;
    return !risk.isExceeded();
  });
}

/**
 * Books `handout`, for which no candidate fits, at a point whose bookings can be spread to make room, if they then cost
 * less than `below` more. Returns false, with the board unchanged, when there is no such point. Some milliseconds.
 */
export function insertWithRelief(board: BookingBoard, handout: number, below: number): boolean {
  const { risk, candidates } = board;
  if (risk === null) return false;
  const before = board.booked.slice();
  const total = board.total;
  const points = new Set<number>();
  for (let c = candidates.from[handout]; c < candidates.from[handout + 1]; c++) points.add(board.pointOf(c));
  for (const point of points) {
    if (risk.at(point) === null) continue;
    const place = risk.withoutLimit(point, RISK_FACTOR, () => board.cheapestBelow(handout, Infinity, never));
    if (place === NONE) continue;
    board.insert(handout, place);
    if (relieveCrowding(board, risk, point) && board.total - total < below) return true;
    board.restore(before);
  }
  return false;
}
