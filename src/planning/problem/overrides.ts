import {
  type Booking,
  evaluatorOf,
  type Point,
  presence,
  type PresenceParameters,
  type PresentBooking,
  type Problem,
} from '../../solver/index.js';
import { newViolations } from './new-violations.js';

/**
 * The risk limit of a point's day with overridden bookings that alone exceed it: their risk is accepted, and all other
 * bookings together may add as much as the limit allows. Without this, one such booking would close the point to all
 * others for the day.
 *
 * @param overridden the locked bookings there, where a person has given a reason for one of them; else none
 * @returns a probability, null for no limit
 */
export function riskLimitBeside(
  { cap, counters, riskLimit }: Point,
  overridden: readonly PresentBooking[],
  parameters: PresenceParameters,
): number | null {
  if (riskLimit === null || overridden.length === 0) return riskLimit;
  const { pOvercrowded } = presence({ bookings: overridden, cap, counters, parameters });
  return pOvercrowded <= riskLimit ? riskLimit : 1 - (1 - pOvercrowded) * (1 - riskLimit);
}

/**
 * The locked bookings that are possible together: rules may have become stricter since they were set. Those with a
 * reason (`overrides`) stay and do not count against others; of the rest each stays that fits among those before it.
 */
export function fittingLockedBookings(problem: Problem, overrides: ReadonlySet<number>): readonly Booking[] {
  const judge = evaluatorOf({ ...problem, lockedBookings: [] });
  const orders = problem.vehicles.map(({ locked }) => locked);
  const brokenBy = (bookings: readonly Booking[]) => judge({ orders, bookings }).violations;
  if (newViolations(brokenBy([]), brokenBy(problem.lockedBookings)).length === 0)
    return problem.lockedBookings;
  const withReason = problem.lockedBookings.filter(({ handout }) => overrides.has(handout));
  let stay: readonly Booking[] = [];
  for (const booking of problem.lockedBookings.filter(({ handout }) => !overrides.has(handout))) {
    const more = [...stay, booking];
    if (newViolations(brokenBy(stay), brokenBy(more)).length === 0) stay = more;
  }
  return [...withReason, ...stay];
}
