import type { Violation } from '../../solver/index.js';
import type { BrokenRule } from '../refusals.js';
import type { BuiltProblem } from './build-problem.js';
import { violationSentence } from '../explaining/violation-sentences.js';
import { nameOf } from './visits.js';

/**
 * The rules that a change breaks, or breaks by more than before: what was broken before it, by later changes to the
 * data, does not stand in its way.
 */
export function newViolations(before: readonly Violation[], after: readonly Violation[]): Violation[] {
  if (after.length === 0) return [];
  const key = (violation: Violation): string => JSON.stringify({ ...violation, amount: null });
  const known = new Map(before.map((violation) => [key(violation), violation.amount]));
  return after.filter((violation) => violation.amount > (known.get(key(violation)) ?? 0));
}

/** Broken rules in words, with whom each is about; what is said of several is said once. */
export function faultsOf(broken: readonly Violation[], built: BuiltProblem): BrokenRule[] {
  const faults = broken.map((violation) => ({
    code: violation.code,
    where: violation.handout === undefined ? '' : nameOf(built, violation.handout),
    message: violationSentence(violation, built),
    remedy: {
      nb: 'Velg en annen plass, eller endre det som regelen bygger på.',
      en: 'Choose another place, or change what the rule rests on.',
    },
  }));
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.message.en}`, fault])).values()];
}
