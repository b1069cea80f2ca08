import type { Booking, PlanRows } from '../../plans/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import type { PlanSketch } from '../../solver/index.js';
import { type BuiltProblem, indexByKey } from '../problem/index.js';
import { visitsByShift } from './visits-by-shift.js';

/**
 * A stored plan in the indices of a problem. Recipients who are no longer due, and shifts and points that no longer
 * exist, are left out.
 */
export function sketchOf(rows: PlanRows, built: BuiltProblem): PlanSketch {
  const indexOf = indexByKey(built);
  const visits = visitsByShift(rows, { lockedOnly: false });
  const orders = built.shifts.map(({ id }) =>
    (visits.get(id) ?? []).flatMap((key) => indexOf.get(key) ?? []),
  );
  return { orders, bookings: bookingsIn(rows.bookings, built) };
}

/** Times at points in the indices of a problem; the same are left out as in `sketchOf`. */
export function bookingsIn(
  times: readonly Pick<Booking, 'recipientId' | 'pointId' | 'startsAt'>[],
  built: BuiltProblem,
): PlanSketch['bookings'] {
  const handoutOf = new Map(built.handouts.map(({ recipient }, index) => [recipient.id, index]));
  const pointOf = new Map(built.points.map(({ id }, index) => [id, index]));
  return times.flatMap(({ recipientId, pointId, startsAt }) => {
    const handout = handoutOf.get(recipientId);
    const point = pointOf.get(pointId);
    if (handout === undefined || point === undefined) return [];
    return [{ handout, point, start: civilMoment(startsAt).seconds }];
  });
}
