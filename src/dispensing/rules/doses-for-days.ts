import type { CivilDate, DayNumber } from '../../shared/civil-time.js';
import type { Order } from './model.js';
import { datesOf, daysOf } from './order-days.js';

type Dosing = Pick<Order, 'dosesPerDay' | 'doseEveryDays'>;

/** The doses that some days take, in order of date. */
export const dosesForDays = ({ dosesPerDay, doseEveryDays }: Dosing, dates: readonly CivilDate[]): number =>
  dosingDays(daysOf(dates), doseEveryDays).length * dosesPerDay;

/** The days that so many doses are for, the first ones first; a day that is short of a dose is not among them. */
export function daysOfDoses(
  { dosesPerDay, doseEveryDays }: Dosing,
  dates: readonly CivilDate[],
  doses: number,
): CivilDate[] {
  const days = daysOf(dates);
  const firstWithout = dosingDays(days, doseEveryDays).at(Math.floor(doses / dosesPerDay)) ?? Infinity;
  return datesOf(days.filter((day) => day < firstWithout));
}

/** The days on which a dose begins, of some in order, where each lasts for so many days. */
export function dosingDays(days: readonly DayNumber[], lasts: number): DayNumber[] {
  const dosing: DayNumber[] = [];
  for (const day of days) if (dosing.length === 0 || day >= dosing.at(-1)! + lasts) dosing.push(day);
  return dosing;
}
