import type { WeekdaySelector } from './model.js';
import type { Reader } from './reader.js';

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
      throw reader.refused(
        'OPENING_HOURS_SCHOOL_HOLIDAYS',
        'Skoleferier (SH) er ulike fra kommune til kommune og er ikke kjent her.',
        'School holidays (SH) differ between municipalities and are not known here.',
        'Skriv datoene, for eksempel «Jun 20-Aug 17 off».',
        'Write the dates, for example "Jun 20-Aug 17 off".',
      );
    } else {
      weekdays.push(parseWeekdayRange(reader));
      refuseOffset(reader);
    }
  } while (reader.isSymbol(',') && startsDay(reader, 1) && reader.skipSymbol(','));
  if (startsDay(reader)) throw reader.expected('komma mellom dagene', 'a comma between the days');
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
  if (weekday < 0)
    throw reader.expected('en ukedag: Mo Tu We Th Fr Sa Su', 'a weekday: Mo Tu We Th Fr Sa Su');
  reader.take();
  return weekday;
}

function parseNth(reader: Reader): number[] {
  const nth: number[] = [];
  reader.take();
  do {
    const sign = reader.skipSymbol('-') ? -1 : 1;
    const from = reader.takeNumber(1, 5, 'et nummer i måneden', 'a number in the month');
    const until =
      sign > 0 && reader.skipSymbol('-')
        ? reader.takeNumber(from, 5, 'et nummer i måneden', 'a number in the month')
        : from;
    for (let n = from; n <= until; n++) nth.push(sign * n);
  } while (reader.skipSymbol(','));
  if (!reader.skipSymbol(']')) throw reader.expected('«]»', '"]"');
  return nth;
}

function refuseOffset(reader: Reader): void {
  const signed = reader.isSymbol('+') || reader.isSymbol('-');
  if (!signed || !reader.is('NUMBER', 1)) return;
  throw reader.refused(
    'OPENING_HOURS_UNSUPPORTED',
    'Dager før eller etter en annen dag kan ikke regnes ut her.',
    'Days before or after another day are not computed here.',
    'Skriv datoene selv, for eksempel «2027 Mar 27 off».',
    'Write the dates themselves, for example "2027 Mar 27 off".',
  );
}
