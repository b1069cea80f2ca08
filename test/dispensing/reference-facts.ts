import type {
  AddedHandout,
  Basis,
  DayCoverage,
  FailedHandout,
  GapCode,
  GivenHandout,
  HandoutStatus,
  Medicine,
  PublishedHandout,
} from '../../src/dispensing/rules/index.js';
import { longestSpacing } from '../../src/dispensing/rules/handout-expression.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';
import {
  type Calendar,
  isDepot,
  isPaused,
  isSameMedicine,
  medicineSince,
  orderOn,
} from './reference-calendar.js';

export interface ReferenceDay {
  state: DayCoverage['state'];
  by: CivilDate | null;
  basis: Basis | null;
  late: boolean;
  code: GapCode | null;
}

export interface ReferenceHandout {
  date: CivilDate;
  covers: CivilDate[];
  status: HandoutStatus;
}

/** Doses that were given, for these days. */
export interface Doses {
  date: CivilDate;
  covers: CivilDate[];
  medicine: Medicine;
}

export interface Injection {
  date: CivilDate;
  days: number;
  tolerance: number;
  basis: Basis;
}

/** What is known on the evening of a day; each day adds to it. */
export interface Life extends Calendar {
  doses: Doses[];
  injections: Injection[];
  /** Doses of a medicine that has been changed: a person was asked what becomes of them. */
  asked: Doses[];
  isToBeAsked: boolean;
  /** Doses left over by a pause: the paused day that each was for. */
  left: { day: CivilDate; doses: Doses }[];
  /** Days for which a handout is planned or expected. */
  promised: Map<CivilDate, { by: CivilDate; basis: Basis }>;
  /** Why the last handout day up to a day does not cover it. */
  reasons: Map<CivilDate, GapCode>;
  /** Handout days without service that an earlier day has taken over. */
  carried: CivilDate[];
  /** The next served day is a handout day. */
  isAwaitingService: boolean;
  /** The first uncovered day of the order in force is still to come. */
  isNewOrder: boolean;
  firstInjectionDue: CivilDate | null;
  /** The last attempt of which it is known that nothing was given. */
  missedInjection: { date: CivilDate; code: GapCode } | null;
  /** An injection whose day passed unreported. */
  openInjection: { date: CivilDate; days: number; code: GapCode } | null;
  isHeld: boolean;
  daysWithoutDose: number;
  days: Map<CivilDate, ReferenceDay>;
  handouts: ReferenceHandout[];
}

/** "Extra handouts": with the days that staff chose. Of two on one date the later one counts. */
export const extraOn = ({ input }: Life, date: CivilDate): AddedHandout | null =>
  (input.extraHandouts ?? []).findLast((extra) => extra.date === date) ?? null;

export const planOn = ({ input }: Life, date: CivilDate): PublishedHandout | null =>
  (input.published ?? []).find((handout) => handout.date === date) ?? null;

export const isPublishedOn = (of: Life, date: CivilDate): boolean =>
  planOn(of, date) !== null || (of.input.isPublished?.(date) ?? false);

export const failureOn = ({ input }: Life, date: CivilDate): FailedHandout | null =>
  (input.failed ?? []).find((failed) => failed.date === date) ?? null;

export const codeOf = ({ reason }: FailedHandout): GapCode => (reason === 'REFUSED' ? 'REFUSED' : 'MISSED');

const governing = (of: Calendar, date: CivilDate) =>
  (of.stretches.findLast(({ from }) => from <= date) ?? of.stretches[0]).order;

export const medicineOf = (of: Calendar, given: GivenHandout): Medicine =>
  given.medicine ?? governing(of, given.date);

/** Doses at home: "Two records alike in date, medicine, doses and days are one"; in an order of no importance. */
export const givenOn = (of: Calendar, date: CivilDate): GivenHandout[] =>
  (of.input.given ?? [])
    .filter((given) => given.date === date)
    .map((given): [string, GivenHandout] => [
      JSON.stringify([medicineOf(of, given), given.covers, given.interval]),
      given,
    ])
    .filter(([key], i, all) => all.findIndex(([other]) => other === key) === i)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, given]) => given);

/** Whether doses are of the medicine of the order in force: others are no handout of that order. */
export const isOfOrder = (of: Calendar, given: GivenHandout): boolean =>
  isSameMedicine(medicineOf(of, given), governing(of, given.date));

export function injectionOf(of: Calendar, given: GivenHandout): Injection {
  const depots = of.stretches.map(({ order }) => order).filter(isDepot);
  const nearest = depots.findLast(({ validFrom }) => validFrom <= given.date) ?? depots.at(0);
  const order = nearest ?? governing(of, given.date);
  const interval = given.interval ?? {
    days: longestSpacing(order.handout),
    tolerance: order.toleranceDays ?? 0,
  };
  return { date: given.date, ...interval, basis: 'GIVEN' };
}

/**
 * The handout that is assumed on a day that is over, because a later handout day has no service: only where something
 * is known of it, or where the later day is over too and no plan says otherwise.
 */
export const isEarlyHandoutAssumed = (of: Life, date: CivilDate, due: CivilDate): boolean =>
  of.input.today === undefined ||
  date >= of.input.today ||
  givenOn(of, date).length > 0 ||
  failureOn(of, date) !== null ||
  planOn(of, date) !== null ||
  (!isPublishedOn(of, date) && due < of.input.today);

const decisions = ({ input }: Life, doses: Doses, asOf: CivilDate) =>
  (input.leftoverDecisions ?? []).filter(({ date }) => doses.date < date && date <= asOf);

/** A decision is on the doses that were handed over before its day. */
const isDecided = (of: Life, doses: Doses, asOf: CivilDate): boolean => decisions(of, doses, asOf).length > 0;

const isDiscarded = (of: Life, doses: Doses, day: CivilDate, asOf: CivilDate): boolean =>
  decisions(of, doses, asOf).some(({ date, keep }) => !keep && date <= day);

/** Doses at home: they cover "across changes of order of the same medicine, form and preparation", others if kept. */
export function areUsable(of: Life, doses: Doses, day: CivilDate, asOf: CivilDate): boolean {
  // What was given for its own day was taken, not left.
  if (day === doses.date) return true;
  return !isDiscarded(of, doses, day, asOf) && (!of.asked.includes(doses) || isDecided(of, doses, asOf));
}

/** Doses at home: "A changed medicine … with doses left": those that a person is asked about from the date on. */
export function leftOfOthers(of: Life, date: CivilDate): Doses[] {
  const order = orderOn(of, date)!;
  const since = medicineSince(of, date);
  const isLeft = (doses: Doses) =>
    (doses.date < since && doses.covers.some((day) => day >= date)) ||
    of.left.some((dose) => dose.doses === doses && !isDiscarded(of, doses, date, date));
  return of.doses.filter(
    (doses) => !isSameMedicine(doses.medicine, order) && !isDecided(of, doses, date) && isLeft(doses),
  );
}

/** It "is DECISION_NEEDED until a person records what becomes of them". */
export const isDecisionNeeded = (of: Life, date: CivilDate): boolean =>
  of.asked.some((doses) => !isDecided(of, doses, date));

/** The handout that was given for the day: doses of the day itself or an injection; the latest of several. */
export function givenFor(of: Life, day: CivilDate, asOf: CivilDate): CivilDate | null {
  const doses = of.doses.filter(({ covers }) => covers.includes(day));
  const usable = doses.filter((given) => areUsable(of, given, day, asOf)).map(({ date }) => date);
  const injections = of.injections.filter((given) => given.basis === 'GIVEN' && isWithinInterval(given, day));
  return [...usable, ...injections.map(({ date }) => date)].sort().at(-1) ?? null;
}

/** Leftover doses are taken under an order of their medicine, or as a person has decided. */
const mayBeTaken = (of: Life, doses: Doses, day: CivilDate, asOf: CivilDate): boolean =>
  areUsable(of, doses, day, asOf) &&
  (isDecided(of, doses, asOf) || isSameMedicine(orderOn(of, day)!, doses.medicine));

export const isWithinInterval = (
  { date, days }: { date: CivilDate; days: number },
  day: CivilDate,
): boolean => date <= day && day < addDays(date, days);

/** Doses at home: "left over by a pause … cover the first uncovered days after it", the latest paused day's first. */
export function leftOvers(of: Life, asOf: CivilDate): Map<CivilDate, Life['left'][number]> {
  const used = new Map<CivilDate, Life['left'][number]>();
  const left = [...of.left].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const day of datesBetween(asOf, of.horizon)) {
    if (left.length === 0) break;
    if (isPaused(of, day) || orderOn(of, day) === null || givenFor(of, day, asOf) !== null) continue;
    const dose = left.findLast(({ doses }) => mayBeTaken(of, doses, day, asOf));
    if (dose === undefined) continue;
    used.set(day, dose);
    left.splice(left.indexOf(dose), 1);
  }
  return used;
}

/** Whether no handout is to be planned for the day: it is covered, or rests on one of which nothing was recorded. */
export const isSeenTo = (of: Life, day: CivilDate, asOf: CivilDate): boolean =>
  givenFor(of, day, asOf) !== null ||
  of.promised.has(day) ||
  of.reasons.get(day) === 'NOT_RECORDED' ||
  of.injections.some((injection) => isWithinInterval(injection, day)) ||
  (of.openInjection?.code === 'NOT_RECORDED' && isWithinInterval(of.openInjection, day)) ||
  leftOvers(of, asOf).has(day);

/** Whether anything may be handed over on the day at all. */
export function isOpen(of: Life, date: CivilDate): boolean {
  return (
    date >= of.inUseFrom &&
    orderOn(of, date) !== null &&
    !isPaused(of, date) &&
    !of.isHeld &&
    !isDecisionNeeded(of, date)
  );
}

export const isGivenInjection = (of: Calendar, given: GivenHandout): boolean =>
  isDepot(medicineOf(of, given));
