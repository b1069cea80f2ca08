import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ALIAS, COVERS, DOSES, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { HandoutKind } from '../../dispensing/index.js';
import type { RecipientHandout } from '../coverage/index.js';

const HandoutKindEnum = enumOf<HandoutKind>(
  'HandoutKind',
  {
    REGULAR: 'Given on its own regular day.',
    MOVED: 'Given instead of a regular day on which it cannot be given.',
    MERGED: 'Given on its own regular day, together with one or more others.',
    EXTRA: 'Given on a day that the order does not have.',
  },
  'How a handout relates to the regular days of its order.',
);

@ObjectType('Handout', { description: 'The doses due to one recipient on one date.' })
export class HandoutObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: ALIAS })
  alias!: string;

  @Field(() => DateScalar, { description: 'The day on which it is given.' })
  date!: string;

  @Field(() => HandoutKindEnum, { description: 'How it relates to the regular days of the order.' })
  kind!: HandoutKind;

  @Field(() => [DateScalar], { description: 'The regular days of the order that it stands for.' })
  regularDates!: readonly string[];

  @Field(() => [DateScalar], { description: COVERS })
  covers!: readonly string[];

  @Field(() => Int, { description: DOSES })
  doses!: number;

  @Field(() => String, {
    nullable: true,
    description:
      '`PUBLISHED` (told, not yet reported), `NOT_PLACED` (a plan had no place), or a word of `OutcomeKind`; null while it is only planned.',
  })
  outcome!: string | null;
}

export const HandoutConnection = connectionOf('Handout', HandoutObject);

export const toHandoutObject = (handout: RecipientHandout): HandoutObject => ({
  recipientId: handout.recipientId,
  alias: handout.recipient,
  date: handout.date,
  kind: handout.kind,
  regularDates: handout.regularDates,
  covers: handout.covers,
  doses: handout.doses,
  outcome: handout.outcome,
});
