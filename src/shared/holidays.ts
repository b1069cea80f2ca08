import { civilDate, type CivilDate, type DayNumber, dayNumber } from './civil-time.js';
import type { Text } from './failures.js';
import { groupBy } from './group-by.js';

export interface Holiday {
  readonly date: CivilDate;
  readonly name: Text;
}

/** Easter Sunday by the Gregorian computus of Meeus/Jones/Butcher (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 86_400_000;
}

/** Lov om helligdager og helligdagsfred § 2, and lov om 1 og 17 mai som høgtidsdager § 1. */
const FROM_EASTER: readonly [days: number, nb: string, en: string][] = [
  [-3, 'Skjærtorsdag', 'Maundy Thursday'],
  [-2, 'Langfredag', 'Good Friday'],
  [0, 'Første påskedag', 'Easter Sunday'],
  [1, 'Andre påskedag', 'Easter Monday'],
  [39, 'Kristi himmelfartsdag', 'Ascension Day'],
  [49, 'Første pinsedag', 'Whit Sunday'],
  [50, 'Andre pinsedag', 'Whit Monday'],
];
const FIXED: readonly [monthDay: string, nb: string, en: string][] = [
  ['01-01', 'Første nyttårsdag', "New Year's Day"],
  ['05-01', 'Arbeidernes dag', 'Labour Day'],
  ['05-17', 'Grunnlovsdagen', 'Constitution Day'],
  ['12-25', 'Første juledag', 'Christmas Day'],
  ['12-26', 'Andre juledag', 'Boxing Day'],
];

const byYear = new Map<number, ReadonlyMap<CivilDate, readonly Holiday[]>>();

function holidaysOf(year: number): ReadonlyMap<CivilDate, readonly Holiday[]> {
  let holidays = byYear.get(year);
  if (holidays === undefined) {
    const easter = easterSunday(year);
    const all: Holiday[] = [
      ...FROM_EASTER.map(([days, nb, en]) => ({ date: civilDate(easter + days), name: { nb, en } })),
      ...FIXED.map(([monthDay, nb, en]) => ({ date: `${year}-${monthDay}`, name: { nb, en } })),
    ].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
    holidays = groupBy(all, ({ date }) => date);
    byYear.set(year, holidays);
  }
  return holidays;
}

/** Norway's twelve public holidays of a year in order; two may fall on one date (17 May 2027 is Whit Monday too). */
export const publicHolidays = (year: number): Holiday[] => [...holidaysOf(year).values()].flat();

/** The public holidays on a date: usually none, at most two. */
export const publicHolidaysOn = (date: CivilDate): readonly Holiday[] =>
  holidaysOf(Number(date.slice(0, 4))).get(date) ?? [];

export const isPublicHoliday = (date: CivilDate): boolean => publicHolidaysOn(date).length > 0;
