/**
 * Fairness between shifts as a cost on long duties: it grows with the square of the time beyond an allowed one. Of two
 * ways to share the same work between shifts, the even one has the smaller sum of squares.
 */
import type { Vehicle } from '../model/problem.js';

const HOUR_SQUARED = 3_600 * 3_600;

/** The cost of a route for its `duration` in seconds; a whole number. */
export function dutyCost({ longDuty }: Vehicle, duration: number): number {
  if (longDuty === null || duration <= longDuty.after) return 0;
  const over = duration - longDuty.after;
  return Math.round((longDuty.perHourSquared * over * over) / HOUR_SQUARED);
}
