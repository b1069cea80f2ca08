import type { DateRange, MonthDay, NumberRange } from './model.js';
import type { Reader } from './reader.js';
import {
  DATES_END_BEFORE_BEGIN,
  DAY_OF_MONTH,
  EARLIER_DATE_FIRST,
  MONTH,
  NUMBER_OF_WEEKS,
  WEEK_NUMBER,
  YEAR,
  YEAR_BEFORE_BOTH_DATES,
} from './texts.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_YEAR = 9999;

export interface DateSelectors {
  readonly years: readonly NumberRange[];
  readonly dates: readonly DateRange[];
  readonly weeks: readonly NumberRange[];
}

const monthAt = (reader: Reader, ahead = 0): number => MONTHS.indexOf(reader.word(ahead) ?? '') + 1;
const isYear = (reader: Reader, ahead = 0): boolean =>
  reader.is('NUMBER', ahead) && reader.peek(ahead).text.length === 4;

/** Reads the years, dates and weeks that a rule begins with: `2027`, `Jun-Aug`, `2027 Dec 24-26`, `week 1-53/2`. */
export function parseDates(reader: Reader): DateSelectors {
  const years: NumberRange[] = [];
  const dates: DateRange[] = [];
  const weeks: NumberRange[] = [];
  let year: number | null = null;
  let month = 0;
  const startsItem = (ahead: number) => isYear(reader, ahead) || monthAt(reader, ahead) > 0;
  while (startsItem(0) || (month > 0 && reader.is('NUMBER'))) {
    if (isYear(reader) && monthAt(reader, 1) === 0) {
      const range = parseYears(reader);
      years.push(range);
      if (monthAt(reader) > 0) continue; // 2027-2028 Jun-Aug: the months follow without a comma
    } else {
      if (isYear(reader)) year = takeYear(reader);
      const item = parseDateRange(reader, year, month);
      dates.push(item.range);
      month = item.month;
    }
    const more = reader.isSymbol(',') && (startsItem(1) || (month > 0 && reader.is('NUMBER', 1)));
    if (!more) break;
    reader.take();
  }
  if (reader.word() === 'week') {
    reader.take();
    do weeks.push(parseWeeks(reader));
    while (reader.isSymbol(',') && reader.is('NUMBER', 1) && reader.skipSymbol(','));
  }
  return { years, dates, weeks };
}

const takeYear = (reader: Reader): number => reader.takeNumber(1900, LAST_YEAR, YEAR);

function parseYears(reader: Reader): NumberRange {
  const from = takeYear(reader);
  if (reader.skipSymbol('+')) return { from, until: LAST_YEAR, step: 1 };
  const until = reader.skipSymbol('-') ? reader.takeNumber(from, LAST_YEAR, YEAR) : from;
  return { from, until, step: 1 };
}

/**
 * One date, month or range of them. `monthBefore` is the month of the item before the comma, which `Dec 24,26` leaves
 * out the second time.
 */
function parseDateRange(
  reader: Reader,
  year: number | null,
  monthBefore: number,
): { range: DateRange; month: number } {
  let month = monthAt(reader) > 0 ? takeMonth(reader) : monthBefore;
  const fromDay = reader.is('NUMBER') && !isYear(reader) ? takeDay(reader, month) : null;
  const from: MonthDay = month * 100 + (fromDay ?? 1);
  let until: MonthDay = month * 100 + (fromDay ?? LONGEST[month - 1]);
  let untilYear: number | null = null;
  if (reader.skipSymbol('-')) {
    if (isYear(reader)) untilYear = takeYear(reader);
    if (monthAt(reader) > 0) month = takeMonth(reader);
    else if (fromDay === null) throw reader.expected(MONTH);
    until = month * 100 + (fromDay === null ? LONGEST[month - 1] : takeDay(reader, month));
    if (untilYear === null && year !== null && until < from) untilYear = year + 1; // 2027 Dec 24-Jan 2
  }
  if (year === null) {
    if (untilYear !== null) throw reader.expected(YEAR_BEFORE_BOTH_DATES);
    return { range: { kind: 'YEARLY', from, until }, month };
  }
  const fixed = {
    kind: 'FIXED' as const,
    from: year * 10_000 + from,
    until: (untilYear ?? year) * 10_000 + until,
  };
  if (fixed.until < fixed.from) {
    throw reader.refused('OPENING_HOURS_DATE', DATES_END_BEFORE_BEGIN, EARLIER_DATE_FIRST);
  }
  return { range: fixed, month };
}

function takeMonth(reader: Reader): number {
  const month = monthAt(reader);
  reader.take();
  return month;
}

const takeDay = (reader: Reader, month: number): number =>
  reader.takeNumber(1, LONGEST[month - 1], DAY_OF_MONTH);

function parseWeeks(reader: Reader): NumberRange {
  const from = reader.takeNumber(1, 53, WEEK_NUMBER);
  const until = reader.skipSymbol('-') ? reader.takeNumber(from, 53, WEEK_NUMBER) : from;
  const step = reader.skipSymbol('/') ? reader.takeNumber(1, 26, NUMBER_OF_WEEKS) : 1;
  return { from, until, step };
}
