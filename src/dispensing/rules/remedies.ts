import { civilDate, type CivilDate, type DayNumber } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { Course, CourseHandout } from './course.js';
import type { GapCode, Order, Remedy, RemedyKind } from './model.js';
import { isDepot } from './order-days.js';
import {
  FOLLOW_MISSED_DOSE_ROUTINE,
  addHandoutOn,
  allowTakeHomeDoses,
  DECIDE_ON_DOSES_AT_HOME,
  findPlaceOn,
  openServiceOn,
  openServiceWithHandoutOn,
  RECORD_NEW_ORDER_OR_END,
  RECORD_WHAT_IS_AT_HOME,
  recordHandoutOn,
  tryAgainOn,
} from './texts.js';

/** Days in a row without a dose for one reason, before they are put into words. */
export interface GapRun {
  /** In force; null after the last one. */
  readonly order: Order | null;
  readonly code: GapCode;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** The handout that leaves them; null where there was none. */
  readonly handout: CourseHandout | null;
}

const UNPLANNED: ReadonlySet<GapCode> = new Set(['NOT_IN_PLAN', 'NOT_PLACED']);

/** A date as it is written in each language. */
export const dateText = (date: CivilDate): Text => ({ nb: date.split('-').reverse().join('.'), en: date });

/**
 * What would close the gap, the smallest first: the first one always closes the gap's first day, where that day can
 * still be closed. Doses and decisions are people's; these only name them.
 */
export function remediesOf(run: GapRun, course: Course): Remedy[] {
  const { today } = course.days;
  switch (run.code) {
    case 'NOT_RECORDED':
      return [onDay('RECORD_OUTCOME', run.handout?.day ?? run.from, recordHandoutOn)];
    case 'OPENING_UNKNOWN':
      return [undated('RECORD_OPENING', RECORD_WHAT_IS_AT_HOME)];
    case 'DECISION_NEEDED':
      return run.handout
        ? [onDay('RECORD_OUTCOME', run.handout.day, recordHandoutOn)]
        : [undated('DECIDE_LEFTOVERS', DECIDE_ON_DOSES_AT_HOME)];
    case 'ORDER_ENDS':
      return [undated('NEW_ORDER', RECORD_NEW_ORDER_OR_END)];
    default:
  }
  const { handout } = run;
  // An injection of which nothing was recorded, planned or not: no other is due until it is.
  if (handout && UNPLANNED.has(run.code) && isDepot(handout.order) && handout.day < today)
    return [onDay('RECORD_OUTCOME', handout.day, recordHandoutOn)];
  if (run.until < today) return [undated('FOLLOW_UP', FOLLOW_MISSED_DOSE_ROUTINE)];
  switch (run.code) {
    case 'NOT_PLACED':
    case 'NOT_IN_PLAN':
      return handout && handout.day >= today
        ? [onDay('PLACE_HANDOUT', handout.day, findPlaceOn)]
        : betterService(run, course);
    case 'MISSED':
    case 'REFUSED':
      return afterMiss(run, course);
    case 'TAKE_HOME_LIMIT':
      return [...betterService(run, course), higherLimit(run)];
    case 'NO_SERVICE':
    case 'NOT_STARTED':
    case 'PART_GIVEN':
      return betterService(run, course);
  }
}

/** Service on the gap's first day or on the handout day that has none, or a handout on a day that has service. */
function betterService(run: GapRun, course: Course): Remedy[] {
  const first = Math.max(run.from, course.days.today);
  const servedDay = firstServed(first, run.until, course);
  const displaced = displacedDay(run, first, course);
  const remedies: Remedy[] = [];
  if (servedDay === first) remedies.push(extraHandout(first));
  if (displaced !== null) remedies.push(onDay('OPEN_SERVICE', displaced, openServiceOn));
  if (remedies.length === 0) remedies.push(openServiceAndExtraHandout(first));
  if (servedDay !== null && servedDay !== first) remedies.push(extraHandout(servedDay));
  return remedies;
}

/** The handout day without service that would cover the day if it had some, within the take-home limit. */
function displacedDay(
  { order, code }: GapRun,
  day: DayNumber,
  { days, awaitedOn }: Course,
): DayNumber | null {
  if (awaitedOn.has(day)) return day;
  const on = days.governingOn(day);
  if (on === null || order === null) return null;
  if (isDepot(order)) return code === 'NO_SERVICE' && !days.isServed(day) ? day : null;
  const { doseEveryDays, dosesPerDay, maxTakeHomeDoses } = order;
  const reach = doseEveryDays * Math.floor(maxTakeHomeDoses / dosesPerDay);
  const earliest = Math.max(on.terms.first, day - reach, days.today, days.inUseFrom);
  for (let due = day; due >= earliest; due--) {
    if (days.isPaused(due)) return null;
    if (days.isHandoutDay(on, due)) return days.isServed(due) ? null : due;
  }
  return null;
}

function afterMiss({ handout, from, until }: GapRun, course: Course): Remedy[] {
  const { today } = course.days;
  const missedOn = handout?.day ?? until;
  const remedies = missedOn >= today ? [onDay('NEW_ATTEMPT', missedOn, tryAgainOn)] : [];
  const soonest = Math.max(missedOn + 1, from, today);
  const servedDay = firstServed(soonest, until, course);
  if (servedDay !== soonest && soonest <= until) remedies.push(openServiceAndExtraHandout(soonest));
  if (servedDay !== null) remedies.push(extraHandout(servedDay));
  return remedies;
}

function firstServed(from: DayNumber, until: DayNumber, { days }: Course): DayNumber | null {
  for (let day = from; day <= until; day++) if (days.isServed(day)) return day;
  return null;
}

function onDay(kind: RemedyKind, day: DayNumber, text: (date: Text) => Text): Remedy {
  const date = civilDate(day);
  return { kind, date, doses: null, text: text(dateText(date)) };
}

const undated = (kind: RemedyKind, text: Text): Remedy => ({ kind, date: null, doses: null, text });

const extraHandout = (day: DayNumber): Remedy => onDay('EXTRA_HANDOUT', day, addHandoutOn);

const openServiceAndExtraHandout = (day: DayNumber): Remedy =>
  onDay('OPEN_SERVICE_AND_EXTRA_HANDOUT', day, openServiceWithHandoutOn);

/** The limit under which the handout before the gap would reach its end. */
function higherLimit({ handout, from, until, order }: GapRun): Remedy {
  const handedOn = handout?.day ?? from;
  let doses = 0;
  for (let day = handedOn + 1; day <= until; day++)
    if (day >= from || (handout?.covers.includes(day) ?? false)) doses += order?.dosesPerDay ?? 1;
  doses = Math.ceil(doses / (order?.doseEveryDays ?? 1));
  return { kind: 'TAKE_HOME_LIMIT', date: null, doses, text: allowTakeHomeDoses(doses) };
}
