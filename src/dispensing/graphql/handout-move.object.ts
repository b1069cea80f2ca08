import { Field, ObjectType } from '@nestjs/graphql';
import { ID, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { HandoutMove } from '../decisions/handout-move.entity.js';

@ObjectType('HandoutMove', { description: 'A decision to give the handout of a regular day on another day.' })
export class HandoutMoveObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The regular day that has no handout by it.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The day on which it is given instead.' })
  to!: string;

  @Field(() => String, { description: 'Why it was decided.' })
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
