/**
 * The cost of giving a handout another place than it had before, and the distance between two plans. Recipients have
 * been told when and where, so a new plan should move few of them.
 */
import type { Handout, PlaceBefore, Problem } from '../model/problem.js';
import type { PlanSketch, Solution } from '../model/solution.js';

/** Where a handout is served in a plan; null = nowhere. */
export type Place = PlaceBefore | null;

/** The costs that `Before` has: of another vehicle or point, or none; and of another time at the same point. */
export interface ChangePrices {
  readonly otherPlace: number;
  readonly otherTime: number;
}

export type ChangeKind =
  'OTHER_VEHICLE' | 'OTHER_POINT' | 'OTHER_TIME' | 'HOME_TO_POINT' | 'POINT_TO_HOME' | 'UNASSIGNED';

/** A handout that is not where it was. */
export interface ChangedHandout {
  readonly handout: number;
  readonly kind: ChangeKind;
  /** For OTHER_TIME: seconds later, negative = earlier; else 0. */
  readonly by: number;
}

/** How far a plan is from the one before. The order and times of visits at home do not count. */
export interface PlanDistance {
  /** How many handouts had a place before. */
  readonly of: number;
  /** Those of them that have another place now, or none, ascending. */
  readonly changed: readonly ChangedHandout[];
}

/** The cost of a handout's place for not being the one before; 0 for a handout that had none. */
export function changeCost({ before }: Handout, place: Place): number {
  if (before === null) return 0;
  const kind = changeOf(before.at, place);
  if (kind === null) return 0;
  return kind === 'OTHER_TIME' ? before.otherTime : before.otherPlace;
}

/** The problem with `plan` as the one before: each handout that is served in it costs `prices` for leaving its place. */
export function withChangePrices(problem: Problem, plan: PlanSketch, prices: ChangePrices): Problem {
  const places = placesOf(plan);
  return {
    ...problem,
    handouts: problem.handouts.map((handout, h) => {
      const at = places.get(h);
      return at === undefined ? handout : { ...handout, before: { at, ...prices } };
    }),
  };
}

/** How many places of `solution` differ from those before (`Handout.before`). */
export function planDistance(problem: Problem, { routes, bookings }: Solution): PlanDistance {
  const places = placesOf({ orders: routes.map((route) => route.order), bookings });
  const changed: ChangedHandout[] = [];
  let of = 0;
  problem.handouts.forEach(({ before }, handout) => {
    if (before === null) return;
    of++;
    const place = places.get(handout) ?? null;
    const kind = changeOf(before.at, place);
    if (kind === null) return;
    const by = kind === 'OTHER_TIME' ? startOf(place) - startOf(before.at) : 0;
    changed.push({ handout, kind, by });
  });
  return { of, changed };
}

/** The place of each served handout. */
export function placesOf({ orders, bookings }: PlanSketch): Map<number, PlaceBefore> {
  const places = new Map<number, PlaceBefore>();
  orders.forEach((order, vehicle) => order.forEach((h) => places.set(h, { vehicle })));
  for (const { handout, point, start } of bookings) places.set(handout, { point, start });
  return places;
}

function changeOf(was: PlaceBefore, is: Place): ChangeKind | null {
  if (is === null) return 'UNASSIGNED';
  if ('vehicle' in was) {
    if ('point' in is) return 'HOME_TO_POINT';
    return is.vehicle === was.vehicle ? null : 'OTHER_VEHICLE';
  }
  if ('vehicle' in is) return 'POINT_TO_HOME';
  if (is.point !== was.point) return 'OTHER_POINT';
  return is.start === was.start ? null : 'OTHER_TIME';
}

const startOf = (place: Place): number => (place && 'start' in place ? place.start : 0);
