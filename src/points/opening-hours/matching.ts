import { civilDate, type DayNumber, weekdayOf } from '../../shared/civil-time.js';
import { isPublicHoliday } from '../../shared/holidays.js';
import type { DateRange, NumberRange, Rule, WeekdaySelector } from './model.js';

/** Whether the rule is about the day. A weekday rule also is when the day is a holiday: only PH sets those apart. */
export function isAbout(rule: Rule, day: DayNumber): boolean {
  const date = civilDate(day);
  const year = Number(date.slice(0, 4));
  const monthDay = Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
  return (
    chosen(rule.years, (range) => inRange(range, year)) &&
    chosen(rule.dates, (range) => inDates(range, year, monthDay)) &&
    chosen(rule.weeks, (range) => inRange(range, isoWeek(day))) &&
    isOnDay(rule, day, monthDay % 100)
  );
}

const chosen = <T>(selectors: readonly T[], matches: (selector: T) => boolean): boolean =>
  selectors.length === 0 || selectors.some(matches);

const inRange = ({ from, until, step }: NumberRange, value: number): boolean =>
  value >= from && value <= until && (value - from) % step === 0;

function inDates(range: DateRange, year: number, monthDay: number): boolean {
  const { from, until } = range;
  if (range.kind === 'FIXED') {
    const date = year * 10_000 + monthDay;
    return date >= from && date <= until;
  }
  return from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until;
}

function isOnDay(rule: Rule, day: DayNumber, dayOfMonth: number): boolean {
  if (rule.weekdays.length === 0 && !rule.publicHolidays) return true;
  if (rule.publicHolidays && isPublicHoliday(civilDate(day))) return true;
  return rule.weekdays.some((selector) => inWeekdays(selector, day, dayOfMonth));
}

function inWeekdays({ weekdays, nth }: WeekdaySelector, day: DayNumber, dayOfMonth: number): boolean {
  if (!weekdays[weekdayOf(day)]) return false;
  if (nth === null) return true;
  let daysLeft = 0;
  while (civilDate(day + daysLeft + 1).slice(8) !== '01') daysLeft++;
  return nth.includes(Math.ceil(dayOfMonth / 7)) || nth.includes(-(Math.floor(daysLeft / 7) + 1));
}

/** ISO 8601: the week belongs to the year that its Thursday is in. */
function isoWeek(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 3;
  const year = civilDate(thursday).slice(0, 4);
  const newYear = Date.UTC(Number(year), 0, 1) / 86_400_000;
  return Math.floor((thursday - newYear) / 7) + 1;
}
