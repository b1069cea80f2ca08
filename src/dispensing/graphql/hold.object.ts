import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { Hold } from '../hold.entity.js';

@ObjectType('Hold', { description: 'Doses withheld after missed days until a clinician clears it.' })
export class HoldObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => Int)
  missedDays!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Handouts go on from this day; null while held.' })
  clearedOn!: string | null;

  @Field(() => String, { nullable: true })
  clearedBy!: string | null;

  @Field(() => Int)
  version!: number;
}

export const HoldResult = resultOf('Hold', HoldObject);

export const toHoldObject = (row: Hold): HoldObject => ({
  id: row.id,
  recipientId: row.recipientId,
  from: row.fromDate,
  missedDays: row.missedDays,
  clearedOn: row.clearedOn,
  clearedBy: row.clearedBy,
  version: row.version,
});
