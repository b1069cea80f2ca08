import { civilMoment } from '../../shared/civil-time.js';
import type { PlanSketch } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/index.js';
import { findHandout, findPoint, findShift } from './find-in-day.js';

/** Where a handout goes: a place in a shift's order of visits (mobile stops count), a time at a point, or none. */
export type Destination =
  | { readonly shift: string; readonly position: number }
  /** An instant, ISO 8601 with an offset. */
  | { readonly point: string; readonly start: string }
  | null;

/**
 * The sketch with one handout elsewhere.
 * @throws Refusal NOT_FOUND for a recipient who is not due, or a shift or point that the date does not have
 */
export function applyMove(
  sketch: PlanSketch,
  built: BuiltProblem,
  { recipient, to }: { readonly recipient: string; readonly to: Destination },
): PlanSketch {
  const handout = findHandout(built, recipient);
  const orders = sketch.orders.map((order) => order.filter((each) => each !== handout));
  const bookings = sketch.bookings.filter((booking) => booking.handout !== handout);
  if (to === null) return { orders, bookings };
  if ('shift' in to) {
    const vehicle = findShift(built, to.shift);
    const order = orders[vehicle];
    return { orders: orders.with(vehicle, order.toSpliced(to.position, 0, handout)), bookings };
  }
  const point = findPoint(built, to.point);
  return { orders, bookings: [...bookings, { handout, point, start: civilMoment(to.start).seconds }] };
}
