import type { GapCode, GivenHandout, Order } from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';
import {
  daysToNext,
  isDepot,
  isHandoutDay,
  isOver,
  isPaused,
  isSameRun,
  isServed,
  isWithinReach,
  orderOn,
} from './reference-calendar.js';
import {
  codeOf,
  failureOn,
  givenOn,
  isEarlyHandoutAssumed,
  extraOn,
  isOfOrder,
  isOpen,
  isPublishedOn,
  isSeenTo,
  type Life,
  medicineOf,
  planOn,
} from './reference-facts.js';

const mark = (of: Life, days: readonly CivilDate[], code: GapCode) =>
  days.forEach((day) => of.reasons.set(day, code));

const union = (a: readonly CivilDate[], b: readonly CivilDate[]) => [...new Set([...a, ...b])].sort();
const without = (a: readonly CivilDate[], b: readonly CivilDate[]) => a.filter((day) => !b.includes(day));

/** A day of oral doses on which nothing was given, or no one knows. */
export function passDoses(of: Life, date: CivilDate, due: CivilDate[]): void {
  if (!isOpen(of, date) || !(isServed(of, date) || isReported(of, date))) return;
  const plan = planOn(of, date);
  const failed = failureOn(of, date);
  const planned = plannedDays(of, date);
  if (failed) {
    const covers = union(planned, due);
    mark(of, covers, codeOf(failed));
    of.handouts.push({ date, covers, status: 'NOT_GIVEN' });
  } else if (plan && !plan.isPlaced) missOut(of, date, union(planned, due), 'NOT_PLACED');
  else if (plan) {
    mark(of, without(due, planned), 'NOT_IN_PLAN');
    if (isOver(of, date)) missOut(of, date, planned, 'NOT_RECORDED');
    else promise(of, date, planned, 'PLANNED');
  } else if (isPublishedOn(of, date)) missOut(of, date, due, 'NOT_IN_PLAN');
  else if (isOver(of, date)) missOut(of, date, due, 'NOT_RECORDED');
  else promise(of, date, due, 'EXPECTED');
}

function missOut(
  of: Life,
  date: CivilDate,
  covers: CivilDate[],
  status: 'NOT_PLACED' | 'NOT_RECORDED' | 'NOT_IN_PLAN',
): void {
  mark(of, covers, status);
  of.handouts.push({ date, covers, status });
}

function promise(of: Life, date: CivilDate, covers: CivilDate[], basis: 'PLANNED' | 'EXPECTED'): void {
  for (const day of covers) of.promised.set(day, { by: date, basis });
  of.handouts.push({ date, covers, status: basis });
}

/**
 * The days of a published handout that it can still be for: "a handout is for uncovered days only", nothing is handed
 * over across a pause, and what is only planned covers no days beyond its order's.
 */
function plannedDays(of: Life, date: CivilDate): CivilDate[] {
  return [...(planOn(of, date)?.covers ?? [])]
    .sort()
    .filter((day) => isWithinReach(of, date, day) && !isSeenTo(of, day, date));
}

/** Doses at home: "all handed over on one date is one handout"; given n of m days, "the rest is `PART_GIVEN`". */
export function giveDoses(of: Life, date: CivilDate, given: GivenHandout[], due: CivilDate[]): void {
  const order = orderOn(of, date);
  const planned = order === null || isDepot(order) || !isOpen(of, date) ? [] : plannedDays(of, date);
  const all: CivilDate[] = [];
  for (const record of given) {
    const covers = [...record.covers].sort();
    of.doses.push({ date, covers, medicine: medicineOf(of, record) });
    all.push(...covers);
  }
  mark(of, without(union(planned, due), all), 'PART_GIVEN');
  of.handouts.push({ date, covers: union(all, []), status: 'GIVEN' });
}

/** The days that a handout on the date is for by the order; says of the others why not. */
export function dueDoses(of: Life, date: CivilDate): CivilDate[] {
  const order = orderOn(of, date);
  if (order === null || isDepot(order)) {
    of.isAwaitingService = of.isNewOrder = false;
    return [];
  }
  if (date < of.inUseFrom) {
    of.isAwaitingService = false;
    if (!isPaused(of, date) && !isSeenTo(of, date, date)) of.isNewOrder = false;
    return [];
  }
  if (!isOpen(of, date)) return [];
  if (!isServed(of, date) && !isReported(of, date)) {
    waitForService(of, date);
    return [];
  }
  const days = handoutDaysServedOn(of, date);
  of.isAwaitingService = false;
  const extra = extraOn(of, date);
  if (days.length === 0 && extra === null) return [];
  const last = days.at(-1) ?? date;
  const all = union(datesBetween(date, last), daysToNext(of, last));
  const chosen = (day: CivilDate) => day >= extra!.coversFrom && day <= extra!.coversUntil;
  const window = days.length > 0 ? all : all.filter(chosen);
  const due = withinLimit(of, order, date, window);
  const wanted = window.filter((day) => !isSeenTo(of, day, date));
  mark(of, without(wanted, due), 'TAKE_HOME_LIMIT');
  if (due.length > 0) of.isNewOrder = false;
  return due;
}

/**
 * The handout days that are served on the date: the date itself, if it is one, and those that move to it. Moves and
 * pauses: "A regular oral handout day without service moves to the nearest earlier served day".
 */
function handoutDaysServedOn(of: Life, date: CivilDate): CivilDate[] {
  const isFirst = of.isNewOrder && !isSeenTo(of, date, date);
  const isOne = isHandoutDay(of, date) || of.isAwaitingService || isFirst;
  const days = isOne ? [date] : [];
  for (let day = addDays(date, 1); day <= of.horizon; day = addDays(day, 1)) {
    if (!isSameRun(of, date, day) || isPaused(of, day) || isServed(of, day)) break;
    if (!isHandoutDay(of, day)) continue;
    if (!isEarlyHandoutAssumed(of, date, day)) break;
    days.push(day);
    of.carried.push(day);
  }
  return days;
}

/** Something is known of a handout on the date, so that there was service. */
const isReported = (of: Life, date: CivilDate): boolean =>
  failureOn(of, date) !== null || givenOn(of, date).some((given) => isOfOrder(of, given));

/** A day without service: what should be handed over on it and has not moved is due on the next served day, or lost. */
function waitForService(of: Life, date: CivilDate): void {
  const isCarried = of.carried.includes(date);
  if (isHandoutDay(of, date) && !isCarried) {
    mark(
      of,
      daysToNext(of, date).filter((day) => !isSeenTo(of, day, date)),
      'NO_SERVICE',
    );
  }
  if (isSeenTo(of, date, date)) return;
  // "The first uncovered day of any other new order is a handout day"; where it is unserved, the first served day after.
  if (of.isNewOrder) of.isAwaitingService = true;
  of.isNewOrder = false;
  if (of.isAwaitingService && !isCarried) mark(of, [date], 'NO_SERVICE');
}

/**
 * Doses at home: for the missing days, in order; `max_take_home_doses` "is the most doses that may be handed over for
 * days after the day of the handout". A dose lasts `dose_every_days`; "the next falls on the first uncovered day".
 */
function withinLimit(of: Life, order: Order, date: CivilDate, window: CivilDate[]): CivilDate[] {
  const covers: CivilDate[] = [];
  let takenHome = 0;
  for (const day of window) {
    if (isSeenTo(of, day, date) || covers.includes(day)) continue;
    if (day > date) takenHome += order.dosesPerDay;
    if (takenHome > order.maxTakeHomeDoses) break;
    covers.push(...daysOfOneDose(of, order, day, date));
  }
  return covers;
}

function daysOfOneDose(of: Life, order: Order, first: CivilDate, asOf: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (const day of datesBetween(first, addDays(first, order.doseEveryDays - 1))) {
    if (!isSameRun(of, first, day) || isPaused(of, day)) break;
    if (!isSeenTo(of, day, asOf)) days.push(day);
  }
  return days;
}
