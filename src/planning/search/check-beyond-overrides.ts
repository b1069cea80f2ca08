import { groupBy } from '../../shared/group-by.js';
import { checkSolution, evaluatePlan, type Finding, type Solution } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/index.js';

/**
 * The findings of the independent check, without those that the overridden bookings cause by themselves: these are on
 * record with a reason. What any other handout adds to them is still found.
 */
export function findingsBeyondOverrides(
  { problem, overrides }: Pick<BuiltProblem, 'problem' | 'overrides'>,
  solution: Solution,
): Finding[] {
  const findings = checkSolution(problem, solution);
  if (findings.length === 0 || overrides.size === 0) return findings;
  const alone = evaluatePlan(problem, { orders: [], bookings: problem.lockedBookings });
  const known = groupBy(checkSolution(problem, alone), keyOf);
  return [...groupBy(findings, keyOf)].flatMap(([key, found]) => {
    const allowed = [...(known.get(key) ?? [])].sort(byAmount);
    return [...found].sort(byAmount).filter(({ amount }, k) => amount > (allowed.at(k)?.amount ?? 0));
  });
}

/** Identifies a finding in both solutions. Which handout a full point's finding names is arbitrary. */
const keyOf = ({ code, vehicle, point, handout, other }: Finding): string =>
  JSON.stringify(code === 'POINT_FULL' ? [code, point] : [code, vehicle, point, handout, other]);

const byAmount = (a: Finding, b: Finding): number => b.amount - a.amount;
