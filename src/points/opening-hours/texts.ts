import type { Text } from '../../shared/failures.js';

/** What people read where opening hours cannot be read: what is wrong, and what would be right. */

/* What a place in the text should hold, as it goes into `belongsHere`. */

export const YEAR: Text = { nb: 'et årstall', en: 'a year' };
export const YEAR_BEFORE_BOTH_DATES: Text = {
  nb: 'årstall foran begge datoene',
  en: 'a year before both dates',
};
export const MONTH: Text = { nb: 'en måned: Jan–Dec', en: 'a month: Jan–Dec' };
export const DAY_OF_MONTH: Text = { nb: 'en dag i måneden', en: 'a day of the month' };
export const NUMBER_IN_MONTH: Text = { nb: 'et nummer i måneden', en: 'a number in the month' };
export const WEEK_NUMBER: Text = { nb: 'et ukenummer', en: 'a week number' };
export const NUMBER_OF_WEEKS: Text = { nb: 'et antall uker', en: 'a number of weeks' };
export const WEEKDAY: Text = { nb: 'en ukedag: Mo Tu We Th Fr Sa Su', en: 'a weekday: Mo Tu We Th Fr Sa Su' };
export const COMMA_BETWEEN_DAYS: Text = { nb: 'komma mellom dagene', en: 'a comma between the days' };
export const CLOSING_BRACKET: Text = { nb: '«]»', en: '"]"' };
export const TIME: Text = { nb: 'et klokkeslett som 09:00', en: 'a time like 09:00' };
export const DASH_AND_CLOSING_TIME: Text = { nb: '«-» og når det stenger', en: '"-" and when it closes' };

export const DAYS_AND_TIMES: Text = {
  nb: 'dager og klokkeslett, som «Mo-Fr 09:00-18:00», med «;» mellom reglene',
  en: 'days and times, like "Mo-Fr 09:00-18:00", with ";" between rules',
};

/** A number of which both ends are allowed. */
export const within = ({ nb, en }: Text, least: number, most: number): Text => ({
  nb: `${nb} (${least}–${most})`,
  en: `${en} (${least}–${most})`,
});

export const belongsHere = ({ nb, en }: Text): Text => ({
  nb: `Her ventes ${nb}.`,
  en: `What belongs here is ${en}.`,
});

export const TEXT_ENDS_TOO_EARLY: Text = {
  nb: 'Teksten slutter for tidlig.',
  en: 'The text ends too early.',
};

export const doesNotFit = (text: string): Text => ({
  nb: `«${text}» passer ikke her.`,
  en: `"${text}" does not fit here.`,
});

/** @param at counted from 1 */
export const atCharacter = ({ nb, en }: Text, at: number): Text => ({
  nb: `${nb} (tegn ${at})`,
  en: `${en} (character ${at})`,
});

export const unknownSign = (character: string): Text => ({
  nb: `Tegnet «${character}» hører ikke hjemme i åpningstider.`,
  en: `The character "${character}" has no place in opening hours.`,
});

export const WRITE_LIKE_EXAMPLE: Text = {
  nb: 'Skriv for eksempel «Mo-Fr 09:00-18:00; PH off».',
  en: 'Write for example "Mo-Fr 09:00-18:00; PH off".',
};

export const writeInstead = (sign: string): Text => ({
  nb: `Skriv «${sign}» i stedet.`,
  en: `Write "${sign}" instead.`,
});

export const HOURS_MISSING: Text = { nb: 'Åpningstidene mangler.', en: 'The opening hours are missing.' };

export const WRITE_FIRST_HOURS: Text = {
  nb: 'Skriv for eksempel «Mo-Fr 09:00-18:00; PH off», eller 24/7.',
  en: 'Write for example "Mo-Fr 09:00-18:00; PH off", or 24/7.',
};

export const HOURS_IN_COMMENT_ONLY: Text = {
  nb: 'Når det er åpent, står bare i en kommentar.',
  en: 'When it is open is said in a comment only.',
};

export const WRITE_TIMES_BEFORE_COMMENT: Text = {
  nb: 'Skriv klokkeslettene foran kommentaren, eller «off».',
  en: 'Write the times before the comment, or "off".',
};

export const UNKNOWN_HOURS: Text = {
  nb: 'Ukjente åpningstider kan ikke planlegges mot.',
  en: 'Unknown opening hours cannot be planned against.',
};

export const WRITE_TIMES_OR_OFF: Text = {
  nb: 'Skriv tidene, eller «off» når det er stengt.',
  en: 'Write the times, or "off" when it is closed.',
};

export const notAWord = (text: string): Text => ({
  nb: `«${text}» er ikke et ord i denne skrivemåten.`,
  en: `"${text}" is not a word of this syntax.`,
});

export const writeWord = (word: string): Text => ({ nb: `Skriv «${word}».`, en: `Write "${word}".` });

export const cannotBePlannedAgainst = (text: string): Text => ({
  nb: `«${text}» kan ikke planlegges mot.`,
  en: `"${text}" cannot be planned against.`,
});

export const WRITE_FIXED_DAYS_AND_TIMES: Text = {
  nb: 'Skriv faste dager og klokkeslett; helligdager heter PH.',
  en: 'Write fixed days and times; public holidays are PH.',
};

export const DATES_END_BEFORE_BEGIN: Text = {
  nb: 'Datoene slutter før de begynner.',
  en: 'The dates end before they begin.',
};

export const EARLIER_DATE_FIRST: Text = {
  nb: 'Skriv den første datoen først.',
  en: 'Write the earlier date first.',
};

export const EMPTY_SPAN: Text = {
  nb: 'Tidsrommet er tomt: det stenger når det åpner.',
  en: 'The span is empty: it closes when it opens.',
};

export const WRITE_WHOLE_DAY: Text = {
  nb: 'Skriv 00:00-24:00 for hele døgnet.',
  en: 'Write 00:00-24:00 for the whole day.',
};

export const notATimeHere = (text: string): Text => ({
  nb: `«${text}» er ikke et klokkeslett her.`,
  en: `"${text}" is not a time here.`,
});

/** @param most HH:MM */
export const writeTimeUpTo = (most: string): Text => ({
  nb: `Skriv et klokkeslett fra 00:00 til ${most}.`,
  en: `Write a time from 00:00 to ${most}.`,
});

export const OPEN_END: Text = {
  nb: 'En åpen slutt («17:00+») kan ikke planlegges mot.',
  en: 'An open end ("17:00+") cannot be planned against.',
};

export const WRITE_CLOSING_TIME: Text = {
  nb: 'Skriv når det stenger, for eksempel 17:00-20:00.',
  en: 'Write when it closes, for example 17:00-20:00.',
};

export const SCHOOL_HOLIDAYS_UNKNOWN: Text = {
  nb: 'Skoleferier (SH) er ulike fra kommune til kommune og er ikke kjent her.',
  en: 'School holidays (SH) differ between municipalities and are not known here.',
};

export const WRITE_DATES_OF_HOLIDAYS: Text = {
  nb: 'Skriv datoene, for eksempel «Jun 20-Aug 17 off».',
  en: 'Write the dates, for example "Jun 20-Aug 17 off".',
};

export const OFFSET_OF_A_DAY: Text = {
  nb: 'Dager før eller etter en annen dag kan ikke regnes ut her.',
  en: 'Days before or after another day are not computed here.',
};

export const WRITE_DATES_THEMSELVES: Text = {
  nb: 'Skriv datoene selv, for eksempel «2027 Mar 27 off».',
  en: 'Write the dates themselves, for example "2027 Mar 27 off".',
};
