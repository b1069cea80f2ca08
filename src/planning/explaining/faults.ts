import type { Text } from '../../shared/failures.js';
import type { Violation } from '../../solver/index.js';
import { type BuiltProblem, nameOf, newViolations } from '../problem/index.js';
import { OTHER_PLACE_OR_RULE } from './texts.js';
import { violationSentence } from './violation-sentences.js';
import { type BrokenRule, PlanningRefusal } from '../refusals/index.js';

/** Broken rules as sentences, each once; `where` is the alias or mobile stop that it is about. */
export function faultsOf(violations: readonly Violation[], built: BuiltProblem): BrokenRule[] {
  const faults = violations.map((violation) => ({
    code: violation.code,
    where: violation.handout === undefined ? '' : nameOf(built, violation.handout),
    message: violationSentence(violation, built),
    remedy: OTHER_PLACE_OR_RULE,
  }));
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.message.en}`, fault])).values()];
}

/** The rules that a change newly breaks, as sentences. */
export const newFaults = (
  before: readonly Violation[],
  after: readonly Violation[],
  built: BuiltProblem,
): BrokenRule[] => faultsOf(newViolations(before, after), built);

/**
 * Refuses a change for its faults; returns if there are none.
 * @param lead of the sentence, before the faults
 * @throws Refusal `code`, or POINT_RISK where every fault is one of crowding
 */
export function refuseFor(
  code: 'MOVE_BREAKS_RULES' | 'TIME_BREAKS_RULES',
  lead: Text,
  faults: readonly BrokenRule[],
): void {
  if (faults.length === 0) return;
  throw new PlanningRefusal(
    faults.every((fault) => fault.code === 'POINT_RISK') ? 'POINT_RISK' : code,
    {
      nb: `${lead.nb} ${faults.map(({ message }) => message.nb).join(' ')}`,
      en: `${lead.en} ${faults.map(({ message }) => message.en).join(' ')}`,
    },
    faults,
  );
}
