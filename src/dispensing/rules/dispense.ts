import { type CivilDate, civilDate, dayNumber, type DayNumber } from '../../shared/civil-time.js';
import { Course, type CourseHandout } from './course.js';
import { countDay, type DayState, follow } from './follow.js';
import { gapsOf } from './gaps.js';
import { HoldCount } from './hold-count.js';
import { STRICT_POLICY } from './missed-doses.js';
import type { DayCoverage, DispensingInput, Gap, Handout, HandoutKind, MissedDoses } from './model.js';
import { datesOf } from './order-days.js';

/** What follows from one recipient's facts, plans and orders for a range of days. */
export interface Dispensing {
  /** The handouts on its days, in order; what they cover may go on beyond it. */
  readonly handouts: readonly Handout[];
  /** The days in it without a dose, in order. */
  readonly gaps: readonly Gap[];
  /** The orders' own handout days in it, before service and moves are looked at. */
  readonly regularDates: readonly CivilDate[];
  /** Every day in it on which the recipient is in treatment, in order, each once. */
  readonly coverage: readonly DayCoverage[];
  /** What the days without a dose ask for when the range is over, or now if that is sooner. */
  readonly missed: MissedDoses;
}

/**
 * Facts, then published plans, then orders → handouts → coverage for one recipient, over days from one to another, both
 * included (FORMATS.md, "What an order means"). The treatment is followed from its beginning, one day at a time, so the
 * answer for a day is the same whatever range it is asked in. Pure: the same input gives the same answer.
 */
export function dispense(input: DispensingInput, from: CivilDate, until: CivilDate): Dispensing {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const course = new Course(input);
  const { days, facts } = course;
  const count = new HoldCount(input.policy ?? STRICT_POLICY);
  // What was given before the first day that is judged covers days, and the next injection follows from it.
  const begin = days.firstOrder === Infinity ? Infinity : Math.min(facts.firstGiven, days.firstJudged);
  if (facts.isHeldBefore(begin)) count.hold(begin);
  course.awaitsFirst = days.isNew(begin);
  let missed = count.asOf();
  const states: DayState[] = [];
  for (let day = begin; day <= last; day++) {
    const state = follow(course, count, day);
    if (state !== null && day >= first) states.push(state);
    if (day === days.today) missed = count.asOf();
    if (state !== null) countDay(course, count, state);
    if (day === last && day < days.today) missed = count.asOf();
  }
  const gaps = gapsOf(input.recipient, course, states);
  const gapOn = new Map(gaps.flatMap((gap) => gap.dates.map((date) => [date, gap])));
  return {
    handouts: course.handouts
      .filter(({ day }) => day >= first && day <= last)
      .map((each) => handoutOf(input.recipient, each)),
    gaps,
    regularDates: regularDates(course, first, last),
    coverage: states.map(({ day, state, cover }): DayCoverage => {
      const date = civilDate(day);
      return {
        recipient: input.recipient,
        date,
        state,
        by: cover && civilDate(cover.by),
        basis: cover?.basis ?? null,
        late: cover?.late ?? false,
        gap: gapOn.get(date) ?? null,
      };
    }),
    missed,
  };
}

function handoutOf(
  recipient: string,
  { order, day, regular, covers, doses, status }: CourseHandout,
): Handout {
  return {
    recipient,
    order,
    date: civilDate(day),
    kind: kindOf(day, regular),
    regularDates: datesOf(regular),
    covers: datesOf(covers),
    doses,
    status,
  };
}

function kindOf(day: DayNumber, regular: readonly DayNumber[]): HandoutKind {
  if (regular.length === 0) return 'EXTRA';
  if (!regular.includes(day)) return 'MOVED';
  return regular.length === 1 ? 'REGULAR' : 'MERGED';
}

function regularDates({ days }: Course, first: DayNumber, last: DayNumber): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let day = first; day <= last; day++) {
    const on = days.governingOn(day);
    if (on !== null && days.isRegular(on, day)) dates.push(civilDate(day));
  }
  return dates;
}
