import { civilMoment } from '../../shared/civil-time.js';
import { groupBy } from '../../shared/group-by.js';
import type { Booking, PlanRows } from '../../plans/index.js';
import type { PlanSketch } from '../../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import type { Kept } from './locks.js';
import { indexByKey } from './visits.js';

/** The keys of a plan's visits by shift, in their order; only those at locked stops, if so asked. */
function visitsByShift(rows: PlanRows, lockedOnly: boolean): Map<string, string[]> {
  const shiftOf = new Map(rows.routes.map((route) => [route.id, route.shiftId]));
  const visits = groupBy(rows.handouts, (handout) => handout.stopId);
  const byShift = new Map<string, string[]>();
  for (const stop of [...rows.stops].sort((a, b) => a.position - b.position)) {
    if (lockedOnly && !stop.locked) continue;
    const keys = [...(visits.get(stop.id) ?? [])]
      .sort((a, b) => a.position! - b.position!)
      .map((visit) => visit.recipientId);
    if (stop.kind === 'MOBILE') keys.push(stop.pointId!);
    const shiftId = shiftOf.get(stop.routeId)!;
    byShift.set(shiftId, [...(byShift.get(shiftId) ?? []), ...keys]);
  }
  return byShift;
}

/** What a plan's locks hold in place when its date is planned again. */
export const keptFrom = (rows: PlanRows): Kept => ({
  visits: visitsByShift(rows, true),
  bookings: rows.bookings
    .filter((booking) => booking.locked)
    .map(({ recipientId, pointId, startsAt, overrideReason }) => ({
      recipientId,
      pointId,
      start: civilMoment(startsAt).seconds,
      override: overrideReason,
    })),
});

/**
 * A stored plan in the solver's indices. Recipients who are no longer due, and shifts and points that are gone, are
 * left out.
 */
export function sketchOf(rows: PlanRows, built: BuiltProblem): PlanSketch {
  const indexOf = indexByKey(built);
  const visits = visitsByShift(rows, false);
  const orders = built.shifts.map(({ id }) =>
    (visits.get(id) ?? []).flatMap((key) => indexOf.get(key) ?? []),
  );
  return { orders, bookings: bookingsIn(rows.bookings, built) };
}

/** Times at points in the solver's indices, with the same left out. */
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
