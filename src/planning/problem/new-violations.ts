import type { Violation } from '../../solver/index.js';

/**
 * The rules that a change breaks, or breaks by a greater amount than before. A rule that was broken already, by changes
 * to the data since the plan was made, does not stand in the way of the change.
 */
export function newViolations(before: readonly Violation[], after: readonly Violation[]): Violation[] {
  if (after.length === 0) return [];
  const key = (violation: Violation): string => JSON.stringify({ ...violation, amount: null });
  const known = new Map(before.map((violation) => [key(violation), violation.amount]));
  return after.filter((violation) => violation.amount > (known.get(key(violation)) ?? 0));
}
