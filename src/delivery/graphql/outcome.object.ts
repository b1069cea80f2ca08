import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { Outcome, OutcomeKind } from '../outcome.entity.js';

export const OutcomeKindEnum = enumOf(
  'OutcomeKind',
  ['DELIVERED', 'NOT_HOME', 'REFUSED', 'ID_FAILED'],
  'What became of a handout.',
);

@ObjectType('Outcome', { description: 'What happened at the door. Appended, never edited.' })
export class OutcomeObject {
  @Field(() => IdScalar, { description: 'Made by the device.' })
  id!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => OutcomeKindEnum)
  kind!: OutcomeKind;

  @Field(() => InstantScalar, { description: "By the device's clock." })
  deviceTime!: string;

  @Field(() => InstantScalar, { description: "By the service's clock." })
  recordedAt!: string;
}

export const OutcomeResult = resultOf('Outcome', OutcomeObject);

export const toOutcomeObject = (row: Outcome): OutcomeObject => ({
  id: row.id,
  date: row.date,
  kind: row.kind,
  deviceTime: osloInstant(row.deviceTime),
  recordedAt: osloInstant(row.recordedAt),
});
