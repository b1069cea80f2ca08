import {
  type CivilDate,
  dayNumber,
  type DayNumber,
  isCivilDate,
  weekdayOf,
} from '../../shared/civil-time.js';
import type { Refusal, Text } from '../../shared/failures.js';
import { type DispensingFaultCode, DispensingRefusal } from '../refusals.js';
import {
  HANDOUT_DAYS_MISSING,
  intervalOfDays,
  MIXED_LANGUAGES,
  noStartDate,
  notAWeekday,
  ONE_LANGUAGE,
  weekdayTwice,
  writeHandoutDays,
} from './texts.js';

/** When handouts regularly are: on weekdays, or every n-th day counted from a date. */
export type HandoutExpression =
  | {
      readonly kind: 'WEEKDAYS';
      /** Seven flags, Monday first. */
      readonly weekdays: readonly boolean[];
    }
  | { readonly kind: 'EVERY'; readonly days: number; readonly from: CivilDate; readonly fromDay: DayNumber };

type HandoutFaultCode = Extract<DispensingFaultCode, `HANDOUT_${string}`>;

/** Monday first; the first language is the one that is stored and shown. `FR` is a word of both. */
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NORWEGIAN_WEEKDAYS = ['MA', 'TI', 'ON', 'TO', 'FR', 'LØ', 'SØ'];

/** No depot in use lasts longer than half a year; more is a slip of the pen. */
const MOST_DAYS_BETWEEN = 183;

/**
 * Reads `MO WE FR`, the same in Norwegian (`MA ON FR`), or `EVERY n DAYS FROM date` (FORMATS.md, "What an order
 * means"), in any case; spaces or commas stand between weekdays.
 * @throws Refusal HANDOUT_EMPTY, HANDOUT_UNKNOWN_DAY, HANDOUT_MIXED_LANGUAGES, HANDOUT_REPEATED_DAY, HANDOUT_INTERVAL
 * or HANDOUT_START_DATE, with the place in the text and what would be right in its fault
 */
export function parseHandout(text: string): HandoutExpression {
  const words = text.normalize('NFC').trim().toUpperCase().split(/\s+/);
  if (words[0] === 'EVERY') return parseInterval(text, words);
  const weekdays = words.flatMap((word) => word.split(',')).filter((word) => word !== '');
  if (weekdays.length === 0) throw refused(text, 'HANDOUT_EMPTY', '', HANDOUT_DAYS_MISSING);
  return parseWeekdays(text, weekdays);
}

function parseInterval(text: string, words: readonly string[]): HandoutExpression {
  const match = /^EVERY (\d{1,3}) DAYS? FROM ?(\S*)$/.exec(words.join(' '));
  const days = match ? Number(match[1]) : 0;
  if (!match || days < 1 || days > MOST_DAYS_BETWEEN) {
    throw refused(text, 'HANDOUT_INTERVAL', words.slice(0, 3).join(' '), intervalOfDays(MOST_DAYS_BETWEEN));
  }
  const from = match[2];
  if (!isCivilDate(from)) {
    throw refused(text, 'HANDOUT_START_DATE', from, noStartDate(from));
  }
  return { kind: 'EVERY', days, from, fromDay: dayNumber(from) };
}

function parseWeekdays(text: string, words: readonly string[]): HandoutExpression {
  const unknown = words.find((word) => !WEEKDAYS.includes(word) && !NORWEGIAN_WEEKDAYS.includes(word));
  if (unknown !== undefined) throw refused(text, 'HANDOUT_UNKNOWN_DAY', unknown, notAWeekday(unknown));
  const language = [WEEKDAYS, NORWEGIAN_WEEKDAYS].find((names) =>
    words.every((word) => names.includes(word)),
  );
  if (!language) throw refused(text, 'HANDOUT_MIXED_LANGUAGES', '', MIXED_LANGUAGES, ONE_LANGUAGE);
  const weekdays = WEEKDAYS.map(() => false);
  for (const word of words) {
    const weekday = language.indexOf(word);
    if (weekdays[weekday]) {
      throw refused(text, 'HANDOUT_REPEATED_DAY', word, weekdayTwice(word));
    }
    weekdays[weekday] = true;
  }
  return { kind: 'WEEKDAYS', weekdays };
}

function refused(
  text: string,
  code: HandoutFaultCode,
  place: string,
  message: Text,
  remedy = HOW_TO_WRITE,
): Refusal {
  return DispensingRefusal.of({
    code,
    where: place === '' ? text : `${text}: ${place}`,
    message,
    remedy,
  });
}

const HOW_TO_WRITE = writeHandoutDays(
  { nb: NORWEGIAN_WEEKDAYS.join(' '), en: WEEKDAYS.join(' ') },
  'EVERY 28 DAYS FROM 2027-03-28',
);

/** The one spelling of an expression, as it is stored and shown. */
export function formatHandout(handout: HandoutExpression): string {
  return handout.kind === 'EVERY'
    ? `EVERY ${handout.days} DAYS FROM ${handout.from}`
    : WEEKDAYS.filter((_, weekday) => handout.weekdays[weekday]).join(' ');
}

/** A text that `parseHandout` takes, in that spelling. */
export const spelledHandout = (text: string): string => formatHandout(parseHandout(text));

export function isRegularDay(handout: HandoutExpression, day: DayNumber): boolean {
  if (handout.kind === 'WEEKDAYS') return handout.weekdays[weekdayOf(day)];
  return day >= handout.fromDay && (day - handout.fromDay) % handout.days === 0;
}

/** Whether a handout regularly falls on the date, before validity, pauses and service are looked at. */
export const isRegular = (handout: HandoutExpression, date: CivilDate): boolean =>
  isRegularDay(handout, dayNumber(date));

/** The first regular day from a day on. */
export function nextRegularDay(handout: HandoutExpression, from: DayNumber): DayNumber {
  if (handout.kind === 'EVERY') {
    const intervals = Math.max(0, Math.ceil((from - handout.fromDay) / handout.days));
    return handout.fromDay + intervals * handout.days;
  }
  let day = from;
  while (!isRegularDay(handout, day)) day++;
  return day;
}

/** Whether two expressions have the same days from a day on. */
export function haveSameDays(a: HandoutExpression, b: HandoutExpression, from: DayNumber): boolean {
  const next = nextRegularDay(a, from);
  if (longestSpacing(a) !== longestSpacing(b) || nextRegularDay(b, from) !== next) return false;
  // Weekdays repeat themselves after a week; with the day after that week, an interval does so too.
  for (let day = next; day <= next + 7; day++)
    if (isRegularDay(a, day) !== isRegularDay(b, day)) return false;
  return true;
}

/** The most days from one regular day to the next: what one handout may have to cover. */
export function longestSpacing(handout: HandoutExpression): number {
  if (handout.kind === 'EVERY') return handout.days;
  const days = handout.weekdays.flatMap((isHandoutDay, weekday) => (isHandoutDay ? [weekday] : []));
  return Math.max(...days.map((day, i) => (i + 1 < days.length ? days[i + 1] : days[0] + 7) - day));
}
