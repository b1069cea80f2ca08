import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { MedicationOrder } from '../medication-order.entity.js';

@ObjectType('Order', { description: 'The recorded decision that handouts follow from.' })
export class OrderObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => String)
  atc!: string;

  @Field(() => String)
  form!: string;

  @Field(() => String, { description: '`MO WE FR`, or `EVERY n DAYS FROM date`.' })
  handout!: string;

  @Field(() => Boolean)
  supervised!: boolean;

  @Field(() => Int, {
    description: 'The most doses handed over at once for days after the day of the handout.',
  })
  maxTakeHomeDoses!: number;

  @Field(() => Int, { description: 'Days that a depot injection may be given before or after its day.' })
  toleranceDays!: number;

  @Field(() => DateScalar)
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, included.' })
  validUntil!: string | null;

  @Field(() => Int)
  version!: number;
}

export const OrderConnection = connectionOf('Order', OrderObject);
export const OrderResult = resultOf('Order', OrderObject);

export const toOrderObject = (row: MedicationOrder): OrderObject => ({
  id: row.id,
  recipientId: row.recipientId,
  atc: row.atc,
  form: row.form,
  handout: row.handout,
  supervised: row.supervised,
  maxTakeHomeDoses: row.maxTakeHomeDoses,
  toleranceDays: row.toleranceDays,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  version: row.version,
});
