/** How far a plan is from the one before (`Handout.before`), and how a plan is made the one before. */
import { type ChangeKind, changeOf, placesOf } from '../costs/index.js';
import type { PlaceBefore, Problem } from '../model/problem.js';
import type { PlanSketch, Solution } from '../model/solution.js';

/** The costs that `Before` has: of another vehicle or point, or none; and of another time at the same point. */
export interface ChangePrices {
  readonly otherPlace: number;
  readonly otherTime: number;
}

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

/** Which handouts of `solution` are at another place or time than before. */
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

const startOf = (place: PlaceBefore | null): number => (place && 'start' in place ? place.start : 0);
