import type { CivilDate } from '../../shared/civil-time.js';
import { daysBetween } from '../../shared/civil-time.js';
import type { Order } from './model.js';

type Dosing = Pick<Order, 'dosesPerDay' | 'doseEveryDays'>;

/** The doses that some days take, in order of date; one lasts for `doseEveryDays` days in a row. */
export function dosesForDays(order: Dosing, days: readonly CivilDate[]): number {
  return periodsOf(order, days).length * order.dosesPerDay;
}

/** The days that so many doses are for, the first ones first; a day that is short of a dose is not among them. */
export function daysOfDoses(order: Dosing, days: readonly CivilDate[], doses: number): CivilDate[] {
  return periodsOf(order, days)
    .slice(0, Math.floor(doses / order.dosesPerDay))
    .flat();
}

/** The days by the dose that lasts for them. */
function periodsOf({ doseEveryDays }: Dosing, days: readonly CivilDate[]): CivilDate[][] {
  const periods: CivilDate[][] = [];
  for (const day of days) {
    const period = periods.at(-1);
    if (period && daysBetween(period[0], day) < doseEveryDays) period.push(day);
    else periods.push([day]);
  }
  return periods;
}
