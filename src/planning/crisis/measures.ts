import { type CivilDate, datesBetween, dayNumber, weekdayOf } from '../../shared/civil-time.js';
import { InputCheck } from '../../shared/input-check.js';
import type { PlanningFaultCode } from '../refusals.js';

/** Switches a ruleset on or off from the first day of the period. */
export interface RulesetSwitch {
  readonly rulesetId: string;
  readonly on: boolean;
  /** The last day on which it is on; without one until it is switched off. */
  readonly until?: CivilDate | null;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

/** A shift more on each of the weekdays of the period; none named is every day. Times are HH:MM. */
export interface ExtraShift {
  readonly weekdays: readonly WeekdayName[];
  readonly start: string;
  readonly end: string;
  readonly vehicleId: string;
  /** The crew, the driver first. */
  readonly staffIds: readonly string[];
  readonly startPointId: string;
  readonly endPointId?: string | null;
  readonly breakMinutes: number;
  readonly breakEarliest?: string | null;
  readonly breakLatest?: string | null;
}

/**
 * Other opening hours for a point: longer ones, or those of a partner's point that stood ready with the hours `off`.
 */
export interface OtherHours {
  readonly pointId: string;
  readonly openingHours: string;
}

/** What a municipality does in a crisis, or tries out: rules, crews and places that change together. */
export interface Measures {
  readonly rulesets: readonly RulesetSwitch[];
  readonly shifts: readonly ExtraShift[];
  readonly hours: readonly OtherHours[];
}

/** The longest period that a what-if looks at, days. */
export const MOST_DAYS = 14;
const MOST_MEASURES = 50;

export function checkMeasures(
  check: InputCheck<PlanningFaultCode>,
  { rulesets, shifts, hours }: Measures,
): void {
  const count = rulesets.length + shifts.length + hours.length;
  if (count === 0) {
    check.fault(
      'measures',
      'NOTHING_TO_CHANGE',
      { nb: 'Det er ingen tiltak.', en: 'There are no measures.' },
      {
        nb: 'Velg regler, ekstra vakter eller åpningstider.',
        en: 'Choose rulesets, extra shifts or opening hours.',
      },
    );
  }
  check.between('measures', count === 0 ? null : count, 1, MOST_MEASURES);
  twice(
    check,
    'measures.rulesets',
    rulesets.map(({ rulesetId }) => rulesetId),
  );
  twice(
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
    check.fault(
      'until',
      'OUT_OF_RANGE',
      { nb: `Perioden er på ${days} dager.`, en: `The period has ${days} days.` },
      { nb: `Høyst ${MOST_DAYS} dager.`, en: `At most ${MOST_DAYS} days.` },
    );
  }
  if (from < today) {
    check.fault(
      'from',
      'IN_THE_PAST',
      { nb: `${from} er over.`, en: `${from} has passed.` },
      { nb: `Begynn i dag (${today}) eller senere.`, en: `Begin today (${today}) or later.` },
    );
  }
}

/** The days of the period on which an extra shift is out. */
export const datesOf = ({ weekdays }: ExtraShift, from: CivilDate, until: CivilDate): CivilDate[] =>
  datesBetween(from, until).filter(
    (date) => weekdays.length === 0 || weekdays.includes(WEEKDAYS[weekdayOf(dayNumber(date))]),
  );

function twice(check: InputCheck<PlanningFaultCode>, where: string, ids: readonly string[]): void {
  if (new Set(ids).size === ids.length) return;
  check.fault(
    where,
    'TWICE',
    { nb: 'Det samme står to ganger.', en: 'The same stands twice.' },
    { nb: 'Ta med hver av dem én gang.', en: 'Name each of them once.' },
  );
}
