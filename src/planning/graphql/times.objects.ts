import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { FaultObject } from '../../graphql/refusal.object.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { HeldTime } from '../../points/index.js';
import { type FreeTime, RISK_LEVELS, type RiskLevel } from '../booking/index.js';

@ObjectType('HeldTime', {
  description: "A recipient's time at a point that counts: set by a person, or the published plan's.",
})
export class HeldTimeObject {
  @Field(() => IdScalar, { description: 'Another time has another id.' })
  id!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => InstantScalar)
  start!: string;

  @Field(() => Int)
  serviceSeconds!: number;

  @Field(() => Boolean, { description: 'A person has set it; planning leaves it as it is.' })
  byHand!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it may break a rule; null where it breaks none.' })
  override!: string | null;

  @Field(() => String, { description: 'Who set it.' })
  setBy!: string;

  @Field(() => InstantScalar)
  setAt!: string;

  /** For the fields point and recipient; no fields themselves. */
  pointId!: string;
  recipientId!: string;
}

const RiskLevelEnum = enumOf(
  'RiskLevel',
  RISK_LEVELS,
  'How a risk stands to its limit: below a tenth, below half, below, above.',
);

@ObjectType('FreeTime', { description: "A start on a point's grid, and what taking it would do." })
export class FreeTimeObject {
  @Field(() => InstantScalar)
  start!: string;

  @Field(() => Int, { description: 'Nominal places left before it is taken; below 0 where overbooked.' })
  seatsLeft!: number;

  @Field(() => Float, {
    description: 'If taken: the share of such days on which more than the cap are there at some instant.',
  })
  pOvercrowded!: number;

  @Field(() => Float, { description: 'If taken: how many are expected there at the start.' })
  expected!: number;

  @Field(() => RiskLevelEnum)
  level!: RiskLevel;

  @Field(() => TextObject, { description: 'The risk in words.' })
  risk!: TextObject;

  @Field(() => [FaultObject], { description: 'Rules that it would break: it then takes an override.' })
  breaks!: readonly FaultObject[];
}

@InputType('OverrideInput', { description: 'Lets a booking break rules. Kept, audited and shown.' })
export class OverrideInput {
  @Field(() => String, { description: 'Why, in at least three characters.' })
  reason!: string;
}

@InputType('BookTimeInput')
export class BookTimeInput {
  @Field(() => IdScalar)
  recipient!: string;

  @Field(() => IdScalar)
  point!: string;

  @Field(() => InstantScalar)
  start!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description: "The recipient's time of that date that you saw and move; null where you saw none.",
  })
  replaces: string | null = null;

  @Field(() => OverrideInput, { nullable: true })
  override?: OverrideInput | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: "A draft that shall have it at once; the date's published plan has it in any case.",
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
