import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, RECIPIENT_ID, VERSION } from '../../graphql/descriptions.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { Hold } from '../hold.entity.js';

@ObjectType('Hold', { description: 'Doses withheld after missed days until a clinician clears it.' })
export class HoldObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The first day without a handout.' })
  from!: string;

  @Field(() => Int, { description: 'Days in a row without a dose when it began.' })
  missedDays!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which handouts go on; null while the doses are withheld.',
  })
  clearedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person who cleared it, as their token names them; null while the doses are withheld.',
  })
  clearedBy!: string | null;

  @Field(() => Int, { description: VERSION })
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
