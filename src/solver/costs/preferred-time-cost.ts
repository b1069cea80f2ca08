/** The cost of starting at another time than the recipient's preferred one (`Handout.preferred`); whole numbers. */
import type { Handout, Point } from '../model/problem.js';

/** Seconds from the preferred time at which the linear and the quadratic cost are equal. */
const EQUAL_COST_OFFSET = 3_600;

/** Of a visit at home that starts at `start`: linear in the offset. */
export const visitTimeCost = ({ preferred }: Handout, start: number): number =>
  preferred === null ? 0 : preferred.perSecond * Math.abs(start - preferred.time);

/**
 * Of a booking that starts at `start`: linear in the offset; at a point with a risk limit quadratic, so that two
 * recipients who are moved a little cost less than one who is moved far.
 */
export function bookingTimeCost(handout: Handout, point: Point, start: number): number {
  const linear = visitTimeCost(handout, start);
  if (handout.preferred === null || point.riskLimit === null) return linear;
  return Math.round((linear * Math.abs(start - handout.preferred.time)) / EQUAL_COST_OFFSET);
}
