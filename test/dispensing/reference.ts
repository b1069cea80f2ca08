import type { DispensingInput, GapCode } from '../../src/dispensing/rules/index.js';
import { STRICT_POLICY } from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';
import { calendar, isDepot, isOver, isPaused, orderOn, runStart } from './reference-calendar.js';
import { dueDoses, giveDoses, passDoses } from './reference-doses.js';
import {
  givenFor,
  givenOn,
  isDecisionNeeded,
  isGivenInjection,
  isOfOrder,
  isWithinInterval,
  leftOfOthers,
  leftOvers,
  type Life,
  type ReferenceDay,
} from './reference-facts.js';
import {
  beginInjectionDay,
  giveInjection,
  injectionDueOn,
  isMissReported,
  passInjection,
  toleranceOf,
} from './reference-injections.js';

export interface Reference {
  days: Life['days'];
  handouts: Life['handouts'];
}

/** Days after `until` that handouts are looked ahead over: more than a handout of these tests can last. */
const LOOK_AHEAD = 70;

/**
 * What an order means (FORMATS.md), read slowly: each day is lived through once, in order, with what is known by then;
 * whether a past day was without a dose decides whether a later one is held. Nothing is remembered to save time.
 */
export function reference(input: DispensingInput, until: CivilDate): Reference {
  const of: Life = {
    ...calendar(input, addDays(until, LOOK_AHEAD)),
    doses: [],
    injections: [],
    asked: [],
    isToBeAsked: false,
    left: [],
    promised: new Map(),
    reasons: new Map(),
    carried: [],
    isAwaitingService: false,
    isNewOrder: false,
    firstInjectionDue: null,
    missedInjection: null,
    openInjection: null,
    isHeld: false,
    daysWithoutDose: 0,
    days: new Map(),
    handouts: [],
  };
  const first = [of.firstOrder, ...(input.given ?? []).map(({ date }) => date)].sort()[0];
  for (const date of datesBetween(first, until)) live(of, date);
  return { days: of.days, handouts: of.handouts };
}

function live(of: Life, date: CivilDate): void {
  begin(of, date);
  askAboutOthers(of, date);
  beginInjectionDay(of, date);
  holdIfNeeded(of, date);
  handOut(of, date);
  const day = judge(of, date);
  keepLeftOvers(of, date);
  count(of, date, day);
  const isTreated = !of.input.endedOn || date < of.input.endedOn;
  if (date >= of.firstOrder && date >= of.inUseFrom && isTreated) of.days.set(date, day);
}

/** What makes the first served day from this one on a handout day for oral forms. */
function begin(of: Life, date: CivilDate): void {
  const { clearings = [], leftoverDecisions = [] } = of.input;
  const isAfterPause = !isPaused(of, date) && isPaused(of, addDays(date, -1));
  if (isPaused(of, date)) of.isAwaitingService = false;
  // "The first served day after" a pause "is a handout day for oral forms."
  else if (isAfterPause) of.isAwaitingService = true;
  // "The first uncovered day of any other new order is a handout day for oral forms."
  const isBeginning = orderOn(of, date) !== null && runStart(of, date) === date;
  if (isBeginning) of.isNewOrder = true;
  if (isBeginning || isAfterPause) of.isToBeAsked = true;
  // "From the clearing date the first served day is a handout day for oral forms and the count starts anew".
  if (clearings.some(({ from }) => from === date)) {
    of.isHeld = false;
    of.daysWithoutDose = 0;
    of.isAwaitingService = true;
  }
  // "discarding makes that day a handout day".
  if (leftoverDecisions.some((decision) => decision.date === date && !decision.keep))
    of.isAwaitingService = true;
}

/** Doses at home: asked when an order begins or a pause ends, "even if they would be used up meanwhile". */
function askAboutOthers(of: Life, date: CivilDate): void {
  if (!of.isToBeAsked || isPaused(of, date) || orderOn(of, date) === null) return;
  of.isToBeAsked = false;
  of.asked.push(...leftOfOthers(of, date));
}

/** Missed doses: "The first held day follows the last day of the limit"; "A hold lasts until a clinician clears it." */
function holdIfNeeded(of: Life, date: CivilDate): void {
  const { holdDays } = of.input.policy ?? STRICT_POLICY;
  const isCleared = (of.input.clearings ?? []).some(
    ({ from, until }) => from <= date && until !== null && date <= until,
  );
  if (of.daysWithoutDose >= holdDays && !isCleared) of.isHeld = true;
  if (of.isHeld) of.isAwaitingService = false;
}

/** "Given beats not given on the same day"; what was not reported follows from the published plan, then the order. */
function handOut(of: Life, date: CivilDate): void {
  const given = givenOn(of, date);
  const injections = given.filter((record) => isGivenInjection(of, record));
  const doses = given.filter((record) => !isGivenInjection(of, record));
  const own = doses.filter((record) => isOfOrder(of, record));
  const others = doses.filter((record) => !isOfOrder(of, record));
  // Of another medicine: for its own days, and what is due by the order is so for the others.
  for (const other of others) giveDoses(of, date, [other], []);
  if (injections.length > 0) giveInjection(of, date, injections);
  const due = dueDoses(of, date);
  if (own.length > 0) giveDoses(of, date, own, due);
  const order = orderOn(of, date);
  if (order === null || own.length > 0) return;
  if (!isDepot(order)) passDoses(of, date, due);
  else if (injections.length === 0) passInjection(of, date);
}

const gap = (code: GapCode): ReferenceDay => ({ state: 'GAP', by: null, basis: null, late: false, code });
const covered = (by: CivilDate, basis: ReferenceDay['basis'], late = false): ReferenceDay => ({
  state: 'COVERED',
  by,
  basis,
  late,
  code: null,
});

/** The four states: "paused, covered, held or a named gap, in this precedence. There is no fifth case". */
function judge(of: Life, date: CivilDate): ReferenceDay {
  if (isPaused(of, date)) return { state: 'PAUSED', by: null, basis: null, late: false, code: null };
  const cover = coverOf(of, date);
  if (cover) return cover;
  if (of.isHeld) return { state: 'HELD', by: null, basis: null, late: false, code: null };
  return gap(reasonOf(of, date));
}

/** By which handout, on the strongest basis that there is. */
function coverOf(of: Life, date: CivilDate): ReferenceDay | null {
  const given = givenFor(of, date, date);
  if (given !== null) return covered(given, 'GIVEN');
  const left = leftOvers(of, date).get(date);
  if (left) return covered(left.doses.date, 'GIVEN');
  const promised = of.promised.get(date);
  if (promised) return covered(promised.by, promised.basis);
  const injections = [...of.injections].sort((a, b) => (a.date < b.date ? 1 : -1));
  const lasting = injections.find((injection) => isWithinInterval(injection, date));
  if (lasting) return covered(lasting.date, lasting.basis);
  // "then days `n` … `n` + tolerance − 1 as covered and `late`"; under a following oral order its `n` days only.
  const order = orderOn(of, date);
  if (order === null || !isDepot(order) || injections.length === 0) return null;
  const [last] = injections;
  const late = { date: last.date, days: last.days + toleranceOf(order, last) };
  return isWithinInterval(late, date) ? covered(last.date, last.basis, true) : null;
}

function reasonOf(of: Life, date: CivilDate): GapCode {
  const open = of.openInjection;
  if (open?.code === 'NOT_RECORDED' && isWithinInterval(open, date)) return 'NOT_RECORDED';
  const order = orderOn(of, date);
  if (order === null) return 'ORDER_ENDS';
  if (isDecisionNeeded(of, date)) return 'DECISION_NEEDED';
  if (isDepot(order)) {
    if (open) return isWithinInterval(open, date) ? open.code : 'DECISION_NEEDED';
    if (of.missedInjection) return of.missedInjection.code;
    if (date >= of.inUseFrom && injectionDueOn(of) <= date) return 'NO_SERVICE';
    return reasonBeforeHandouts(of, date);
  }
  return of.reasons.get(date) ?? reasonBeforeHandouts(of, date);
}

/** The four states: "Days from `in_use_from` to the first handout without an opening balance are `OPENING_UNKNOWN`". */
function reasonBeforeHandouts(of: Life, date: CivilDate): GapCode {
  if (of.handouts.some((handout) => handout.date <= date && handout.covers.length > 0)) return 'PART_GIVEN';
  return of.firstOrder < of.inUseFrom ? 'OPENING_UNKNOWN' : 'NOT_STARTED';
}

/** Doses at home: a paused day that given doses were for leaves one; an open day without its own takes one. */
function keepLeftOvers(of: Life, date: CivilDate): void {
  if (isPaused(of, date)) {
    const given = of.doses.filter(({ covers }) => covers.includes(date));
    const last = given.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
    // What was given for its own day was taken, not left.
    if (last && last.date < date) of.left.push({ day: date, doses: last });
    return;
  }
  const used = leftOvers(of, date).get(date);
  if (used) of.left.splice(of.left.indexOf(used), 1);
}

/** Missed doses: "Days without a dose are counted, whatever the interval; a day counts when it is over." */
function count(of: Life, date: CivilDate, { state, late, code }: ReferenceDay): void {
  if (date < of.inUseFrom || date < of.firstOrder) return;
  // A dose that is still to come ends a count as well: no hold is foretold for a time after it.
  if (state === 'COVERED' && !late) of.daysWithoutDose = 0;
  if (!isOver(of, date)) return;
  if (code === null) return;
  const isInTreatment =
    of.firstOrder < of.inUseFrom ||
    of.doses.length > 0 ||
    of.injections.some(({ basis }) => basis === 'GIVEN');
  const isNeither = code === 'OPENING_UNKNOWN' || code === 'DECISION_NEEDED' || code === 'NOT_STARTED';
  // "`NOT_RECORDED` days continue a count and never start one".
  const isContinued = code !== 'NOT_RECORDED' || of.daysWithoutDose > 0;
  if (isInTreatment && !isNeither && isContinued && !isWithinTolerance(of, date)) of.daysWithoutDose++;
}

/** "A missed injection … counts from the end of its tolerance." */
function isWithinTolerance(of: Life, date: CivilDate): boolean {
  const order = orderOn(of, date);
  if (order === null || !isDepot(order) || !isMissReported(of)) return false;
  const last = of.injections.at(-1) ?? null;
  return date < addDays(injectionDueOn(of), toleranceOf(order, last));
}
