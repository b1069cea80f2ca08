import type { ShiftDetails } from '../../fleet/index.js';
import { type CivilDate, datesBetween, dayNumber, weekdayOf } from '../../shared/civil-time.js';
import { InputCheck } from '../../shared/input-check.js';
import {
  atMostDays,
  beginToday,
  CHOOSE_A_MEASURE,
  dayHasPassed,
  GIVEN_TWICE,
  NAME_EACH_ONCE,
  NO_MEASURES,
  periodTooLong,
} from './texts.js';
import type { PlanningFaultCode } from '../refusals/index.js';

/** Switches a ruleset on or off from the first day of the period. */
export interface RulesetSwitch {
  readonly rulesetId: string;
  readonly on: boolean;
  /** Last day on which it is on; until switched off if left out. */
  readonly until?: CivilDate | null;
}

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

/** One more shift on each of the weekdays within the period; every day if none is named. */
export interface ExtraShift extends Omit<ShiftDetails, 'date'> {
  readonly weekdays: readonly WeekdayName[];
}

/** Other opening hours for a point: longer ones, or the first of a partner's point that was prepared as `off`. */
export interface OtherHours {
  readonly pointId: string;
  readonly openingHours: string;
}

/** Changes to rulesets, crews and opening hours that are applied, or tried out, together. */
export interface Measures {
  readonly rulesets: readonly RulesetSwitch[];
  readonly shifts: readonly ExtraShift[];
  readonly hours: readonly OtherHours[];
}

/** Days of the longest period of a what-if. */
const MOST_DAYS = 14;
const MOST_MEASURES = 50;

export function checkMeasures(
  check: InputCheck<PlanningFaultCode>,
  { rulesets, shifts, hours }: Measures,
): void {
  const count = rulesets.length + shifts.length + hours.length;
  if (count === 0) {
    check.fault('measures', 'NOTHING_TO_CHANGE', NO_MEASURES, CHOOSE_A_MEASURE);
  }
  check.between('measures', count === 0 ? null : count, 1, MOST_MEASURES);
  checkNamedOnce(
    check,
    'measures.rulesets',
    rulesets.map(({ rulesetId }) => rulesetId),
  );
  checkNamedOnce(
    check,
    'measures.hours',
    hours.map(({ pointId }) => pointId),
  );
}

export function checkPeriod(
  check: InputCheck<PlanningFaultCode>,
  from: CivilDate,
  until: CivilDate,
  today: CivilDate,
): void {
  check.inOrder(['from', from], ['until', until]);
  const days = dayNumber(until) - dayNumber(from) + 1;
  if (days > MOST_DAYS) {
    check.fault('until', 'OUT_OF_RANGE', periodTooLong(days), atMostDays(MOST_DAYS));
  }
  if (from < today) {
    check.fault('from', 'IN_THE_PAST', dayHasPassed(from), beginToday(today));
  }
}

/** The dates of the period on which an extra shift is out. */
export const datesOf = ({ weekdays }: ExtraShift, from: CivilDate, until: CivilDate): CivilDate[] =>
  datesBetween(from, until).filter(
    (date) => weekdays.length === 0 || weekdays.includes(WEEKDAYS[weekdayOf(dayNumber(date))]),
  );

function checkNamedOnce(check: InputCheck<PlanningFaultCode>, where: string, ids: readonly string[]): void {
  if (new Set(ids).size === ids.length) return;
  check.fault(where, 'TWICE', GIVEN_TWICE, NAME_EACH_ONCE);
}
