import type { Text } from './text.js';

/** What people read about inputs of every slice. */

export const notADate = (text: string): Text => ({
  nb: `«${text}» er ikke en dato som finnes.`,
  en: `"${text}" is not a date that exists.`,
});

export const WRITE_DATE: Text = {
  nb: 'Skriv datoen slik: 2027-03-22.',
  en: 'Write the date like this: 2027-03-22.',
};

export const notATimeOfDay = (text: string): Text => ({
  nb: `«${text}» er ikke et klokkeslett.`,
  en: `"${text}" is not a time of day.`,
});

export const WRITE_TIME: Text = {
  nb: 'Skriv klokkeslettet slik: 09:30 (00:00 til 24:00).',
  en: 'Write the time like this: 09:30 (00:00 to 24:00).',
};

export const noSuch = (what: Text, id: string): Text => ({
  nb: `Finner ikke ${what.nb} «${id}» i denne kommunen.`,
  en: `There is no ${what.en} "${id}" in this municipality.`,
});

export const textHasCharacters = (characters: number): Text => ({
  nb: `Teksten har ${characters} tegn.`,
  en: `The text has ${characters} characters.`,
});

export const atMostCharacters = (most: number): Text => ({
  nb: `Høyst ${most} tegn.`,
  en: `At most ${most} characters.`,
});

export const INVISIBLE_CHARACTERS: Text = {
  nb: 'Teksten har usynlige tegn.',
  en: 'The text holds invisible characters.',
};

export const TYPE_TEXT_AGAIN: Text = {
  nb: 'Slett teksten og skriv den på nytt.',
  en: 'Clear the text and type it again.',
};

export const isNot = (text: string, what: Text): Text => ({
  nb: `«${text}» er ikke ${what.nb}.`,
  en: `"${text}" is not ${what.en}.`,
});

export const writeLike = (example: string): Text => ({
  nb: `Skriv det slik: ${example}.`,
  en: `Write it like this: ${example}.`,
});

export const outOfRange = (value: number): Text => ({
  nb: `${value} er utenfor grensene.`,
  en: `${value} is out of range.`,
});

export const numberBetween = (min: number, max: number): Text => ({
  nb: `Skriv et tall fra ${min} til ${max}.`,
  en: `Write a number from ${min} to ${max}.`,
});

export const notAfter = (until: string, from: string): Text => ({
  nb: `${until} kommer ikke etter ${from}.`,
  en: `${until} does not come after ${from}.`,
});

export const setAfter = (until: string, from: string): Text => ({
  nb: `Sett ${until} etter ${from}.`,
  en: `Set ${until} after ${from}.`,
});

export const notInNorway = (lat: number, lon: number): Text => ({
  nb: `Stedet (${lat}, ${lon}) er ikke i Norge.`,
  en: `The place (${lat}, ${lon}) is not in Norway.`,
});

export const swapCoordinates = (lon: number, lat: number): Text => ({
  nb: `Bytt om: lat ${lon} og lon ${lat}.`,
  en: `Swap them: lat ${lon} and lon ${lat}.`,
});

export const norwayReaches = (south: number, north: number, west: number, east: number): Text => ({
  nb: `lat fra ${south} til ${north}, lon fra ${west} til ${east}.`,
  en: `lat from ${south} to ${north}, lon from ${west} to ${east}.`,
});

export const CORRECT_INPUT: Text = {
  nb: 'Noe i skjemaet må rettes.',
  en: 'Something in the input must be corrected.',
};

export const fieldMissing = (field: string): Text => ({
  nb: `${field} mangler.`,
  en: `${field} is missing.`,
});

export const fillInField = (field: string): Text => ({ nb: `Fyll ut ${field}.`, en: `Fill in ${field}.` });
