import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ALIAS, COVERS, DOSES, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { HandoutKind, HandoutStatus } from '../../dispensing/index.js';
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

const HandoutStatusEnum = enumOf<HandoutStatus>(
  'HandoutStatus',
  {
    GIVEN: 'It was handed over.',
    NOT_GIVEN: 'An attempt was reported, and the recipient did not get it.',
    NOT_RECORDED: 'Its day is over, and what became of it was not recorded.',
    PLANNED: 'The published plan of its day has it.',
    NOT_PLACED: 'The published plan of its day has no place for it.',
    NOT_IN_PLAN: 'A plan of its day is published that does not have it.',
    EXPECTED: 'The order has it; no plan of its day is published yet.',
  },
  'What is known of a handout.',
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

  @Field(() => HandoutStatusEnum, {
    description: 'What is known of it: reported, else planned, else ordered.',
  })
  status!: HandoutStatus;
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
  status: handout.status,
});
