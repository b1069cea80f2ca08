import type { DayNumber } from '../../shared/civil-time.js';
import type { Course, Cover, Reason } from './course.js';
import type { Given } from './facts.js';
import type { HoldCount } from './hold-count.js';
import {
  giveInjection,
  injectionReason,
  injectOn,
  isMissedWithinTolerance,
  setFirstDue,
} from './injections.js';
import type { DayCoverage, GapCode } from './model.js';
import { giveDoses, handOutOn } from './oral-handouts.js';
import { type Governing, isDepot, isSameMedicine } from './order-days.js';

/** One day's answer, before gaps are put into words. */
export interface DayState {
  readonly day: DayNumber;
  readonly state: DayCoverage['state'];
  readonly cover: Cover | null;
  readonly reason: Reason | null;
}

/** What one day brings, and its state; null where the day is not judged. Each day is followed once, in order. */
export function follow(course: Course, count: HoldCount, day: DayNumber): DayState | null {
  const { days } = course;
  const on = days.governingOn(day);
  beginAnew(course, on, day);
  updateHold(course, count, day);
  bring(course, count, on, day);
  const missed = course.failedInjection?.handout;
  if (missed?.day === day && missed.status === 'NOT_GIVEN') count.missInjection(day);
  const isJudged = day >= days.firstJudged && day < days.end;
  const state = isJudged ? stateOn(course, count, on, day) : null;
  course.passDay(on, day);
  return state;
}

/** What begins on a day: an order, the time after a pause, or what was decided on doses left at home. */
function beginAnew(course: Course, on: Governing | null, day: DayNumber): void {
  const { days, facts, atHome } = course;
  const isPaused = days.isPaused(day);
  const resumes = !isPaused && days.isPaused(day - 1);
  const begins = on?.terms.first === day;
  const keeps = facts.keepsLeftovers(day);
  if (keeps !== null) atHome.decide(day, keeps);
  if (begins || resumes) course.asksAboutOthers = true;
  if (course.asksAboutOthers && on !== null && !isPaused) {
    course.asksAboutOthers = false;
    atHome.askAboutOthers(on, day);
  }
  if (on !== null && isDepot(on.order)) setFirstDue(course, on, day);
  else course.firstInjectionDue = course.failedInjection = null;
  const isOral = on !== null && !isDepot(on.order);
  const waits = course.awaitsService || resumes || keeps === false || facts.isClearedFrom(day);
  course.awaitsService = isOral && !isPaused && day >= days.inUseFrom && waits;
  course.awaitsFirst = isOral && (course.awaitsFirst || begins);
}

/** A hold lasts until it is cleared; one arises on the day after the last that counts, unless it is cleared for longer. */
function updateHold({ facts }: Course, count: HoldCount, day: DayNumber): void {
  if (facts.isClearedFrom(day)) count.clear();
  if (facts.isHeldFrom(day)) count.hold(day);
  if (!facts.isCleared(day)) count.holdIfReached(day);
}

/** What is handed over, as was reported or as is due. Nothing is due while treatment is paused, held or undecided. */
function bring(course: Course, count: HoldCount, on: Governing | null, day: DayNumber): void {
  const { days, atHome } = course;
  const own = recordOthers(course, day);
  const isTreated = on !== null && !days.isPaused(day);
  if (isTreated && day >= days.inUseFrom && !count.isHeld && !atHome.isAwaitingDecision) {
    if (!isDepot(on.order)) handOutOn(course, on, day, own);
    else if (course.injection?.day !== day) injectOn(course, on, day);
    return;
  }
  // The first handout of an order that began before the municipality did has been.
  if (isTreated && day < days.inUseFrom && course.isOpen(on, day)) course.awaitsFirst = false;
  if (own.length > 0) giveDoses(course, days.governingNear(day).order, day, own);
}

/**
 * Records injections, and doses of another medicine than the order's: they cover their own days, and the order's handout
 * is due as before. The rest are the order's own doses; a record that does not say its medicine is of the order's.
 */
function recordOthers(course: Course, day: DayNumber): readonly Given[] {
  const given = course.facts.givenOn(day);
  if (given.length === 0) return given;
  const { order } = course.days.governingNear(day);
  const isOwn = ({ medicine }: Given): boolean =>
    medicine === undefined ? !isDepot(order) : !isDepot(medicine) && isSameMedicine(medicine, order);
  if (given.every(isOwn)) return given;
  const injections = given.filter(({ medicine }) => isDepot(medicine ?? order));
  for (const each of given)
    if (!isOwn(each) && !injections.includes(each)) giveDoses(course, order, day, [each]);
  if (injections.length > 0) giveInjection(course, order, day, injections);
  return given.filter(isOwn);
}

/** Exactly one of four, in this order: paused, covered, held, a gap. */
function stateOn(course: Course, count: HoldCount, on: Governing | null, day: DayNumber): DayState {
  if (course.days.isPaused(day)) return { day, state: 'PAUSED', cover: null, reason: null };
  const cover = course.coverOn(on, day);
  if (cover !== null) return { day, state: 'COVERED', cover, reason: null };
  if (count.isHeld) return { day, state: 'HELD', cover: null, reason: null };
  return { day, state: 'GAP', cover: null, reason: reasonOn(course, on, day) };
}

function reasonOn(course: Course, on: Governing | null, day: DayNumber): Reason {
  const none = (code: GapCode): Reason => ({ code, handout: null });
  if (course.isOfUnreportedInjection(day)) return course.unreportedInjection!;
  if (on === null) return none('ORDER_ENDS');
  if (course.atHome.isAwaitingDecision) return none('DECISION_NEEDED');
  const found = isDepot(on.order) ? injectionReason(course, on, day) : course.reasonOn(day);
  return found ?? none(beforeFirst(course));
}

/** Nothing is due yet: what that means depends on what the recipient has had before. */
function beforeFirst({ days, handouts }: Course): GapCode {
  if (handouts.length > 0) return 'PART_GIVEN';
  return days.wasTreatedBefore ? 'OPENING_UNKNOWN' : 'NOT_STARTED';
}

/**
 * Days that are over count where they went without a dose, once a first one was given. A dose starts the count anew; one
 * that is only expected does so too, so that no hold is foretold for a time after it.
 */
export function countDay(course: Course, count: HoldCount, { day, state, cover, reason }: DayState): void {
  const { days, facts } = course;
  if (state === 'COVERED' && !cover!.late) count.hadDose();
  if (day >= days.today) return;
  if (state === 'HELD') count.wasHeld(day);
  if (reason === null) return;
  const hasBegun = days.wasTreatedBefore || facts.firstGiven <= day;
  if (hasBegun && !isMissedWithinTolerance(course, day)) count.wentWithout(day, reason.code);
}
