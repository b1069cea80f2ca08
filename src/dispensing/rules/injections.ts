import type { DayNumber } from '../../shared/civil-time.js';
import type { Course, Reason } from './course.js';
import { nextRegularDay } from './handout-expression.js';
import type { Given } from './facts.js';
import type { Order } from './model.js';
import { type Governing, intervalOf, isDepot, toleranceOf } from './order-days.js';

/** When the next injection is due, and how many days before and after that it may be given. */
interface Due {
  readonly day: DayNumber;
  readonly tolerance: number;
}

/**
 * A day of a depot order begins, with no injection known: the order's first date since it governs, or since the
 * municipality began, says when one is due. No later order makes that another day once it has come.
 */
export function setFirstDue(course: Course, { order, terms }: Governing, day: DayNumber): void {
  const { days, firstInjectionDue: due } = course;
  if (due !== null && (due < day || terms.first !== day)) return;
  course.firstInjectionDue = nextRegularDay(order.handout, Math.max(terms.first, days.inUseFrom));
}

/**
 * What a day of a depot order brings on which no injection was given (FORMATS.md, "Depots"): the next one is due an
 * interval after the last one given, or where none is known on the order's first date. Without service that day it is
 * given on the nearest earlier served day within the tolerance, else on the first later one; a reported miss is attempted
 * again on the next served day within it. It is never given sooner than the interval less the tolerance after the one
 * before, whatever a move, an added handout, a pause or a new order says (Buvidal SmPC 4.2: weekly ± 2 days, monthly
 * ± 1 week; DOMAIN 3).
 */
export function injectOn(course: Course, on: Governing, day: DayNumber): void {
  const { facts } = course;
  const due = nextDue(course, on);
  const isTried = facts.failedOn(day) !== null && !isTooSoon(course, due, day);
  const isBlocked = course.unreportedInjection !== null;
  if (!isTried && (isBlocked || !isAttempted(course, on, due, day))) return;
  const { order } = on;
  const status = facts.statusOn(day);
  const days = intervalOf(order);
  const handout = { order, day, regular: [due.day], covers: daysFrom(day, days), doses: 1, status };
  course.handouts.push(handout);
  if (status === 'PLANNED' || status === 'EXPECTED')
    course.inject({ day, days, tolerance: toleranceOf(order), basis: status });
  else if (!isBlocked) {
    course.failedInjection = { code: facts.gapOf(day, status), handout };
    // What was not recorded may have been given, and a second one would be too soon.
    if (status !== 'NOT_GIVEN' && day < course.days.today)
      course.unreportedInjection = course.failedInjection;
  }
}

/** An injection that was given, whatever the order then said; of several records the one that lasts longest. */
export function giveInjection(course: Course, order: Order, day: DayNumber, given: readonly Given[]): void {
  const on = course.days.governingOn(day);
  const due = on && isDepot(on.order) ? nextDue(course, on) : null;
  // The interval of an order of doses says nothing of an injection: it would make the next one due too soon.
  const depot = isDepot(order) ? order : (course.days.depotNear(day) ?? order);
  const days = Math.max(...given.map(({ interval }) => interval?.days ?? intervalOf(depot)));
  const tolerance = Math.min(...given.map(({ interval }) => interval?.tolerance ?? toleranceOf(depot)));
  course.handouts.push({
    order,
    day,
    regular: due && day >= due.day - due.tolerance ? [due.day] : [],
    covers: daysFrom(day, days),
    doses: 1,
    status: 'GIVEN',
  });
  course.inject({ day, days, tolerance, basis: 'GIVEN' });
}

/** Why a day of a depot order has no cover; null before the first injection is due. */
export function injectionReason(course: Course, on: Governing, day: DayNumber): Reason | null {
  const { failedInjection: failed, unreportedInjection: unreported } = course;
  if (unreported !== null && day > unreported.handout.covers.at(-1)!)
    return { code: 'DECISION_NEEDED', handout: unreported.handout };
  if (unreported !== null || failed !== null) return unreported ?? failed;
  return day >= nextDue(course, on).day ? { code: 'NO_SERVICE', handout: null } : null;
}

/** Whether an injection was missed that may still be given in time: its days do not count yet. */
export function isMissedWithinTolerance(course: Course, day: DayNumber): boolean {
  const on = course.days.governingOn(day);
  if (on === null || course.failedInjection?.handout.status !== 'NOT_GIVEN') return false;
  const due = nextDue(course, on);
  return day < due.day + due.tolerance;
}

function nextDue(course: Course, on: Governing): Due {
  const { injection, firstInjectionDue } = course;
  const day = injection === null ? (firstInjectionDue ?? Infinity) : injection.day + injection.days;
  return { day, tolerance: course.toleranceUnder(on) };
}

/** Too soon after the injection before. */
const isTooSoon = ({ injection }: Course, due: Due, day: DayNumber): boolean =>
  injection !== null && day < due.day - due.tolerance;

function isAttempted(course: Course, on: Governing, due: Due, day: DayNumber): boolean {
  const { days, facts, failedInjection } = course;
  if (!days.isServed(day) || isTooSoon(course, due, day)) return false;
  if (days.addedOn(day) !== null || facts.publishedOn(day)?.isPlaced) return true;
  if (failedInjection?.handout.status === 'NOT_GIVEN') return day <= due.day + due.tolerance;
  // Doses that a person has left with the recipient are taken first.
  if (course.atHome.coverOn(day) !== null) return false;
  const moved = days.injectionMoved(on, due.day, due.tolerance);
  return day >= moved || (day >= due.day - due.tolerance && isLastServedBefore(course, on, day, moved));
}

/** Whether the due day has no service, nor any day between; nothing moves across a pause or changed terms. */
function isLastServedBefore(course: Course, on: Governing, day: DayNumber, due: DayNumber): boolean {
  if (!course.days.reaches(on, day, due)) return false;
  for (let next = day + 1; next <= due; next++) if (course.days.isServed(next)) return false;
  return course.facts.isMovedTo(day, due);
}

const daysFrom = (day: DayNumber, count: number): DayNumber[] =>
  Array.from({ length: count }, (_, i) => day + i);
