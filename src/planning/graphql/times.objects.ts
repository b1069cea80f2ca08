import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OVERRIDE, SERVICE_SECONDS } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { FaultObject } from '../../graphql/refusal.object.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { HeldTime } from '../../points/index.js';
import type { FreeTime, RiskLevel } from '../booking/index.js';

@ObjectType('HeldTime', {
  description: 'A time of a recipient at a point that counts: set by hand, or of the published plan.',
})
export class HeldTimeObject {
  @Field(() => IdScalar, {
    description: 'Stable id of this time; another time of the recipient has another id.',
  })
  id!: string;

  @Field(() => DateScalar, { description: 'The working day.' })
  date!: string;

  @Field(() => InstantScalar, { description: 'When it is the turn of the recipient.' })
  start!: string;

  @Field(() => Int, { description: SERVICE_SECONDS })
  serviceSeconds!: number;

  @Field(() => Boolean, { description: 'Whether a person has set it; planning leaves it as it is.' })
  byHand!: boolean;

  @Field(() => String, { nullable: true, description: OVERRIDE })
  override!: string | null;

  @Field(() => String, { description: 'The person who set it, as their token names them.' })
  setBy!: string;

  @Field(() => InstantScalar, { description: 'When that was done.' })
  setAt!: string;

  /** For the fields point and recipient; no fields themselves. */
  pointId!: string;
  recipientId!: string;
}

const RiskLevelEnum = enumOf<RiskLevel>(
  'RiskLevel',
  {
    QUIET: 'At most a tenth of the limit.',
    BUSY: 'Above a tenth and at most half of the limit.',
    NEAR_LIMIT: 'Above half of the limit and not above it.',
    TOO_RISKY: 'Above the limit: the time takes an override.',
  },
  'The risk of crowding at a time as a share of its limit.',
);

@ObjectType('FreeTime', { description: 'A start on the grid of a point, and what taking it would do.' })
export class FreeTimeObject {
  @Field(() => InstantScalar, { description: 'When it would be.' })
  start!: string;

  @Field(() => Int, { description: 'Nominal places left before it is taken; negative where overbooked.' })
  seatsLeft!: number;

  @Field(() => Float, {
    description:
      'If taken: the share of simulated days, 0 to 1, on which more people than the cap are there at some instant.',
  })
  pOvercrowded!: number;

  @Field(() => Float, { description: 'If taken: how many people are expected there at the start.' })
  expected!: number;

  @Field(() => RiskLevelEnum, { description: 'The risk as a share of its limit.' })
  level!: RiskLevel;

  @Field(() => TextObject, { description: 'The risk in words.' })
  risk!: TextObject;

  @Field(() => [FaultObject], {
    description: 'Rules that it would break, so that it takes an override; empty for none.',
  })
  breaks!: readonly FaultObject[];
}

@InputType('OverrideInput', { description: 'Lets a booking break rules. Stored with it, audited and shown.' })
export class OverrideInput {
  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  reason!: string;
}

@InputType('BookTimeInput', { description: 'A time to book or to move to.' })
export class BookTimeInput {
  @Field(() => IdScalar, { description: 'The recipient who gets it.' })
  recipient!: string;

  @Field(() => IdScalar, { description: 'Where to collect.' })
  point!: string;

  @Field(() => InstantScalar, { description: 'A start on the grid of the point that is still to come.' })
  start!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description:
      'The time of the recipient on that date that the caller saw and moves; null where there was none.',
  })
  replaces: string | null = null;

  @Field(() => OverrideInput, {
    nullable: true,
    description: 'Lets it break rules; without it, a time that breaks one is refused.',
  })
  override?: OverrideInput | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'A draft that gets the time too; the published plan of the date gets it in any case.',
  })
  plan?: string | null;
}

export const HeldTimeConnection = connectionOf('HeldTime', HeldTimeObject);
export const HeldTimeResult = resultOf('HeldTime', HeldTimeObject);

export const toHeldTimeObject = (row: HeldTime): HeldTimeObject => ({
  id: row.id,
  date: row.date,
  start: osloInstant(row.startsAt),
  serviceSeconds: row.serviceSeconds,
  byHand: row.byHand,
  override: row.overrideReason,
  setBy: row.setBy,
  setAt: osloInstant(row.setAt),
  pointId: row.pointId,
  recipientId: row.recipientId,
});

export const toFreeTimeObject = (time: FreeTime): FreeTimeObject => ({
  start: osloInstant(time.start),
  seatsLeft: time.seatsLeft,
  pOvercrowded: time.pOvercrowded,
  expected: time.expected,
  level: time.level,
  risk: time.risk,
  breaks: time.breaks.map(({ code, where, message, remedy }) => ({ code, where, message, remedy })),
});
