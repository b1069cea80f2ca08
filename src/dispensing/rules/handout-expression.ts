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
  noStartDate,
  notAWeekday,
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

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** No depot in use lasts longer than half a year; more is a slip of the pen. */
const MOST_DAYS_BETWEEN = 183;

/**
 * Reads `MO WE FR` or `EVERY n DAYS FROM date` (FORMATS.md, "What an order means"), in any case.
 * @throws Refusal HANDOUT_EMPTY, HANDOUT_UNKNOWN_DAY, HANDOUT_REPEATED_DAY, HANDOUT_INTERVAL or HANDOUT_START_DATE,
 * with the place in the text and what would be right in its fault
 */
export function parseHandout(text: string): HandoutExpression {
  const words = text.trim().toUpperCase().split(/\s+/);
  if (words[0] === '') throw refused(text, 'HANDOUT_EMPTY', '', HANDOUT_DAYS_MISSING);
  return words[0] === 'EVERY' ? parseInterval(text, words) : parseWeekdays(text, words);
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
  const weekdays = WEEKDAYS.map(() => false);
  for (const word of words) {
    const weekday = WEEKDAYS.indexOf(word);
    if (weekday < 0) {
      throw refused(text, 'HANDOUT_UNKNOWN_DAY', word, notAWeekday(word));
    }
    if (weekdays[weekday]) {
      throw refused(text, 'HANDOUT_REPEATED_DAY', word, weekdayTwice(word));
    }
    weekdays[weekday] = true;
  }
  return { kind: 'WEEKDAYS', weekdays };
}

function refused(text: string, code: HandoutFaultCode, place: string, message: Text): Refusal {
  const example = 'MO WE FR';
  const interval = 'EVERY 28 DAYS FROM 2027-03-28';
  return DispensingRefusal.of({
    code,
    where: place === '' ? text : `${text}: ${place}`,
    message,
    remedy: writeHandoutDays(WEEKDAYS.join(' '), example, interval),
  });
}

/** The one spelling of an expression, as it is stored and shown. */
export function formatHandout(handout: HandoutExpression): string {
  return handout.kind === 'EVERY'
    ? `EVERY ${handout.days} DAYS FROM ${handout.from}`
    : WEEKDAYS.filter((_, weekday) => handout.weekdays[weekday]).join(' ');
}

export function isRegularDay(handout: HandoutExpression, day: DayNumber): boolean {
  if (handout.kind === 'WEEKDAYS') return handout.weekdays[weekdayOf(day)];
  return day >= handout.fromDay && (day - handout.fromDay) % handout.days === 0;
}

/** Whether a handout regularly falls on the date, before validity, pauses and service are looked at. */
export const isRegular = (handout: HandoutExpression, date: CivilDate): boolean =>
  isRegularDay(handout, dayNumber(date));

/** The most days from one regular day to the next: what one handout may have to cover. */
export function longestSpacing(handout: HandoutExpression): number {
  if (handout.kind === 'EVERY') return handout.days;
  const days = handout.weekdays.flatMap((isHandoutDay, weekday) => (isHandoutDay ? [weekday] : []));
  return Math.max(...days.map((day, i) => (i + 1 < days.length ? days[i + 1] : days[0] + 7) - day));
}
