import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { DateScalar, IdScalar, InstantScalar, TimeScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { Booking } from '../booking.entity.js';
import type { CoverageDayRow, PlanCoverage } from '../plan-coverage.entity.js';
import type { PlanHandout } from '../plan-handout.entity.js';
import type { PickupTimes } from '../pickup-times.js';
import type { PlanShortfall, ShortfallRemedy } from '../plan-shortfall.js';
import type { PlanPoint } from '../plan-point.entity.js';
import type { PlanSummary } from '../plan-summary.js';
import { REMEDY_KINDS, type RemedyChange, type RemedyKind } from '../remedy-change.js';

export const CoverageStateEnum = enumOf(
  'CoverageState',
  ['COVERED', 'PAUSED', 'HELD', 'GAP'],
  'Every day with an order in force is exactly one of these.',
);

@ObjectType('Booking', { description: "A recipient's time at a point." })
export class BookingObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => InstantScalar)
  start!: string;

  @Field(() => Int)
  serviceSeconds!: number;

  @Field(() => Boolean, { description: 'Planning again leaves it as it is.' })
  locked!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it may break a rule; null where it breaks none.' })
  override!: string | null;

  @Field(() => Int)
  doses!: number;

  @Field(() => [DateScalar], { description: 'The days that the doses are for.' })
  covers!: string[];

  /** For the fields point, recipient and outcomes; no fields themselves. */
  planId!: string;
  pointId!: string;
  recipientId!: string;
}

@ObjectType('Reason')
export class ReasonObject {
  @Field(() => String)
  code!: string;

  @Field(() => TextObject)
  message!: TextObject;
}

export const RemedyKindEnum = enumOf('RemedyKind', REMEDY_KINDS, 'A change that a form can make.');

@ObjectType('RemedyChange', { description: 'What would lift a refusal, as a change to what is recorded.' })
export class RemedyChangeObject {
  @Field(() => RemedyKindEnum)
  kind!: RemedyKind;

  @Field(() => IdScalar, { nullable: true })
  shiftId!: string | null;

  @Field(() => IdScalar, { nullable: true })
  pointId!: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'What it comes to: the new end, the new opening, the time at the point.',
  })
  at!: string | null;

  @Field(() => Int, { nullable: true, description: 'How much longer, earlier or later.' })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many more.' })
  count!: number | null;

  @Field(() => [String], { description: 'What the crew lacks.' })
  skills!: readonly string[];
}

@ObjectType('Unassigned', {
  description: 'A handout that the plan has no place for, why, and what would lift it.',
})
export class UnassignedObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int)
  doses!: number;

  @Field(() => [DateScalar])
  covers!: string[];

  @Field(() => [ReasonObject])
  reasons!: ReasonObject[];

  @Field(() => TextObject, { nullable: true, description: 'The smallest change that would lift it.' })
  remedy!: TextObject | null;

  @Field(() => RemedyChangeObject, {
    nullable: true,
    description: 'The same as a change; null where no form makes it.',
  })
  remedyChange!: RemedyChangeObject | null;

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

@ObjectType('PlanPoint', { description: 'How full a point gets in the plan.' })
export class PlanPointObject {
  @Field(() => Int, { description: 'The cap in force.' })
  capPresent!: number;

  @Field(() => Int)
  counters!: number;

  @Field(() => Int)
  bookings!: number;

  @Field(() => Float, { description: 'The largest expected number present.' })
  peakExpected!: number;

  @Field(() => Float, { description: 'The share of days on which the cap is broken at some instant.' })
  pOvercrowded!: number;

  @Field(() => Float, { description: 'A bound of that share, computed without simulating.' })
  certificate!: number;

  /** For the point field; no field itself. */
  pointId!: string;
}

export const ShortfallRemedyEnum = enumOf(
  'ShortfallRemedyKind',
  ['OPEN_LONGER', 'MORE_COUNTERS', 'OTHER_POINT', 'HOME', 'MOBILE_STOP'],
  'What may help a point that has no room for all.',
);

@ObjectType('ShortfallStand', {
  description: 'Where and when one of the shifts would stand for people to come.',
})
export class ShortfallStandObject {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => TimeScalar)
  from!: string;

  @Field(() => TimeScalar)
  until!: string;

  @Field(() => Int, { description: 'What the vehicle would have with it.' })
  doses!: number;
}

@ObjectType('ShortfallRemedy', { description: 'A change that helps, tried out by planning the day with it.' })
export class ShortfallRemedyObject {
  @Field(() => ShortfallRemedyEnum)
  kind!: ShortfallRemedy['kind'];

  @Field(() => Int, {
    nullable: true,
    description: 'How much longer the point is open, or how long a vehicle stands.',
  })
  minutes!: number | null;

  @Field(() => ShortfallStandObject, { nullable: true, description: 'For MOBILE_STOP.' })
  stand!: ShortfallStandObject | null;

  @Field(() => Int, { description: 'How many it concerns.' })
  people!: number;

  @Field(() => Int, { description: 'How many fewer are unassigned in the plan made with it.' })
  lifts!: number;

  @Field(() => Int, { description: "Seconds more of the crews' time in that plan." })
  duration!: number;

  @Field(() => Int, { description: 'Metres more in that plan.' })
  distance!: number;

  @Field(() => TextObject)
  message!: TextObject;

  /** For the fields point and recipients; no fields themselves. */
  pointId!: string;
  recipientIds!: readonly string[];
}

@ObjectType('PlanShortfall', {
  description: 'A point that had no room for everybody when the plan was made, and what would help.',
})
export class PlanShortfallObject {
  @Field(() => Int, { description: 'The hour of the day, 0–23, that is asked for most.' })
  hour!: number;

  @Field(() => Int, { description: 'How many it takes safely.' })
  safeLoad!: number;

  @Field(() => Int, { description: 'How many asked.' })
  askedLoad!: number;

  @Field(() => TextObject)
  message!: TextObject;

  @Field(() => [ShortfallRemedyObject])
  remedies!: ShortfallRemedyObject[];

  /** For the point field; no field itself. */
  pointId!: string;
}

@ObjectType('PickupTimes', {
  description: 'How far the pickup times are from what people are used to; shifts in minutes.',
})
export class PickupTimesObject implements PickupTimes {
  @Field(() => Int, { description: 'Those with a usual time.' })
  people!: number;

  @Field(() => Float)
  meanShift!: number;

  @Field(() => Int, { description: '95 of 100 are shifted by no more than this.' })
  p95Shift!: number;

  @Field(() => Int)
  largestShift!: number;

  @Field(() => Float, { description: 'How unevenly shifts are spread: 0 evenly, near 1 all on one person.' })
  gini!: number;

  @Field(() => Int, { description: 'Those who collected by a published plan in the two weeks before.' })
  compared!: number;

  @Field(() => Int, { description: 'Of them, those with the same time at the same point as then.' })
  sameAsLast!: number;
}

@ObjectType('PlanSummary', {
  description: 'What a plan is like for those who work and those who are visited.',
})
export class PlanSummaryObject implements PlanSummary {
  @Field(() => Int, { nullable: true, description: 'Seconds of the longest duty; null without routes.' })
  longestDuty!: number | null;

  @Field(() => Int, { nullable: true, description: 'Seconds of the shortest duty.' })
  shortestDuty!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the visits to people who know somebody, in which somebody they know comes.',
  })
  continuity!: number | null;
}

@ObjectType('PlanCoverageDay')
export class PlanCoverageDayObject {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => CoverageStateEnum)
  state!: CoverageDayRow['state'];

  @Field(() => DateScalar, { nullable: true, description: 'The handout that covers the day.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the gap.' })
  why!: string | null;
}

@ObjectType('PlanCoverage', { description: "A recipient's days as they stood when the plan was made." })
export class PlanCoverageObject {
  @Field(() => [PlanCoverageDayObject])
  days!: PlanCoverageDayObject[];

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

export const BookingConnection = connectionOf('Booking', BookingObject);
export const UnassignedConnection = connectionOf('Unassigned', UnassignedObject);
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

export const toUnassignedObject = (row: PlanHandout): UnassignedObject => ({
  id: row.id,
  doses: row.doses,
  covers: row.covers,
  reasons: (row.reasons ?? []).map(({ code, detail }) => ({ code, message: detail })),
  remedy: row.remedy,
  remedyChange: row.remedy?.change ? toRemedyChangeObject(row.remedy.change) : null,
  recipientId: row.recipientId,
});

const toRemedyChangeObject = (change: RemedyChange): RemedyChangeObject => ({
  kind: change.kind,
  shiftId: change.shiftId,
  pointId: change.pointId,
  at: change.at,
  minutes: change.minutes,
  count: change.count,
  skills: change.skills,
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

export const toPlanShortfallObject = (row: PlanShortfall): PlanShortfallObject => ({
  hour: row.hour,
  safeLoad: row.safeLoad,
  askedLoad: row.askedLoad,
  message: row.text,
  remedies: row.remedies.map((remedy) => ({
    kind: remedy.kind,
    minutes: remedy.minutes,
    people: remedy.people,
    lifts: remedy.lifts,
    duration: remedy.duration,
    distance: remedy.distance,
    message: remedy.text,
    pointId: remedy.pointId,
    // Plans from before this was kept name nobody.
    // Plans made before there were stands say nothing of them.
    stand: remedy.stand ?? null,
    recipientIds: (remedy.recipientIds as readonly string[] | undefined) ?? [],
  })),
  pointId: row.pointId,
});
