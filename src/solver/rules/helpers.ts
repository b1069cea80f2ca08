/**
 * Helpers: a handout that takes two people (`Handout.crew`) may be served by a crew of one when a second person comes
 * to the door from another route, and both start at the same second. The second person's visit is a handout of its own,
 * the *helper* (`Handout.helps`). It is on a route only together with the handout that it helps, and being left out
 * is no loss.
 */
import type { Handout, Problem, Vehicle } from '../model/problem.js';

/** The two visits that start at one door at the same second, on different routes. */
export interface Meeting {
  /** The recipient's handout. */
  readonly helped: number;
  readonly helper: number;
}

/** Whether the handout is a second person's visit, and not a recipient's. */
export const isHelper = ({ helps }: Handout): boolean => helps !== -1;

/** All meetings that a plan may hold, ascending by helper. */
export function meetingsOf({ handouts }: Problem): Meeting[] {
  return handouts.flatMap((each, helper) => (isHelper(each) ? [{ helped: each.helps, helper }] : []));
}

/** Whether a second person may come from another route. */
export const mayBeHelped = ({ handouts }: Problem, h: number): boolean =>
  handouts.some(({ helps }) => helps === h);

/** How many people the handout takes beyond the vehicle's own crew; 0 = the crew is enough. */
export const missingCrew = (handout: Handout, vehicle: Vehicle): number =>
  Math.max(0, handout.crew - vehicle.crew);
