import { groupBy } from '../shared/group-by.js';
import type { PlanRows } from './plan-rows.js';

/** Where and when a plan serves a recipient: by a shift, at a point, or nowhere (both null). */
export interface PlannedPlace {
  readonly shiftId: string | null;
  readonly pointId: string | null;
  readonly start: Date | null;
}

export type PlanChangeKind =
  'TO_HOME' | 'TO_POINT' | 'OTHER_SHIFT' | 'OTHER_POINT' | 'OTHER_TIME' | 'LOST' | 'PLACED';

/** A recipient whom two plans serve differently. */
export interface PlanChange {
  readonly recipientId: string;
  readonly kind: PlanChangeKind;
  readonly from: PlannedPlace;
  readonly to: PlannedPlace;
}

const NOWHERE: PlannedPlace = { shiftId: null, pointId: null, start: null };

type Rows = Pick<PlanRows, 'routes' | 'stops' | 'bookings' | 'handouts'>;

/** Who is served elsewhere or at another time in the second plan; by recipient, so that the same answer stays the same. */
export function changesBetween(before: Rows, after: Rows): PlanChange[] {
  const [from, to] = [placesOf(before), placesOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((recipientId) => {
    const places = { from: from.get(recipientId) ?? NOWHERE, to: to.get(recipientId) ?? NOWHERE };
    const kind = kindOf(places.from, places.to);
    return kind === null ? [] : [{ recipientId, kind, ...places }];
  });
}

function kindOf(from: PlannedPlace, to: PlannedPlace): PlanChangeKind | null {
  if (to.start === null) return from.start === null ? null : 'LOST';
  if (from.start === null) return 'PLACED';
  if (from.shiftId === null && to.shiftId !== null) return 'TO_HOME';
  if (from.pointId === null && to.pointId !== null) return 'TO_POINT';
  if (from.shiftId !== to.shiftId) return 'OTHER_SHIFT';
  if (from.pointId !== to.pointId) return 'OTHER_POINT';
  return from.start.getTime() === to.start.getTime() ? null : 'OTHER_TIME';
}

/** By recipient; those without a place are left out. */
function placesOf({ routes, stops, bookings, handouts }: Rows): Map<string, PlannedPlace> {
  const shiftOf = new Map(routes.map(({ id, shiftId }) => [id, shiftId]));
  const visits = groupBy(handouts, ({ stopId }) => stopId);
  const places = new Map<string, PlannedPlace>();
  for (const { id, routeId, serviceStart } of stops) {
    for (const { recipientId } of visits.get(id) ?? []) {
      places.set(recipientId, { shiftId: shiftOf.get(routeId) ?? null, pointId: null, start: serviceStart });
    }
  }
  for (const { recipientId, pointId, startsAt } of bookings) {
    places.set(recipientId, { shiftId: null, pointId, start: startsAt });
  }
  return places;
}
