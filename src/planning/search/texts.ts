import type { Text } from '../../shared/failures.js';

/** What people read where a search gives no plan. */

export const invalidProblem = (faults: string): Text => ({
  nb: `Dagen kan ikke planlegges slik den er registrert: ${faults}`,
  en: `The day cannot be planned as it is recorded: ${faults}`,
});

export const ruleBroken = (codes: string): Text => ({
  nb: `Planen brøt regler som alltid gjelder (${codes}), og er ikke lagret. Se om noe er låst som ikke går opp.`,
  en: `The plan broke rules that always hold (${codes}) and is not stored. See whether locks contradict them.`,
});
