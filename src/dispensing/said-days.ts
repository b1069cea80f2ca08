import { type CivilDate, datesBetween, daysBetween } from '../shared/civil-time.js';
import type { InputCheck } from '../shared/input-check.js';

/** The days that doses handed over on a date are for, as a person says them. */
export interface SaidDays {
  readonly date: CivilDate;
  /** The date itself where left out. */
  readonly coversFrom?: CivilDate | null;
  /** The last day, included; the first one where left out. */
  readonly coversUntil?: CivilDate | null;
}

/** Most days that doses handed over at once are for. */
const MOST_DAYS = 62;

/** The days in order; none where the check has found a fault with them. */
export function checkedDays(check: InputCheck, { date, ...said }: SaidDays): CivilDate[] {
  const from = said.coversFrom ?? date;
  const until = said.coversUntil ?? from;
  check.inOrder(['date', date], ['coversFrom', from]);
  check.inOrder(['coversFrom', from], ['coversUntil', until]);
  const days = daysBetween(from, until) + 1;
  if (days > 0) check.between('coversUntil', days, 1, MOST_DAYS);
  return days > 0 && days <= MOST_DAYS ? datesBetween(from, until) : [];
}
