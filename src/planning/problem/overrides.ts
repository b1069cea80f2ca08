import { groupBy } from '../../shared/group-by.js';
import {
  type Booking,
  checkSolution,
  evaluatePlan,
  evaluatorOf,
  type Finding,
  type Point,
  presence,
  type PresenceParameters,
  type PresentBooking,
  type Problem,
  type Solution,
} from '../../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import { newViolations } from './new-violations.js';

/**
 * What the independent check finds wrong with a plan, but for what the bookings that people have overridden rules for
 * break by themselves: that is on record with its reason. What anybody else's handout adds to it is still found.
 */
export function findingsBeyondOverrides(
  { problem, overridden }: Pick<BuiltProblem, 'problem' | 'overridden'>,
  solution: Solution,
): Finding[] {
  const findings = checkSolution(problem, solution);
  if (findings.length === 0 || overridden.size === 0) return findings;
  const alone = evaluatePlan(problem, { orders: [], bookings: problem.lockedBookings });
  const given = groupBy(checkSolution(problem, alone), keyOf);
  return [...groupBy(findings, keyOf)].flatMap(([key, found]) => {
    const allowed = [...(given.get(key) ?? [])].sort(byAmount);
    return [...found].sort(byAmount).filter(({ amount }, k) => amount > (allowed.at(k)?.amount ?? 0));
  });
}

/** What is one and the same fault in both. Of a full point it is chance which of those there is named. */
const keyOf = ({ code, vehicle, point, handout, other }: Finding): string =>
  JSON.stringify(code === 'POINT_FULL' ? [code, point] : [code, vehicle, point, handout, other]);

const byAmount = (a: Finding, b: Finding): number => b.amount - a.amount;

/**
 * The risk limit of a point's day that people have made riskier than it allows by bookings of theirs: what those cause
 * is on record, and everybody else together may add as much as the limit allows them by themselves. Without this, one
 * such booking would keep everybody away from the point for the day.
 */
export function limitBesides(
  { cap, counters, riskLimit }: Point,
  overridden: readonly PresentBooking[],
  parameters: PresenceParameters,
): number | null {
  if (riskLimit === null || overridden.length === 0) return riskLimit;
  const { pOvercrowded } = presence({ bookings: overridden, cap, counters, parameters });
  return pOvercrowded <= riskLimit ? riskLimit : 1 - (1 - pOvercrowded) * (1 - riskLimit);
}

/**
 * Those of a problem's locked bookings that can all be: rules have changed since they were set, perhaps, so that
 * together they break one. Those that were set with a reason stay, and are in nobody's way; of the others each stays that
 * fits among those before it.
 */
export function lockedThatFit(problem: Problem, overridden: ReadonlySet<number>): readonly Booking[] {
  const judge = evaluatorOf({ ...problem, lockedBookings: [] });
  const orders = problem.vehicles.map(({ locked }) => locked);
  const brokenBy = (bookings: readonly Booking[]) => judge({ orders, bookings }).violations;
  if (newViolations(brokenBy([]), brokenBy(problem.lockedBookings)).length === 0)
    return problem.lockedBookings;
  const answeredFor = problem.lockedBookings.filter(({ handout }) => overridden.has(handout));
  let stay: readonly Booking[] = [];
  for (const booking of problem.lockedBookings.filter(({ handout }) => !overridden.has(handout))) {
    const more = [...stay, booking];
    if (newViolations(brokenBy(stay), brokenBy(more)).length === 0) stay = more;
  }
  return [...answeredFor, ...stay];
}
