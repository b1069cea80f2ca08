import { civilDate, type CivilDate, type DayNumber } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { Stretch } from './active-days.js';
import type { Assignment } from './assignment.js';
import { type Facts, isDepot } from './handout-days.js';
import type { GapCode, Remedy, RemedyKind } from './model.js';
import {
  FOLLOW_MISSED_DOSE_ROUTINE,
  addHandoutOn,
  allowTakeHomeDoses,
  findPlaceOn,
  openServiceOn,
  openServiceWithHandoutOn,
  recordHandoutOn,
  tryAgainOn,
} from './texts.js';

/** Days in a row without a dose for one reason, before they are put into words. */
export interface GapRun {
  readonly stretch: Stretch;
  readonly code: GapCode;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** The handout that leaves them; null before an order's first. */
  readonly assignment: Assignment | null;
}

/** A date as it is written in each language. */
export const dateText = (date: CivilDate): Text => ({ nb: date.split('-').reverse().join('.'), en: date });

/**
 * What would close the gap, the smallest first: the first one always closes the gap's first day, where that day can
 * still be closed. Doses and decisions are people's; these only name them.
 */
export function remediesOf(run: GapRun, facts: Facts): Remedy[] {
  if (run.code === 'NOT_RECORDED') return [recordOutcome(run)];
  if (run.until < facts.today) return [followUp()];
  switch (run.code) {
    case 'NOT_PLACED':
      return [placeHandout(run)];
    case 'MISSED':
      return afterMiss(run, facts);
    case 'TAKE_HOME_LIMIT':
      return [...betterService(run, facts), higherLimit(run)];
    case 'NO_SERVICE':
    case 'FIRST_HANDOUT_LATER':
    case 'TOO_FEW_DOSES':
      return betterService(run, facts);
  }
}

/** Service on the gap's first day or on the handout day that has none, or a handout on a day that has service. */
function betterService(run: GapRun, facts: Facts): Remedy[] {
  const first = Math.max(run.from, facts.today);
  const servedDay = firstServed(first, run.until, facts);
  const displaced = displacedDay(run, first, facts);
  const remedies: Remedy[] = [];
  if (servedDay === first) remedies.push(extraHandout(first));
  if (displaced !== null) remedies.push(openService(displaced));
  if (remedies.length === 0) remedies.push(openServiceAndExtraHandout(first));
  if (servedDay !== null && servedDay !== first) remedies.push(extraHandout(servedDay));
  return remedies;
}

/** The handout day without service that would cover the day if it had some, within the take-home limit. */
function displacedDay({ stretch, assignment }: GapRun, day: DayNumber, facts: Facts): DayNumber | null {
  const due = assignment?.days.findLast((handoutDay) => handoutDay.day <= day)?.day;
  if (due === undefined || due < facts.today || facts.isServed(due)) return null;
  return isDepot(stretch.order) || day - due <= stretch.order.maxTakeHomeDoses ? due : null;
}

function afterMiss({ assignment, until }: GapRun, facts: Facts): Remedy[] {
  const missedOn = assignment?.target ?? until;
  const remedies = missedOn >= facts.today ? [newAttempt(missedOn)] : [];
  const soonest = Math.max(missedOn + 1, facts.today);
  const servedDay = firstServed(soonest, until, facts);
  if (servedDay !== soonest && soonest <= until) remedies.push(openServiceAndExtraHandout(soonest));
  if (servedDay !== null) remedies.push(extraHandout(servedDay));
  return remedies;
}

function firstServed(from: DayNumber, until: DayNumber, facts: Facts): DayNumber | null {
  for (let day = from; day <= until; day++) if (facts.isServed(day)) return day;
  return null;
}

function onDay(kind: RemedyKind, day: DayNumber, text: (date: Text) => Text): Remedy {
  const date = civilDate(day);
  return { kind, date, doses: null, text: text(dateText(date)) };
}

const openService = (day: DayNumber): Remedy => onDay('OPEN_SERVICE', day, openServiceOn);

const extraHandout = (day: DayNumber): Remedy => onDay('EXTRA_HANDOUT', day, addHandoutOn);

const openServiceAndExtraHandout = (day: DayNumber): Remedy =>
  onDay('OPEN_SERVICE_AND_EXTRA_HANDOUT', day, openServiceWithHandoutOn);

const newAttempt = (day: DayNumber): Remedy => onDay('NEW_ATTEMPT', day, tryAgainOn);

const placeHandout = ({ assignment, from }: GapRun): Remedy =>
  onDay('PLACE_HANDOUT', assignment?.target ?? from, findPlaceOn);

const recordOutcome = ({ assignment, from }: GapRun): Remedy =>
  onDay('RECORD_OUTCOME', assignment?.target ?? from, recordHandoutOn);

const followUp = (): Remedy => ({
  kind: 'FOLLOW_UP',
  date: null,
  doses: null,
  text: FOLLOW_MISSED_DOSE_ROUTINE,
});

function higherLimit({ assignment, until }: GapRun): Remedy {
  const last = Math.min(assignment!.dueUntil, Math.max(until, assignment!.coverUntil));
  const handedOn = assignment!.target!;
  const doses = last - Math.max(assignment!.coverFrom - 1, handedOn);
  return {
    kind: 'TAKE_HOME_LIMIT',
    date: null,
    doses,
    text: allowTakeHomeDoses(doses),
  };
}
