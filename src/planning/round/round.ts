import { DEPOT_INJECTION, type Order, type RecordedHandout } from '../../dispensing/index.js';
import { type CivilDate, daysBetween } from '../../shared/civil-time.js';
import type { LatLon } from '../../shared/geo.js';
import type { PresenceParameters } from '../../solver/index.js';
import type { Area, TravelMode } from '../../travel/index.js';
import type { PlanningSettings } from '../settings/planning-settings.js';

/**
 * Everything that a plan of one municipality's day rests on, as it stood at one moment: the input of planning, free
 * of the database. Times of day are minutes on the clock (0–1440), which the date turns into seconds.
 *
 * No names and no national ids: the alias is all that a plan needs to know about a person.
 */
export interface Round {
  readonly municipality: string;
  readonly date: CivilDate;
  /** The first day on which something can still be arranged: the day on which the round was read. */
  readonly today: CivilDate;
  readonly settings: PlanningSettings;
  readonly recipients: readonly RoundRecipient[];
  readonly points: readonly RoundPoint[];
  readonly closures: readonly RoundClosure[];
  /** A mobile stop that has any is open only while a vehicle stands there. */
  readonly stands: readonly RoundStand[];
  /** In force on the date. */
  readonly rulesets: readonly RoundRuleset[];
  /** The date's own shifts. */
  readonly shifts: readonly RoundShift[];
  readonly roster: RosterRecord;
  readonly conflicts: readonly RoundConflict[];
  /** Roads that are closed while the date's shifts are out. */
  readonly roadClosures: readonly Area[];
}

/** A span of dates, both included; null is open. */
export interface DateSpan {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

export interface RoundRecipient {
  readonly id: string;
  readonly alias: string;
  readonly mode: 'HOME' | 'PICKUP' | 'FLEXIBLE';
  /** Where they live on the date; null where no address is recorded. */
  readonly home: LatLon | null;
  readonly usualPointId: string | null;
  readonly usualTime: number | null;
  /** Where and when they collected last by a published plan of the two weeks before. */
  readonly lastPickup: { readonly pointId: string; readonly minute: number } | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly serviceSeconds: number;
  readonly staffRequired: 1 | 2;
  readonly cohort: string | null;
  readonly orders: readonly Order[];
  readonly pauses: readonly DateSpan[];
  readonly quarantines: readonly DateSpan[];
  readonly holds: readonly { readonly from: CivilDate; readonly clearedOn: CivilDate | null }[];
  readonly moves: readonly { readonly from: CivilDate; readonly to: CivilDate }[];
  /** What was published and reported, as far as it bears on the date or later days. */
  readonly recorded: readonly RecordedHandout[];
  /** Staff who visited them at home lately (`readFamiliar`). */
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
  /** How people keep to their time here, where that is not as in the rest of the municipality. */
  readonly presence?: Partial<PresenceParameters> | null;
}

export interface RoundClosure {
  readonly pointId: string;
  readonly date: CivilDate;
  readonly from: number | null;
  readonly until: number | null;
}

/** A vehicle at a mobile stop, every week on the weekday of `first`. */
export interface RoundStand {
  readonly pointId: string;
  /** null: whichever can. */
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

/** What of a shift decides whom it can serve. */
export interface RosterShift {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
  readonly crew: number;
  readonly skills: readonly string[];
}

/** Shifts of the days around the date, and how far shifts are recorded at all. */
export interface RosterRecord {
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  readonly shifts: readonly RosterShift[];
}

export interface RoundShift extends RosterShift {
  readonly id: string;
  /** The crew's ids. */
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

/** Whether it is one of the stand's days. */
export const isStandOn = ({ first, last }: RoundStand, date: CivilDate): boolean =>
  holdsOn({ from: first, until: last }, date) && daysBetween(first, date) % 7 === 0;

export const isDepot = (order: Pick<Order, 'form'>): boolean => order.form === DEPOT_INJECTION;

/** The order in force on a date; the database keeps two from overlapping. */
export const orderOn = (recipient: RoundRecipient, date: CivilDate): Order | undefined =>
  recipient.orders.find((order) => holdsOn({ from: order.validFrom, until: order.validUntil }, date));

export const isQuarantined = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.quarantines.some((span) => holdsOn(span, date));

export const isPaused = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.pauses.some((span) => holdsOn(span, date));

const holdsOn = (span: DateSpan, date: CivilDate): boolean =>
  span.from <= date && (span.until === null || date <= span.until);
