import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';

/** What the worklist says of each item. */

export const heldSince = (since: CivilDate): Text => ({
  nb: `Utleveringene er stanset. Uten dose fra ${since}. En kliniker må vurdere mottakeren.`,
  en: `Handouts are held. Without a dose from ${since}. A clinician must assess the recipient.`,
});

export const daysWithoutDose = (days: number, since: CivilDate): Text => ({
  nb: days > 1 ? `Uten dose i ${days} dager, fra ${since}.` : `Uten dose ${since}.`,
  en: days > 1 ? `Without a dose for ${days} days, from ${since}.` : `Without a dose on ${since}.`,
});

export const comingRun = (reachedOn: CivilDate): Text => ({
  nb: `Slik det ligger an, blir utleveringene stanset etter ${reachedOn}.`,
  en: `As things stand, handouts will be held after ${reachedOn}.`,
});

export const injectionIsLate = (given: CivilDate): Text => ({
  nb: `Injeksjonen fra ${given} er over tiden, men innenfor toleransen.`,
  en: `The injection of ${given} is past its interval, within its tolerance.`,
});

export const injectionBecomesLate = (given: CivilDate, date: CivilDate): Text => ({
  nb: `Injeksjonen fra ${given} går over tiden ${date}.`,
  en: `The injection of ${given} becomes late on ${date}.`,
});

export const unrecordedHandouts = (dates: readonly CivilDate[]): Text => ({
  nb: `Ikke ført: ${dates.join(', ')}.`,
  en: `Not recorded: ${dates.join(', ')}.`,
});

export const orderEndsOn = (last: CivilDate): Text => ({
  nb: `Ordningen slutter ${last}, og ingen ny følger.`,
  en: `The order ends on ${last}, and no other follows.`,
});
