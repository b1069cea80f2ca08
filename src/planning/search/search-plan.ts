import type { Logger } from 'pino';
import { type Solution, validateProblem } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/index.js';
import { findingsBeyondOverrides } from './check-beyond-overrides.js';
import type { Search, Solver } from './solver-port.js';
import { invalidProblem, ruleBroken } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

/**
 * Validates a problem, searches for a plan, and checks the answer against every rule with code that the search does not
 * share.
 *
 * @param id of the plan or what-if, for the log
 * @returns null if the signal fired meanwhile
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
    const sentence = faults.map(({ where, message }) => `${where}: ${message}`).join('; ');
    throw new PlanningRefusal('INVALID_PROBLEM', invalidProblem(sentence));
  }
  const stopped = (): boolean => search.signal.aborted;
  if (stopped()) return null;
  const solution = await solver.solve(problem, search);
  if (stopped()) return null;
  const findings = findingsBeyondOverrides(built, solution);
  if (findings.length > 0) {
    log.error({ plan: id, problem: hash, findings }, 'A plan broke a rule');
    const codes = [...new Set(findings.map(({ code }) => code))].join(', ');
    throw new PlanningRefusal('RULE_BROKEN', ruleBroken(codes));
  }
  return solution;
}
