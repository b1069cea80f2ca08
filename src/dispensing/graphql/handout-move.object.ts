import { Field, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { HandoutMove } from '../handout-move.entity.js';

@ObjectType('HandoutMove', { description: "A decision to give a regular day's handout on another day." })
export class HandoutMoveObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar)
  to!: string;

  @Field(() => String)
  reason!: string;
}

export const HandoutMoveResult = resultOf('HandoutMove', HandoutMoveObject);

export const toHandoutMoveObject = (row: HandoutMove): HandoutMoveObject => ({
  id: row.id,
  recipientId: row.recipientId,
  from: row.fromDate,
  to: row.toDate,
  reason: row.reason,
});
