import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';

/** What people read about coverage and handouts. */

export const periodOutOfRange = (from: CivilDate, until: CivilDate, most: number): Text => ({
  nb: `Perioden fra ${from} til ${until} må ha minst én dag og høyst ${most}.`,
  en: `The period from ${from} to ${until} must have at least one day and at most ${most}.`,
});

export const RECIPIENT: Text = { nb: 'mottakeren', en: 'recipient' };

export const moveLeavesGap = (gaps: readonly Text[]): Text => ({
  nb: `Flyttingen ville gi dager uten dose. ${gaps.map(({ nb }) => nb).join(' ')}`,
  en: `The move would leave days without a dose. ${gaps.map(({ en }) => en).join(' ')}`,
});

export const ADD_ON_COMING_DAY: Text = {
  nb: 'Velg i dag eller en kommende dag.',
  en: 'Choose today or a coming day.',
};

export const extraWithoutOrder = (date: CivilDate): Text => ({
  nb: `Ingen ordning gjelder ${date}. Legg inn en ordning først.`,
  en: `No order is in force on ${date}. Record an order first.`,
});

export const extraNoService = (date: CivilDate): Text => ({
  nb: `Mottakeren kan ikke betjenes ${date}. Åpne tjenesten den dagen, eller velg en annen dag.`,
  en: `The recipient cannot be served on ${date}. Open service on that day, or choose another one.`,
});

export const extraNothingDue = (from: CivilDate, until: CivilDate): Text => ({
  nb: `Ingen dag fra ${from} til ${until} mangler en dose som kan gis da.`,
  en: `No day from ${from} to ${until} is without a dose that could be given then.`,
});

export const extraBeyondLimit = (limit: number): Text => ({
  nb: `Ordningen tillater ${limit} doser hjemme. Velg færre dager, eller la forskriver endre ordningen.`,
  en: `The order allows ${limit} doses at home. Choose fewer days, or have the prescriber change the order.`,
});
