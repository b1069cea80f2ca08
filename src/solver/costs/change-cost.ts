/**
 * What it costs to give a handout another place than it had before, and how far two plans are apart: people have been
 * told when and where, so a plan that is made anew had better move little.
 */
import type { Handout, PlaceBefore, Problem } from '../model/problem.js';
import type { PlanSketch, Solution } from '../model/solution.js';

/** Where a handout is served in a plan; null = nowhere. */
export type Place = PlaceBefore | null;

/** Prices on changing one handout's place: another vehicle or point, or none at all; another time at its point. */
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
  /** For OTHER_TIME: seconds later, negative = earlier; 0 for the others. */
  readonly by: number;
}

/** How far a plan is from what was before. The order of visits on a vehicle, and their times, are free. */
export interface PlanDistance {
  /** How many handouts had a place before. */
  readonly of: number;
  /** Those of them that have another place now, or none, ascending. */
  readonly changed: readonly ChangedHandout[];
}

/** What a handout's place costs for being another than before; nothing for one that had none. */
export function priceOfChange({ before }: Handout, place: Place): number {
  if (before === null) return 0;
  const kind = changeOf(before.at, place);
  if (kind === null) return 0;
  return kind === 'OTHER_TIME' ? before.otherTime : before.otherPlace;
}

/** The problem with `plan` as what was before: every handout that has a place in it is priced for leaving it. */
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

/** How far `solution` is from what was before (`Handout.before`). */
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

/** Where every served handout is. */
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
