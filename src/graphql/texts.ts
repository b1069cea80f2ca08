import type { CivilDate } from '../shared/civil-time.js';
import type { Text } from '../shared/failures.js';

/** What callers of the API read, whichever slice they ask. */

export const CURSOR_NOT_OF_LIST: Text = {
  nb: 'Markøren er ikke en som denne listen har gitt.',
  en: 'The cursor is not one that this list gave.',
};

export const periodOutOfRange = (from: CivilDate, until: CivilDate, mostDays: number): Text => ({
  nb: `Perioden fra ${from} til ${until} må ha minst én dag og høyst ${mostDays}.`,
  en: `The period from ${from} to ${until} must have at least one day and at most ${mostDays}.`,
});

export const noDocumentsIn = (file: string): Text => ({
  nb: `${file} er ikke en JSON-liste eller et JSON-objekt med GraphQL-dokumenter`,
  en: `${file} is not a JSON list or object of GraphQL documents (npm run build writes the console's)`,
});

export const NO_DOCUMENTS: Text = {
  nb: 'Ingen GraphQL-dokumenter er registrert',
  en: 'No GraphQL documents are registered',
};

/** @param why a sentence without its full stop */
export const configurationUnusable = (why: Text): Text => ({
  nb: `Oppsettet kan ikke brukes. ${why.nb}.`,
  en: `The configuration cannot be used. ${why.en}.`,
});
