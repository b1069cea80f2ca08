import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import {
  CAP,
  COUNTERS,
  COVERS,
  DOSES,
  ID,
  OVERRIDE,
  P_OVERCROWDED,
  SERVICE_SECONDS,
} from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { CoverageState, GapCode } from '../../dispensing/index.js';
import type { Booking } from '../booking.entity.js';
import type { CoverageDayRow, PlanCoverage } from '../plan-coverage.entity.js';
import type { PlanHandout } from '../plan-handout.entity.js';
import type { PickupTimes } from '../pickup-times.js';
import type { PlanPoint } from '../plan-point.entity.js';
import type { PlanSummary } from '../plan-summary.js';

export const CoverageStateEnum = enumOf<CoverageState>(
  'CoverageState',
  {
    COVERED: 'A handout covers the day.',
    PAUSED: 'Others see to the doses on the day: the recipient is in hospital, prison or travelling.',
    HELD: 'The doses are withheld until a clinician clears the hold.',
    GAP: 'No dose is planned or given for the day.',
  },
  'What is known of the doses for one day; every day with an order in force is exactly one of these.',
);

export const GapCodeEnum = enumOf<GapCode>(
  'GapCode',
  {
    NO_SERVICE:
      'The recipient cannot be served on the regular day, nor on a day that the handout may move to.',
    TAKE_HOME_LIMIT: 'The order allows fewer doses at home than there are days to the next handout.',
    NOT_STARTED: 'The order is in force, and its first handout day is later.',
    MISSED: 'The recipient was not home, was not fit to receive, or could not prove who they were.',
    REFUSED: 'The recipient refused the handout.',
    NOT_RECORDED: 'The day of the handout is over, and no outcome of it is recorded.',
    NOT_IN_PLAN: 'A handout is due on a day whose published plan does not have it.',
    DECISION_NEEDED:
      'A person has to decide first, on doses left at home or on an injection that was not recorded.',
    ORDER_ENDS: 'The last order has ended, and the end of treatment is not recorded.',
    OPENING_UNKNOWN: 'What the recipient had at home when the municipality began is not recorded.',
    NOT_PLACED: 'A plan has the handout among its unassigned.',
    PART_GIVEN: 'Fewer doses were handed over than there are days to the next handout.',
  },
  'Why days are without a dose.',
);

@ObjectType('Booking', { description: 'The time that a plan gives a recipient at a point.' })
export class BookingObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => InstantScalar, { description: 'When it is the turn of the recipient.' })
  start!: string;

  @Field(() => Int, { description: SERVICE_SECONDS })
  serviceSeconds!: number;

  @Field(() => Boolean, { description: 'Whether planning the date again leaves it as it is.' })
  locked!: boolean;

  @Field(() => String, { nullable: true, description: OVERRIDE })
  override!: string | null;

  @Field(() => Int, { description: DOSES })
  doses!: number;

  @Field(() => [DateScalar], { description: COVERS })
  covers!: string[];

  /** For the fields point, recipient and outcomes; no fields themselves. */
  planId!: string;
  pointId!: string;
  recipientId!: string;
}

@ObjectType('PlanPoint', { description: 'How full a point gets in the plan.' })
export class PlanPointObject {
  @Field(() => Int, { description: CAP })
  capPresent!: number;

  @Field(() => Int, { description: COUNTERS })
  counters!: number;

  @Field(() => Int, { description: 'How many times are booked there.' })
  bookings!: number;

  @Field(() => Float, { description: 'The largest expected number of people there at one instant.' })
  peakExpected!: number;

  @Field(() => Float, { description: P_OVERCROWDED })
  pOvercrowded!: number;

  @Field(() => Float, {
    description: 'An upper bound of `pOvercrowded` that is computed without simulating.',
  })
  certificate!: number;

  /** For the point field; no field itself. */
  pointId!: string;
}

@ObjectType('PickupTimes', {
  description: 'How far the pickup times of a plan are from the usual ones.',
})
export class PickupTimesObject implements PickupTimes {
  @Field(() => Int, { description: 'How many who collect have a usual time.' })
  people!: number;

  @Field(() => Float, {
    description: 'The mean distance from the usual time, minutes; 0 where none is recorded.',
  })
  meanShift!: number;

  @Field(() => Int, { description: '95 of 100 are at most so many minutes from their usual time.' })
  p95Shift!: number;

  @Field(() => Int, { description: 'The largest distance from a usual time, minutes.' })
  largestShift!: number;

  @Field(() => Float, {
    description:
      'How unevenly the distances are spread (Gini): 0 for all alike, near 1 for all on one recipient.',
  })
  gini!: number;

  @Field(() => Int, { description: 'How many collected by a published plan in the two weeks before.' })
  compared!: number;

  @Field(() => Int, { description: 'How many of those have the same time at the same point as then.' })
  sameAsLast!: number;
}

@ObjectType('PlanSummary', {
  description: 'How even and how familiar the duties of a plan are.',
})
export class PlanSummaryObject implements PlanSummary {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds that the shift that is out longest is out; null without routes.',
  })
  longestDuty!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds that the shift that is out shortest is out; null without routes.',
  })
  shortestDuty!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of the visits to recipients whom a crew visited in the last 28 days, the share, 0 to 1, with a known face; null without such visits.',
  })
  continuity!: number | null;
}

@ObjectType('PlanCoverageDay', { description: 'One day of a recipient, as it stood when the plan was made.' })
export class PlanCoverageDayObject {
  @Field(() => DateScalar, { description: 'The day that a dose is needed for.' })
  date!: string;

  @Field(() => CoverageStateEnum, { description: 'Whether a dose is there for the day.' })
  state!: CoverageDayRow['state'];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the handout that covers the day; null where none does.',
  })
  by!: string | null;

  @Field(() => GapCodeEnum, { nullable: true, description: 'Why the day is a gap; null where it is none.' })
  why!: GapCode | null;
}

@ObjectType('PlanCoverage', { description: 'The days of a recipient as they stood when the plan was made.' })
export class PlanCoverageObject {
  @Field(() => [PlanCoverageDayObject], { description: 'Each day with an order in force, in order.' })
  days!: PlanCoverageDayObject[];

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

export const BookingConnection = connectionOf('Booking', BookingObject);
export const PlanCoverageConnection = connectionOf('PlanCoverage', PlanCoverageObject);

export const toBookingObject = (row: Booking, handout: PlanHandout | undefined): BookingObject => ({
  id: row.id,
  start: osloInstant(row.startsAt),
  serviceSeconds: row.serviceSeconds,
  locked: row.locked,
  override: row.overrideReason,
  doses: handout?.doses ?? 0,
  covers: handout?.covers ?? [],
  planId: row.planId,
  pointId: row.pointId,
  recipientId: row.recipientId,
});

export const toPlanPointObject = (row: PlanPoint): PlanPointObject => ({
  capPresent: row.capPresent,
  counters: row.counters,
  bookings: row.bookings,
  peakExpected: row.peakExpected,
  pOvercrowded: row.pOvercrowded,
  certificate: row.certificate,
  pointId: row.pointId,
});

export const toPlanCoverageObject = (row: PlanCoverage): PlanCoverageObject => ({
  days: row.days.map(({ date, state, by, why }) => ({ date, state, by, why })),
  recipientId: row.recipientId,
});
