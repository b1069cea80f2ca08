import type { HandoutDecisions, HandoutFacts, MissedDosePolicy, Order } from '../../dispensing/index.js';
import { type CivilDate, daysBetween } from '../../shared/civil-time.js';
import type { LatLon } from '../../shared/geo.js';
import type { PresenceParameters } from '../../solver/index.js';
import type { Area, TravelMode } from '../../travel/index.js';
import type { PlanningSettings } from '../settings/index.js';

/**
 * The input of planning: everything that a plan of one municipality's day depends on, as it was at one moment. Plain
 * data without the database. Times of day are minutes of local time, 0–1440.
 *
 * It has no names and no national ids: of a person it knows the alias only.
 */
export interface Round {
  readonly municipality: string;
  readonly date: CivilDate;
  /** The day on which the round was read: the first on which a handout can still be arranged. */
  readonly today: CivilDate;
  /** The municipality's first day with Doserute; days before it are not judged. */
  readonly inUseFrom: CivilDate;
  /** Dates since then of which a plan is published, but for the one that is being planned again. */
  readonly publishedDates: ReadonlySet<CivilDate>;
  readonly settings: PlanningSettings;
  /** After how many days without a dose who has to act. */
  readonly policy: MissedDosePolicy;
  readonly recipients: readonly RoundRecipient[];
  readonly points: readonly RoundPoint[];
  readonly closures: readonly RoundClosure[];
  /** A point with any stand on record, past ones included, is open only while a vehicle stands there. */
  readonly stands: readonly RoundStand[];
  /** In force on the date. */
  readonly rulesets: readonly RoundRuleset[];
  /** The date's own shifts. */
  readonly shifts: readonly RoundShift[];
  readonly roster: RosterRecord;
  readonly conflicts: readonly RoundConflict[];
  /** Areas that are closed to traffic at some time while the date's shifts are out. */
  readonly roadClosures: readonly Area[];
}

/** A span of dates, both included; null means without end. */
export interface DateSpan {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

export interface RoundRecipient extends HandoutDecisions {
  readonly id: string;
  readonly alias: string;
  readonly mode: 'HOME' | 'PICKUP' | 'FLEXIBLE';
  /** Home on the date; null where no address is recorded. */
  readonly home: LatLon | null;
  readonly usualPointId: string | null;
  readonly usualTime: number | null;
  /** Last booking in a published plan of the two weeks before the date. */
  readonly lastPickup: { readonly pointId: string; readonly minute: number } | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly serviceSeconds: number;
  readonly staffRequired: 1 | 2;
  readonly cohort: string | null;
  readonly pauses: readonly DateSpan[];
  readonly quarantines: readonly DateSpan[];
  /** What is known of handouts since `Round.inUseFrom`. */
  readonly facts: HandoutFacts;
  /** Ids of staff who have visited the recipient lately (`readFamiliar`). */
  readonly familiar: readonly string[];
}

export interface RoundPoint {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly location: LatLon;
  readonly counters: number;
  readonly maxPresent: number;
  readonly slotMinutes: number;
  readonly injections: boolean;
  readonly openingHours: string;
  /** Parameters of the presence model that differ here from the municipality's. */
  readonly presence?: Partial<PresenceParameters> | null;
}

export interface RoundClosure {
  readonly pointId: string;
  readonly date: CivilDate;
  readonly from: number | null;
  readonly until: number | null;
}

/** A planned time of a vehicle at a mobile stop, every week on the weekday of `first`. */
export interface RoundStand {
  readonly pointId: string;
  /** null: any vehicle. */
  readonly vehicleId: string | null;
  readonly first: CivilDate;
  /** null: until further notice. */
  readonly last: CivilDate | null;
  readonly from: number;
  readonly until: number;
  readonly doses: number;
}

export interface RoundRuleset {
  readonly name: string;
  readonly pointKind: string;
  readonly maxPresent: number | null;
  readonly cohortGapMinutes: number;
  readonly riskLimit: number;
}

/** The part of a shift that decides whom it can serve. */
export interface RosterShift {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
  readonly crew: number;
  readonly skills: readonly string[];
}

/** Shifts on record are read this many days from each end of the record: the pattern for days without a record. */
export const PATTERN_DAYS = 28;

/** Shifts of the days around the date, and of `PATTERN_DAYS` at each end of the record. */
export interface RosterRecord {
  /** First and last day with a recorded shift; null where no shift was ever recorded. */
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  readonly shifts: readonly RosterShift[];
}

export interface RoundShift extends RosterShift {
  readonly id: string;
  /** Ids of the crew. */
  readonly staff: readonly string[];
  readonly vehicle: {
    readonly id: string;
    readonly name: string;
    readonly mode: TravelMode;
    readonly capacityDoses: number;
  };
  readonly startPointId: string;
  readonly endPointId: string | null;
  readonly break: { readonly minutes: number; readonly earliest: number; readonly latest: number } | null;
}

export interface RoundConflict {
  readonly recipientAId: string;
  readonly recipientBId: string;
  readonly minGapMinutes: number;
}

/** Whether the stand is planned on the date. */
export const isStandOn = ({ first, last }: RoundStand, date: CivilDate): boolean =>
  holdsOn({ from: first, until: last }, date) && daysBetween(first, date) % 7 === 0;

/** The order in force on a date; the database keeps two from overlapping. */
export const orderOn = (recipient: RoundRecipient, date: CivilDate): Order | undefined =>
  recipient.orders.find((order) => holdsOn({ from: order.validFrom, until: order.validUntil }, date));

export const isQuarantined = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.quarantines.some((span) => holdsOn(span, date));

export const isPaused = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.pauses.some((span) => holdsOn(span, date));

const holdsOn = (span: DateSpan, date: CivilDate): boolean =>
  span.from <= date && (span.until === null || date <= span.until);
