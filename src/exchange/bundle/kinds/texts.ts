import type { Text } from '../../../shared/failures.js';

/** What people read about single cells. */

export const notOneOfTheChoices = (text: string): Text => ({
  nb: `«${text}» er ikke et av valgene.`,
  en: `"${text}" is not one of the choices.`,
});

export const chooseOneOf = (choices: string): Text => ({ nb: `Velg ${choices}.`, en: `Choose ${choices}.` });

export const notACodeWord = (text: string): Text => ({
  nb: `«${text}» er ikke et kodeord.`,
  en: `"${text}" is not a code word.`,
});

export const HOW_A_CODE_WORD_LOOKS: Text = {
  nb: 'Bruk bokstaver, tall og understrek, for eksempel SHARE_WITH_NGO.',
  en: 'Use letters, digits and underscores, for example SHARE_WITH_NGO.',
};

export const neitherYesNorNo = (text: string): Text => ({
  nb: `«${text}» er verken ja eller nei.`,
  en: `"${text}" is neither yes nor no.`,
});

export const WRITE_YES_OR_NO: Text = { nb: 'Skriv ja eller nei.', en: 'Write yes or no.' };

export const yearCannotBeRight = (year: number): Text => ({
  nb: `Året ${year} kan ikke stemme.`,
  en: `The year ${year} cannot be right.`,
});

export const yearsBetween = (first: number, last: number): Text => ({
  nb: `Årstall fra ${first} til ${last}.`,
  en: `Years from ${first} to ${last}.`,
});

export const notATimeOfDay = (text: string): Text => ({
  nb: `«${text}» er ikke et klokkeslett.`,
  en: `"${text}" is not a time of day.`,
});

export const WRITE_TIME: Text = {
  nb: 'Skriv timer og minutter fra 00:00 til 23:59.',
  en: 'Write hours and minutes from 00:00 to 23:59.',
};

export const notInCalendar = (text: string): Text => ({
  nb: `«${text}» er ikke en dato i kalenderen.`,
  en: `"${text}" is not a date in the calendar.`,
});

export const WRITE_DATE: Text = {
  nb: 'Skriv 2027-03-22 eller 22.03.2027.',
  en: 'Write 2027-03-22 or 22.03.2027.',
};

export const LEADING_ZERO_LOST: Text = {
  nb: 'Regnearket har mistet nullen foran; formater kolonnen som tekst.',
  en: 'The spreadsheet has dropped the leading zero; format the column as text.',
};

export const WHOLE_NUMBER: Text = { nb: 'et helt tall', en: 'a whole number' };

export const NUMBER: Text = { nb: 'et tall', en: 'a number' };

export const writeBetween = (what: Text, min: number, max: number): Text => ({
  nb: `Skriv ${what.nb} fra ${min} til ${max}.`,
  en: `Write ${what.en} from ${min} to ${max}.`,
});

export const isNot = (text: string, what: Text): Text => ({
  nb: `«${text}» er ikke ${what.nb}.`,
  en: `"${text}" is not ${what.en}.`,
});

export const outOfRange = (text: string): Text => ({
  nb: `${text} er utenfor grensene.`,
  en: `${text} is out of range.`,
});

export const textHasCharacters = (characters: number): Text => ({
  nb: `Teksten har ${characters} tegn.`,
  en: `The text has ${characters} characters.`,
});

export const atMostCharacters = (most: number): Text => ({
  nb: `Høyst ${most} tegn.`,
  en: `At most ${most} characters.`,
});

export const writeLike = (example: string): Text => ({
  nb: `Skriv det slik: ${example}.`,
  en: `Write it like this: ${example}.`,
});
