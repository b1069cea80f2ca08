import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, RECIPIENT_ID, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { MedicationOrder } from '../medication-order.entity.js';

@ObjectType('Order', { description: 'The recorded decision of a prescriber that handouts follow from.' })
export class OrderObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: 'The ATC code of the medicine.' })
  atc!: string;

  @Field(() => String, { description: 'A word of `MedicineForm`.' })
  form!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Strength or step as the prescriber wrote it; null where nothing was written.',
  })
  preparation!: string | null;

  @Field(() => Int, { description: 'Doses a day, 1 or 2.' })
  dosesPerDay!: number;

  @Field(() => Int, { description: 'Days that one dose lasts, 1 to 3.' })
  doseEveryDays!: number;

  @Field(() => String, {
    description: 'The regular handout days: weekdays such as `MO WE FR`, or `EVERY n DAYS FROM date`.',
  })
  handout!: string;

  @Field(() => Boolean, { description: 'Whether the dose of the day itself is taken under supervision.' })
  supervised!: boolean;

  @Field(() => Int, {
    description: 'The most doses handed over at once for days after the day of the handout.',
  })
  maxTakeHomeDoses!: number;

  @Field(() => Int, {
    description: 'Days that a depot injection may be given before or after its regular day.',
  })
  toleranceDays!: number;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null for until further notice.',
  })
  validUntil!: string | null;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

export const OrderConnection = connectionOf('Order', OrderObject);
export const OrderResult = resultOf('Order', OrderObject);

export const toOrderObject = (row: MedicationOrder): OrderObject => ({
  id: row.id,
  recipientId: row.recipientId,
  atc: row.atc,
  form: row.form,
  preparation: row.preparation,
  dosesPerDay: row.dosesPerDay,
  doseEveryDays: row.doseEveryDays,
  handout: row.handout,
  supervised: row.supervised,
  maxTakeHomeDoses: row.maxTakeHomeDoses,
  toleranceDays: row.toleranceDays,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  version: row.version,
});
