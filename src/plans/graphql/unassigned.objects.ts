import { Field, Int, ObjectType } from '@nestjs/graphql';
import { COVERS, DOSES, ID } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { PlanHandout } from '../plan-handout.entity.js';
import type { RemedyChange, RemedyKind } from '../remedy-change.js';
import { UNASSIGNED_CODES, type UnassignedCode } from '../unassigned-codes.js';

const ReasonCodeEnum = enumOf<UnassignedCode>(
  'ReasonCode',
  UNASSIGNED_CODES,
  'Why a plan has no place for a handout. `message` of the reason names the shift or point that comes nearest.',
);

@ObjectType('Reason', { description: 'One rule that keeps a handout out of a plan.' })
export class ReasonObject {
  @Field(() => ReasonCodeEnum, { description: 'Names the rule, for machines.' })
  code!: UnassignedCode;

  @Field(() => TextObject, {
    description: 'The rule with the shift or point that comes nearest, for people.',
  })
  message!: TextObject;
}

export const RemedyKindEnum = enumOf<RemedyKind>(
  'RemedyKind',
  {
    INSERT_VISIT: 'Put the handout into a route that has room for it.',
    BOOK: 'Book a time at a point that has room.',
    SHIFT_ENDS_LATER: 'Let the shift end later.',
    SHIFT_STARTS_EARLIER: 'Let the shift start earlier.',
    WIDER_WINDOW: 'Widen the window of the recipient.',
    OTHER_TIME_AT_POINT: 'Serve the recipient at the point outside their window.',
    ADD_SKILLS: 'Give the crew the skills that the visit takes.',
    SECOND_PERSON: 'Put a second person on the crew.',
    CLOSE_LATER: 'Close the point later.',
    OPEN_EARLIER: 'Open the point earlier.',
    OPEN_POINT: 'Open the point on the day.',
    RAISE_CAP: 'Allow more people at the point at once.',
    MORE_COUNTERS: 'Serve at more counters of the point.',
    ALLOW_HOME: 'Let the recipient be served at home.',
    ALLOW_POINT: 'Let the recipient collect at the point.',
  },
  'A change to what is recorded that would give an unassigned handout a place.',
);

@ObjectType('RemedyChange', { description: 'What would lift a refusal, as a change to what is recorded.' })
export class RemedyChangeObject {
  @Field(() => RemedyKindEnum, { description: 'What is to be changed.' })
  kind!: RemedyKind;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'The shift to change; null where it is not about one.',
  })
  shiftId!: string | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'The point to change or to book at; null where it is not about one.',
  })
  pointId!: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description:
      'The time that it comes to: the new end or start of the shift, the new opening or closing, the time of service; else null.',
  })
  at!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'By how many minutes a time moves; null where no time does.',
  })
  minutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many more people or counters; null for the kinds that count none.',
  })
  count!: number | null;

  @Field(() => [String], { description: 'The skills that the crew lacks; empty for the other kinds.' })
  skills!: readonly string[];
}

@ObjectType('Unassigned', {
  description: 'A handout that the plan has no place for, why, and what would lift it.',
})
export class UnassignedObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => Int, { description: DOSES })
  doses!: number;

  @Field(() => [DateScalar], { description: COVERS })
  covers!: string[];

  @Field(() => [ReasonObject], {
    description: 'The rules that keep the handout out, the one nearest to letting it in first.',
  })
  reasons!: ReasonObject[];

  @Field(() => TextObject, {
    nullable: true,
    description: 'The smallest change that would give it a place; null where none is known.',
  })
  remedy!: TextObject | null;

  @Field(() => RemedyChangeObject, {
    nullable: true,
    description: 'The remedy as values to fill in; null where no form makes the change.',
  })
  remedyChange!: RemedyChangeObject | null;

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

export const UnassignedConnection = connectionOf('Unassigned', UnassignedObject);

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
