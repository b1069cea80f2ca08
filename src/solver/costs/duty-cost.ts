/**
 * Fairness between shifts as a price on long duties: the square of what a duty lasts beyond an allowed time. Of two
 * ways to share the same work between shifts, the even one has the smaller sum of squares.
 */
import type { Vehicle } from '../model/problem.js';

const HOUR_SQUARED = 3_600 * 3_600;

/** What a route of so many seconds costs for being long; a whole number. */
export function priceOfDuty({ longDuty }: Vehicle, duration: number): number {
  if (longDuty === null || duration <= longDuty.after) return 0;
  const over = duration - longDuty.after;
  return Math.round((longDuty.perHourSquared * over * over) / HOUR_SQUARED);
}
