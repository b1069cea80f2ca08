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
