import type { Logger } from 'pino';

import { type Solution, validateProblem } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import { findingsBeyondOverrides } from '../problem/overrides.js';
import type { Search, Solver } from './solver-port.js';
import { PlanningRefusal } from '../refusals.js';

/**
 * Searches for a plan and holds the answer against every rule once more; null if the signal fired meanwhile.
 *
 * @param id whose plan it is, for the log
 * @throws Refusal INVALID_PROBLEM, RULE_BROKEN
 */
export async function searchPlan(
  solver: Solver,
  built: BuiltProblem,
  search: Search,
  log: Logger,
  id: string,
): Promise<Solution | null> {
  const { problem, hash } = built;
  const faults = validateProblem(problem);
  if (faults.length > 0) {
    const said = faults.map(({ where, message }) => `${where}: ${message}`).join('; ');
    throw new PlanningRefusal('INVALID_PROBLEM', {
      nb: `Dagen kan ikke planlegges slik den er registrert: ${said}`,
      en: `The day cannot be planned as it is recorded: ${said}`,
    });
  }
  const stopped = (): boolean => search.signal.aborted;
  if (stopped()) return null;
  const solution = await solver.solve(problem, search);
  if (stopped()) return null;
  const findings = findingsBeyondOverrides(built, solution);
  if (findings.length > 0) {
    log.error({ plan: id, problem: hash, findings }, 'A plan broke a rule');
    const codes = [...new Set(findings.map(({ code }) => code))].join(', ');
    throw new PlanningRefusal('RULE_BROKEN', {
      nb: `Planen brøt regler som alltid gjelder (${codes}), og er ikke lagret. Se om noe er låst som ikke går opp.`,
      en: `The plan broke rules that always hold (${codes}) and is not stored. See whether locks contradict them.`,
    });
  }
  return solution;
}
