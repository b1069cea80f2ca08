import { type CivilDate, civilDate, dayNumber, type DayNumber } from '../../shared/civil-time.js';
import { ActiveDays, datesOf, daysFrom, type Stretch } from './active-days.js';
import { assignDoses } from './assign-doses.js';
import { assignInjections } from './assign-injections.js';
import type { Assignment } from './assignment.js';
import { gapOf } from './gaps.js';
import { Facts, HandoutCalendar, isDepot } from './handout-days.js';
import type { DayCoverage, DispensingInput, Gap, GapCode, Handout, HandoutKind } from './model.js';
import type { GapRun } from './remedies.js';

/** What follows from one recipient's orders for a range of days. */
export interface Dispensing {
  /** The handouts on its days, in order; what they cover may go on beyond it. */
  readonly handouts: readonly Handout[];
  /** The days in it without a dose, in order. */
  readonly gaps: readonly Gap[];
  /** The orders' own handout days in it, before service and moves are looked at. */
  readonly regularDates: readonly CivilDate[];
  /** Every day in it with an order in force, in order, each once. */
  readonly coverage: readonly DayCoverage[];
}

/**
 * Orders → handouts → coverage for one recipient, over days from one to another, both included (FORMATS.md, "What an
 * order means"). The answer for a day is the same whatever range it is asked in. Pure: the same input gives the same
 * answer.
 */
export function dispense(input: DispensingInput, from: CivilDate, until: CivilDate): Dispensing {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const active = new ActiveDays(input);
  const facts = new Facts(input);
  const handedOver = handedOverDays(active, facts);
  const byDay = new Map<DayNumber, DayCoverage>();
  const handouts: Handout[] = [];
  const gaps: Gap[] = [];
  const regularDates: CivilDate[] = [];
  for (const stretch of active.stretches(first, last)) {
    const calendar = new HandoutCalendar(stretch, input);
    regularDates.push(
      ...daysFrom(first, last)
        .filter((day) => calendar.isRegular(day))
        .map(civilDate),
    );
    const days = calendar.daysFor(first, last, facts);
    const all = (isDepot(stretch.order) ? assignInjections : assignDoses)(stretch, days, facts);
    // Those that end before the range only led up to it, and may be years of them. The one before the handout day that
    // the range begins in may still reach into it, when that day's injection comes late.
    const begun = all.findLastIndex((assignment) => assignment.days[0].day <= first);
    const assignments = all.slice(Math.max(0, begun - 1));
    for (const assignment of assignments) {
      const { target, coverFrom, coverUntil } = assignment;
      if (target === null || coverUntil < coverFrom) continue;
      if (target >= first && target <= last) handouts.push(handoutOf(input.recipient, stretch, assignment));
      if (!assignment.counts) continue;
      for (let day = Math.max(coverFrom, first); day <= Math.min(coverUntil, last); day++) {
        byDay.set(day, covered(input.recipient, day, target));
      }
    }
    for (const [day, by] of handedOver) {
      const belongs = day >= Math.max(stretch.first, first) && day <= Math.min(stretch.last, last);
      if (belongs && !byDay.has(day)) byDay.set(day, covered(input.recipient, day, by));
    }
    for (const run of runsWithoutDose(stretch, assignments, byDay, first, last)) {
      const gap = gapOf(input.recipient, run, facts);
      gaps.push(gap);
      for (let day = run.from; day <= run.until; day++) {
        byDay.set(day, { recipient: input.recipient, date: civilDate(day), state: 'GAP', by: null, gap });
      }
    }
  }
  const coverage: DayCoverage[] = [];
  for (let day = first; day <= last; day++) {
    if (active.orderOn(day) === null) continue;
    coverage.push(withheld(input, active, facts, handedOver, day) ?? known(byDay, day));
  }
  return { handouts, gaps, regularDates, coverage };
}

const covered = (recipient: string, day: DayNumber, by: DayNumber): DayCoverage => ({
  recipient,
  date: civilDate(day),
  state: 'COVERED',
  by: civilDate(by),
  gap: null,
});

/**
 * Paused and held days. A paused day needs no dose. Doses already handed over are taken during a hold too, those only
 * promised are not: a hold stops them.
 */
function withheld(
  { recipient }: DispensingInput,
  active: ActiveDays,
  facts: Facts,
  handedOver: ReadonlyMap<DayNumber, DayNumber>,
  day: DayNumber,
): DayCoverage | null {
  const date = civilDate(day);
  if (active.isPaused(day)) return { recipient, date, state: 'PAUSED', by: null, gap: null };
  if (!active.isHeld(day)) return null;
  const by = handedOver.get(day);
  return by !== undefined && facts.recordOn(by)?.outcome === 'DELIVERED'
    ? covered(recipient, day, by)
    : { recipient, date, state: 'HELD', by: null, gap: null };
}

function known(byDay: ReadonlyMap<DayNumber, DayCoverage>, day: DayNumber): DayCoverage {
  const coverage = byDay.get(day);
  // FORMATS.md: there is no fifth case. If one appeared here, a recipient without a dose would not be listed as one.
  if (!coverage)
    throw new Error(`Nothing is known of the dose of ${civilDate(day)}, which an order is in force on.`);
  return coverage;
}

/** Which recorded handout has or promises the dose of which day, within the order that it was given by. */
function handedOverDays(active: ActiveDays, facts: Facts): Map<DayNumber, DayNumber> {
  const days = new Map<DayNumber, DayNumber>();
  for (const handedOn of facts.givenDays) {
    const order = active.orderOn(handedOn);
    if (!order) continue;
    const { until } = active.rangeOf(order);
    for (const date of facts.recordOn(handedOn)?.covers ?? []) {
      const day = dayNumber(date);
      if (day <= until && !days.has(day)) days.set(day, handedOn);
    }
  }
  return days;
}

function handoutOf(recipient: string, { order }: Stretch, assignment: Assignment): Handout {
  const { target, coverFrom, coverUntil, record } = assignment;
  // A merged handout stands for those days that its doses reach.
  const regular = assignment.days
    .filter(({ day }, i) => i === 0 || day <= coverUntil)
    .flatMap(({ regular: own }) => own);
  const dates = datesOf(coverFrom, coverUntil);
  return {
    recipient,
    order,
    date: civilDate(target!),
    kind: kindOf(target!, regular),
    regularDates: regular.map(civilDate),
    covers: dates,
    doses: isDepot(order) ? 1 : dates.length,
    outcome: record?.outcome ?? null,
  };
}

function kindOf(target: DayNumber, regular: readonly DayNumber[]): HandoutKind {
  if (regular.length === 0) return 'EXTRA';
  if (!regular.includes(target)) return 'MOVED';
  return regular.length === 1 ? 'REGULAR' : 'MERGED';
}

/** The days of the stretch that nothing covers, cut where the reason or the handout changes. */
function runsWithoutDose(
  stretch: Stretch,
  assignments: readonly Assignment[],
  byDay: ReadonlyMap<DayNumber, DayCoverage>,
  first: DayNumber,
  last: DayNumber,
): GapRun[] {
  const runs: GapRun[] = [];
  for (let day = Math.max(stretch.first, first); day <= Math.min(stretch.last, last); day++) {
    if (byDay.has(day)) continue;
    const reason = reasonFor(stretch, assignments, day);
    const run = runs.at(-1);
    const goesOn = run?.until === day - 1 && run.code === reason.code && run.assignment === reason.assignment;
    if (goesOn) runs[runs.length - 1] = { ...run, until: day };
    else runs.push({ stretch, ...reason, from: day, until: day });
  }
  return runs;
}

function reasonFor(
  stretch: Stretch,
  assignments: readonly Assignment[],
  day: DayNumber,
): { code: GapCode; assignment: Assignment | null } {
  const failed = assignments.find(
    ({ target, counts, coverFrom, coverUntil }) =>
      target !== null && !counts && day >= coverFrom && day <= coverUntil,
  );
  if (failed) return { code: reasonOf(failed), assignment: failed };
  const assignment = assignments.findLast(({ days }) => days[0].day <= day);
  if (!assignment) return { code: 'FIRST_HANDOUT_LATER', assignment: null };
  const { target, coverFrom, record } = assignment;
  if (target === null || (isDepot(stretch.order) && day < coverFrom))
    return { code: 'NO_SERVICE', assignment };
  if (isDepot(stretch.order)) return { code: 'FIRST_HANDOUT_LATER', assignment }; // its interval begins later
  return { code: record?.covers || day < coverFrom ? 'TOO_FEW_DOSES' : 'TAKE_HOME_LIMIT', assignment };
}

function reasonOf({ record }: Assignment): GapCode {
  if (record === null) return 'NOT_RECORDED';
  return record.outcome === 'NOT_PLACED' ? 'NOT_PLACED' : 'MISSED';
}
