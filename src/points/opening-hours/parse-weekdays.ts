import type { WeekdaySelector } from './model.js';
import type { Reader } from './reader.js';
import {
  CLOSING_BRACKET,
  COMMA_BETWEEN_DAYS,
  NUMBER_IN_MONTH,
  OFFSET_OF_A_DAY,
  SCHOOL_HOLIDAYS_UNKNOWN,
  WEEKDAY,
  WRITE_DATES_OF_HOLIDAYS,
  WRITE_DATES_THEMSELVES,
} from './texts.js';

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export interface DaySelectors {
  readonly weekdays: readonly WeekdaySelector[];
  readonly publicHolidays: boolean;
}

const weekdayAt = (reader: Reader, ahead = 0): number => WEEKDAYS.indexOf(reader.word(ahead) ?? '');

function startsDay(reader: Reader, ahead = 0): boolean {
  return weekdayAt(reader, ahead) >= 0 || ['ph', 'sh'].includes(reader.word(ahead) ?? '');
}

/** Reads `Mo-Fr`, `Fr-Mo`, `Mo,We,PH`, `Th[1]`, `Su[-1]`: the days of a rule, none where it names none. */
export function parseDays(reader: Reader): DaySelectors {
  const weekdays: WeekdaySelector[] = [];
  let publicHolidays = false;
  if (!startsDay(reader)) return { weekdays, publicHolidays };
  do {
    if (reader.word() === 'ph') {
      publicHolidays = true;
      reader.take();
      refuseOffset(reader);
    } else if (reader.word() === 'sh') {
      throw reader.refused('OPENING_HOURS_SCHOOL_HOLIDAYS', SCHOOL_HOLIDAYS_UNKNOWN, WRITE_DATES_OF_HOLIDAYS);
    } else {
      weekdays.push(parseWeekdayRange(reader));
      refuseOffset(reader);
    }
  } while (reader.isSymbol(',') && startsDay(reader, 1) && reader.skipSymbol(','));
  if (startsDay(reader)) throw reader.expected(COMMA_BETWEEN_DAYS);
  return { weekdays, publicHolidays };
}

function parseWeekdayRange(reader: Reader): WeekdaySelector {
  const weekdays = WEEKDAYS.map(() => false);
  const from = takeWeekday(reader);
  const isRange = reader.skipSymbol('-');
  const until = isRange ? takeWeekday(reader) : from;
  for (let weekday = from; ; weekday = (weekday + 1) % 7) {
    weekdays[weekday] = true;
    if (weekday === until) break;
  }
  return { weekdays, nth: !isRange && reader.isSymbol('[') ? parseNth(reader) : null };
}

function takeWeekday(reader: Reader): number {
  const weekday = weekdayAt(reader);
  if (weekday < 0) throw reader.expected(WEEKDAY);
  reader.take();
  return weekday;
}

function parseNth(reader: Reader): number[] {
  const nth: number[] = [];
  reader.take();
  do {
    const sign = reader.skipSymbol('-') ? -1 : 1;
    const from = reader.takeNumber(1, 5, NUMBER_IN_MONTH);
    const until = sign > 0 && reader.skipSymbol('-') ? reader.takeNumber(from, 5, NUMBER_IN_MONTH) : from;
    for (let n = from; n <= until; n++) nth.push(sign * n);
  } while (reader.skipSymbol(','));
  if (!reader.skipSymbol(']')) throw reader.expected(CLOSING_BRACKET);
  return nth;
}

function refuseOffset(reader: Reader): void {
  const signed = reader.isSymbol('+') || reader.isSymbol('-');
  if (!signed || !reader.is('NUMBER', 1)) return;
  throw reader.refused('OPENING_HOURS_UNSUPPORTED', OFFSET_OF_A_DAY, WRITE_DATES_THEMSELVES);
}
