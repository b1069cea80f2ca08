/**
 * Mobile stops: a vehicle halts at a place for a while, and recipients collect from it there.
 *
 * In the problem such a halt is a visit without a recipient (`Handout.opensPoint`). The point that it opens takes
 * bookings only while the visit is on a route, and together they take no more load than the visit brings. Code that needs
 * to know whether a handout is such a visit, or what a point depends on, asks this file.
 */
import type { Handout, Problem } from '../model/problem.js';
import type { Orders } from '../model/solution.js';

export interface MobileStop {
  /** The visit that brings the vehicle there. */
  readonly handout: number;
  /** The point that is open while the visit is on a route. */
  readonly point: number;
  /** What may be handed out there, one number for each of the problem's `loadDimensions`. */
  readonly load: readonly number[];
  /** Whether leaving it out costs something: then it stays on its route even if no recipient is booked there. */
  readonly isWanted: boolean;
}

/** Whether the handout is a mobile stop's visit, and not a recipient's. */
export const isMobileStop = ({ opensPoint }: Handout): boolean => opensPoint !== -1;

/** All mobile stops, ascending by handout; at most one opens a point (`validateProblem`). */
export function mobileStopsOf({ handouts }: Problem): MobileStop[] {
  return handouts.flatMap((each, handout) =>
    isMobileStop(each)
      ? [{ handout, point: each.opensPoint, load: each.load, isWanted: each.unassignedCost > 0 }]
      : [],
  );
}

/** Whether a plan with these orders may book at the point: always, unless a mobile stop opens it and is on no route. */
export function isPointOpen(problem: Problem, point: number, orders: Orders): boolean {
  const stop = mobileStopsOf(problem).find((each) => each.point === point);
  return stop === undefined || orders.some((order) => order.includes(stop.handout));
}
