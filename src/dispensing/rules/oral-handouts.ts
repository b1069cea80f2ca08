import type { DayNumber } from '../../shared/civil-time.js';
import type { Course, CourseHandout } from './course.js';
import { dosingDays } from './doses-for-days.js';
import type { Given } from './facts.js';
import type { Medicine, Order } from './model.js';
import { daysOf, type DayRange, type Governing, isSameMedicine, LONGEST_REACH } from './order-days.js';

/** The days that a handout on a day would be for, and those that its take-home limit leaves. */
interface DueDays {
  readonly covers: readonly DayNumber[];
  readonly beyondLimit: readonly DayNumber[];
}

const NOTHING_DUE: DueDays = { covers: [], beyondLimit: [] };

/**
 * What a day of an order of doses brings (FORMATS.md, "Doses at home" and "Moves and pauses"), `given` what was handed
 * over of its medicine. A handout is due on the order's own days, on the day of a move or an extra handout, on the first
 * day that is waited for, and on the last served day before handout days without service. It is for the days without a
 * dose up to the next handout day, as far as the take-home limit goes.
 */
export function handOutOn(course: Course, on: Governing, day: DayNumber, given: readonly Given[]): void {
  const { days, facts } = course;
  const isReported = given.length > 0 || facts.failedOn(day) !== null;
  if (!isReported && !days.isServed(day)) {
    waitForService(course, on, day);
    return;
  }
  const isFirst = course.awaitsFirst && course.isOpen(on, day);
  const isHandoutDay = days.isHandoutDay(on, day) || course.awaitsService || isFirst;
  course.awaitsService = false;
  const joined = joinedTo(course, on, day);
  const added = days.addedOn(day);
  const isOwn = isHandoutDay || joined.length > 0;
  const isDue = isOwn || added !== null;
  const last = days.reachOf(on, joined.at(-1) ?? day);
  // An added handout alone is for the days that a person chose; it takes none from a handout that is due anyway.
  const range =
    isOwn || added === null ? { first: day, last } : { ...added, last: Math.min(last, added.last) };
  const due = isDue ? dueDays(course, on, day, range) : NOTHING_DUE;
  if (due.covers.length > 0) course.awaitsFirst = false;
  const promised = promisedDays(course, on, day);
  if (!isDue && promised.length === 0 && given.length === 0) return;

  const regular = [...days.regularDaysAt(on, day), ...joined];
  const handout =
    given.length > 0
      ? giveDoses(course, on.order, day, given, regular)
      : passOver(course, on.order, day, { due: due.covers, promised, regular });
  if (given.length > 0)
    course.leaveWithout(without(union(due.covers, promised), handout.covers), 'PART_GIVEN', handout);
  course.leaveWithout(without(due.beyondLimit, promised), 'TAKE_HOME_LIMIT', handout);
}

/** Doses of one medicine that were given on the day, whatever was due: they cover the days they were given for. */
export function giveDoses(
  course: Course,
  order: Order,
  day: DayNumber,
  given: readonly Given[],
  regular: readonly DayNumber[] = [],
): CourseHandout {
  for (const each of given) course.atHome.handOver(day, each.covers, each.medicine ?? order);
  const covers = given.map((each) => each.covers).reduce(union);
  return handOut(course, given[0].medicine ?? order, { order, day, regular, covers, status: 'GIVEN' });
}

/** What is known of a handout that was not given decides what it is for, and what it leaves its days. */
function passOver(
  course: Course,
  order: Order,
  day: DayNumber,
  { due, promised, regular }: Record<'due' | 'promised' | 'regular', readonly DayNumber[]>,
): CourseHandout {
  const { facts } = course;
  const status = facts.statusOn(day);
  const made = (covers: readonly DayNumber[]): CourseHandout =>
    handOut(course, order, { order, day, regular, covers, status });
  if (status === 'PLANNED' || (status === 'NOT_RECORDED' && facts.publishedOn(day))) {
    const handout = made(promised);
    if (status === 'PLANNED') course.promise(promised, day, status);
    else course.leaveWithout(promised, status, handout);
    course.leaveWithout(without(due, promised), 'NOT_IN_PLAN', handout);
    return handout;
  }
  const handout = made(union(due, promised));
  if (status === 'EXPECTED') course.promise(handout.covers, day, status);
  else course.leaveWithout(handout.covers, facts.gapOf(day, status), handout);
  return handout;
}

/** A day without service: what should be handed over on it and fell on no earlier day is due on the next served day, or lost. */
function waitForService(course: Course, on: Governing, day: DayNumber): void {
  const isJoined = course.joined.has(day);
  if (course.days.isHandoutDay(on, day) && !isJoined)
    course.leaveWithout(course.openDays(day, course.days.reachOf(on, day)), 'NO_SERVICE', null);
  if (!course.isOpen(on, day)) return;
  if (course.awaitsFirst) {
    course.awaitsFirst = false;
    course.awaitsService = true;
  }
  if (!course.awaitsService || isJoined) return;
  course.leaveWithout([day], 'NO_SERVICE', null);
  course.awaitedOn.add(day);
}

/** The handout days without service right after the day, which has some: their handouts fall on it. */
function joinedTo(course: Course, on: Governing, day: DayNumber): DayNumber[] {
  const { days } = course;
  const joined: DayNumber[] = [];
  const most = Math.min(on.terms.last, day + LONGEST_REACH);
  for (let next = day + 1; next <= most && !days.isPaused(next) && !days.isServed(next); next++) {
    if (!days.isHandoutDay(on, next)) continue;
    if (!course.facts.isMovedTo(day, next)) break;
    joined.push(next);
    course.joined.add(next);
  }
  return joined;
}

/** What a published plan of the day has, of the days that a handout may be for. */
function promisedDays(course: Course, on: Governing, day: DayNumber): DayNumber[] {
  const published = course.facts.publishedOn(day);
  if (published === null || published.covers.length === 0) return [];
  const covers = daysOf(published.covers);
  const open = course.openDays(day, Math.max(...covers));
  return open.filter((each) => covers.includes(each) && course.days.reaches(on, day, each));
}

/** The days without a dose of a range that a handout on the day may be for, and those that its limit leaves. */
function dueDays(
  course: Course,
  { order, terms }: Governing,
  handedOn: DayNumber,
  { first, last: until }: DayRange,
): DueDays {
  const most = Math.min(terms.last, until + order.doseEveryDays - 1);
  const open = course.openDays(first, most);
  const covers: DayNumber[] = [];
  let takenHome = 0;
  let lastsUntil = -Infinity;
  for (const day of open) {
    if (day > lastsUntil) {
      if (day > until) break;
      if (day > handedOn) takenHome += order.dosesPerDay;
      if (takenHome > order.maxTakeHomeDoses)
        return { covers, beyondLimit: open.filter((each) => each >= day && each <= until) };
      lastsUntil = lastingFrom(course, day, order.doseEveryDays);
    }
    covers.push(day);
  }
  return { covers, beyondLimit: [] };
}

/** The last day of those that one dose lasts for: a pause ends them. */
function lastingFrom({ days }: Course, day: DayNumber, doseEveryDays: number): DayNumber {
  let last = day;
  while (last < day + doseEveryDays - 1 && !days.isPaused(last + 1)) last++;
  return last;
}

/** A handout for no day is none. */
function handOut(course: Course, medicine: Medicine, of: Omit<CourseHandout, 'doses'>): CourseHandout {
  const { order, day, covers, status } = of;
  const daysOfDose = isSameMedicine(medicine, order) ? order.doseEveryDays : 1;
  const doses = dosingDays(covers, daysOfDose).length * medicine.dosesPerDay;
  const regular = of.regular.filter((each) => each <= Math.max(day, covers.at(-1) ?? day));
  const handout = { order, day, regular, covers, doses, status };
  if (covers.length > 0) course.handouts.push(handout);
  return handout;
}

/** In order, each once. */
function union(a: readonly DayNumber[], b: readonly DayNumber[]): readonly DayNumber[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return [...new Set([...a, ...b])].sort((one, other) => one - other);
}

const without = (days: readonly DayNumber[], others: readonly DayNumber[]): DayNumber[] =>
  days.filter((day) => !others.includes(day));
