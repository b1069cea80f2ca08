import { civilMoment } from '../../shared/civil-time.js';
import { notFound } from '../../shared/failures.js';
import type { PlanSketch } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';

/** Where a handout is put: a place in a shift's order of visits (stands count), a time at a point, or nowhere (null). */
export type Destination =
  | { readonly shift: string; readonly position: number }
  /** An instant, ISO 8601 with an offset. */
  | { readonly point: string; readonly start: string }
  | null;

/** @throws Refusal NOT_FOUND for a recipient who is not due, or a shift or point that the date does not have */
export function sketchWithMove(
  sketch: PlanSketch,
  built: BuiltProblem,
  { recipient, to }: { readonly recipient: string; readonly to: Destination },
): PlanSketch {
  const handout = built.handouts.findIndex((due) => due.recipient.id === recipient);
  if (handout < 0)
    throw notFound({ nb: 'utleveringen til mottakeren', en: 'handout of recipient' }, recipient);
  const orders = sketch.orders.map((order) => order.filter((each) => each !== handout));
  const bookings = sketch.bookings.filter((booking) => booking.handout !== handout);
  if (to === null) return { orders, bookings };
  if ('shift' in to) {
    const vehicle = built.shifts.findIndex((shift) => shift.id === to.shift);
    if (vehicle < 0) throw notFound({ nb: 'vakten', en: 'shift' }, to.shift);
    const order = orders[vehicle];
    return { orders: orders.with(vehicle, order.toSpliced(to.position, 0, handout)), bookings };
  }
  const point = built.points.findIndex(({ id }) => id === to.point);
  if (point < 0) throw notFound({ nb: 'utleveringsstedet', en: 'point' }, to.point);
  return { orders, bookings: [...bookings, { handout, point, start: civilMoment(to.start).seconds }] };
}
