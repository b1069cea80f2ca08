/** Which handouts are kept apart at a point: two cohorts by the point's gap, and pairs in conflict by their own. */
import type { Handout, Point, Problem } from '../model/problem.js';

/**
 * Seconds that must lie between the end of one booking and the start of the other because of their cohorts;
 * -Infinity = they may be there together.
 */
export const cohortGap = (point: Point, a: Handout, b: Handout): number =>
  point.cohortGap > 0 && a.cohort !== -1 && b.cohort !== -1 && a.cohort !== b.cohort
    ? point.cohortGap
    : -Infinity;

/** The same because of conflicts between the two: the longest gap of any; -Infinity = there is none. */
export function conflictGap({ conflicts }: Problem, a: number, b: number): number {
  const gaps = conflicts
    .filter((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a))
    .map(({ gap }) => gap);
  return Math.max(-Infinity, ...gaps);
}
