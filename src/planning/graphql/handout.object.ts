import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { HandoutKind } from '../../dispensing/index.js';
import type { RecipientHandout } from '../coverage/index.js';

const HandoutKindEnum = enumOf(
  'HandoutKind',
  ['REGULAR', 'MOVED', 'MERGED', 'EXTRA'],
  'On its own day, instead of another day, both at once, or on a day that the order does not have.',
);

@ObjectType('Handout', { description: 'The doses due to one recipient on one date.' })
export class HandoutObject {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => String)
  alias!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => HandoutKindEnum)
  kind!: HandoutKind;

  @Field(() => [DateScalar], { description: "The order's own days that it stands for." })
  regularDates!: readonly string[];

  @Field(() => [DateScalar], { description: 'The days that the doses are for.' })
  covers!: readonly string[];

  @Field(() => Int)
  doses!: number;

  @Field(() => String, { nullable: true, description: 'What is known of it; null while it is only planned.' })
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
