import type { GivenHandout, Order } from '../../src/dispensing/rules/index.js';
import { isRegular } from '../../src/dispensing/rules/index.js';
import { longestSpacing } from '../../src/dispensing/rules/handout-expression.js';
import { addDays, type CivilDate, datesBetween, daysBetween } from '../../src/shared/civil-time.js';
import { isDepot, isOver, isServed, isWithinReach, orderOn } from './reference-calendar.js';
import {
  areUsable,
  codeOf,
  failureOn,
  type Injection,
  injectionOf,
  isEarlyHandoutAssumed,
  extraOn,
  isOpen,
  isPublishedOn,
  type Life,
  planOn,
} from './reference-facts.js';

const lastInjection = (of: Life): Injection | null =>
  [...of.injections].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1) ?? null;

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
const daysFrom = (date: CivilDate, days: number) => datesBetween(date, addDays(date, days - 1));

/** Depots: "`n` and tolerance of the injection given; where the order changed, the smaller tolerance". */
export function toleranceOf(order: Order, last: Injection | null): number {
  const own = order.toleranceDays ?? 0;
  return last ? Math.min(own, last.tolerance) : own;
}

/** Of several records of one day the longest interval, so that none is given sooner, and the smaller tolerance. */
export function giveInjection(of: Life, date: CivilDate, given: GivenHandout[]): void {
  const all = given.map((record) => injectionOf(of, record));
  const days = Math.max(...all.map((injection) => injection.days));
  const tolerance = Math.min(...all.map((injection) => injection.tolerance));
  const injection: Injection = { date, days, tolerance, basis: 'GIVEN' };
  of.injections.push(injection);
  of.missedInjection = of.openInjection = null;
  of.handouts.push({ date, covers: daysFrom(date, injection.days), status: 'GIVEN' });
}

/**
 * Depots: "The next injection is due `n` days after the last one given"; "Where none is known, `date` + k·`n` says when
 * it is due from `in_use_from` on", and no later order makes that another day once it has come.
 */
export function injectionDueOn(of: Life): CivilDate {
  const last = lastInjection(of);
  return last ? addDays(last.date, last.days) : of.firstInjectionDue!;
}

/** A day begins: see `injectionDueOn`; after an order of doses it is asked anew. */
export function beginInjectionDay(of: Life, date: CivilDate): void {
  const order = orderOn(of, date);
  if (order === null || !isDepot(order)) {
    of.firstInjectionDue = of.missedInjection = null;
    return;
  }
  if (of.firstInjectionDue !== null && of.firstInjectionDue < date) return;
  let day = later(of.inUseFrom, date);
  while (!isRegular(order.handout, day)) day = addDays(day, 1);
  of.firstInjectionDue = day;
}

/** A "reported miss", not one that no plan has. */
export const isMissReported = ({ missedInjection: missed }: Life): boolean =>
  missed?.code === 'MISSED' || missed?.code === 'REFUSED';

/** The due day, or the day that a person has moved it to, within the tolerance. */
function dueDayAfterMoves(of: Life, due: CivilDate, tolerance: number): CivilDate {
  const move = (of.input.moves ?? []).find(
    ({ from, to }) =>
      from === due && Math.abs(daysBetween(from, to)) <= tolerance && isWithinReach(of, from, to),
  );
  return move?.to ?? due;
}

/** A day of a depot order on which no injection was given, or no one knows. */
export function passInjection(of: Life, date: CivilDate): void {
  const failed = failureOn(of, date);
  const order = orderOn(of, date)!;
  if (!isOpen(of, date)) return;
  const due = injectionDueOn(of);
  const last = lastInjection(of);
  const tolerance = toleranceOf(order, last);
  const days = longestSpacing(order.handout);
  const covers = daysFrom(date, days);
  if (last && date < addDays(due, -tolerance)) return;
  if (failed) {
    of.handouts.push({ date, covers, status: 'NOT_GIVEN' });
    // "One whose day passed unreported is not due again until it is recorded", whatever was tried since.
    if (of.openInjection === null) of.missedInjection = { date, code: codeOf(failed) };
    return;
  }
  if (of.openInjection || !isAttempted(of, date, due, tolerance)) return;
  const code = whyNotGiven(of, date);
  if (code === null) {
    assumeGiven(of, date, order, planOn(of, date) === null ? 'EXPECTED' : 'PLANNED');
  } else {
    of.handouts.push({ date, covers, status: code });
    of.missedInjection = { date, code };
    if (isOver(of, date)) of.openInjection = { date, days, code };
  }
}

/** Null where it can be relied on that an injection due on the date will be given. */
function whyNotGiven(of: Life, date: CivilDate): 'NOT_RECORDED' | 'NOT_IN_PLAN' | 'NOT_PLACED' | null {
  const plan = planOn(of, date);
  if (plan && !plan.isPlaced) return 'NOT_PLACED';
  if (!plan && isPublishedOn(of, date)) return 'NOT_IN_PLAN';
  return isOver(of, date) ? 'NOT_RECORDED' : null;
}

function assumeGiven(of: Life, date: CivilDate, order: Order, basis: 'PLANNED' | 'EXPECTED'): void {
  const days = longestSpacing(order.handout);
  of.injections.push({ date, days, tolerance: order.toleranceDays ?? 0, basis });
  of.missedInjection = of.openInjection = null;
  of.handouts.push({ date, covers: daysFrom(date, days), status: basis });
}

/**
 * Depots: "Without service on the due day: the nearest earlier served day not before `n` − tolerance, else the first
 * later one within the tolerance" (and beyond it, where there was none). "A reported miss is attempted again on the next
 * served day within the tolerance."
 */
function isAttempted(of: Life, date: CivilDate, due: CivilDate, tolerance: number): boolean {
  if (!isServed(of, date)) return false;
  if (extraOn(of, date) !== null || planOn(of, date)?.isPlaced) return true;
  if (isMissReported(of)) return date <= addDays(due, tolerance);
  // Doses that are left are taken first: "the one that neither doubles a dose".
  if (of.doses.some((doses) => doses.covers.includes(date) && areUsable(of, doses, date, date))) return false;
  const day = dueDayAfterMoves(of, due, tolerance);
  if (date >= day) return true;
  return (
    date >= addDays(due, -tolerance) &&
    isWithinReach(of, date, day) &&
    datesBetween(addDays(date, 1), day).every((between) => !isServed(of, between)) &&
    isEarlyHandoutAssumed(of, date, day)
  );
}
