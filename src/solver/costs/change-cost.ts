/**
 * The cost of giving a handout another place than it had in the plan before (`Handout.before`): recipients have been
 * told when and where, so a new plan should move few of them.
 */
import type { Handout, PlaceBefore } from '../model/problem.js';
import type { PlanSketch } from '../model/solution.js';

/** Where a handout is served in a plan; null = nowhere. */
export type Place = PlaceBefore | null;

export type ChangeKind =
  'OTHER_VEHICLE' | 'OTHER_POINT' | 'OTHER_TIME' | 'HOME_TO_POINT' | 'POINT_TO_HOME' | 'UNASSIGNED';

/** The cost of a handout's place for not being the one before; 0 for a handout that had none. */
export function changeCost({ before }: Handout, place: Place): number {
  if (before === null) return 0;
  const kind = changeOf(before.at, place);
  if (kind === null) return 0;
  return kind === 'OTHER_TIME' ? before.otherTime : before.otherPlace;
}

/** How `is` differs from `was`; null = it does not. The order and times of visits at home do not count. */
export function changeOf(was: PlaceBefore, is: Place): ChangeKind | null {
  if (is === null) return 'UNASSIGNED';
  if ('vehicle' in was) {
    if ('point' in is) return 'HOME_TO_POINT';
    return is.vehicle === was.vehicle ? null : 'OTHER_VEHICLE';
  }
  if ('vehicle' in is) return 'POINT_TO_HOME';
  if (is.point !== was.point) return 'OTHER_POINT';
  return is.start === was.start ? null : 'OTHER_TIME';
}

/** The place of each served handout. */
export function placesOf({ orders, bookings }: PlanSketch): Map<number, PlaceBefore> {
  const places = new Map<number, PlaceBefore>();
  orders.forEach((order, vehicle) => order.forEach((h) => places.set(h, { vehicle })));
  for (const { handout, point, start } of bookings) places.set(handout, { point, start });
  return places;
}
