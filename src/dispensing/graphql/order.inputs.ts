import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { MEDICINE_FORMS, type MedicineForm } from '../fields.js';
import type { OrderFilter } from '../order.repository.js';
import type { NewOrder, OrderChange } from '../orders.service.js';

const MedicineFormEnum = enumOf(
  'MedicineForm',
  MEDICINE_FORMS,
  'A depot injection lasts; the others are a dose a day.',
);

@InputType('OrderFilter')
export class OrderFilterInput implements OrderFilter {
  @Field(() => IdScalar, { nullable: true })
  recipientId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  inForceOn?: string | null;

  @Field(() => String, { nullable: true })
  atc?: string | null;
}

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => OrderFilterInput, { defaultValue: {} })
  filter!: OrderFilterInput;
}

@InputType('CreateOrderInput')
export class CreateOrderInput implements NewOrder {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => String, { description: 'N07BC02, for example.' })
  atc!: string;

  @Field(() => MedicineFormEnum)
  form!: MedicineForm;

  @Field(() => String, { description: '`MO WE FR`, or `EVERY n DAYS FROM date`.' })
  handout!: string;

  @Field(() => Boolean)
  supervised!: boolean;

  @Field(() => Int)
  maxTakeHomeDoses!: number;

  @Field(() => Int, { defaultValue: 0 })
  toleranceDays: number = 0;

  @Field(() => DateScalar)
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, included.' })
  validUntil?: string | null;
}

@InputType('ChangeOrderInput', {
  description:
    'A new decision from a date on; the one before ends the day before. What is left out stays as it was.',
})
export class ChangeOrderInput implements OrderChange {
  @Field(() => IdScalar, { description: 'The order in force.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The first day of the new decision.' })
  from!: string;

  @Field(() => String, { nullable: true })
  atc?: string;

  @Field(() => MedicineFormEnum, { nullable: true })
  form?: MedicineForm;

  @Field(() => String, { nullable: true })
  handout?: string;

  @Field(() => Boolean, { nullable: true })
  supervised?: boolean;

  @Field(() => Int, { nullable: true })
  maxTakeHomeDoses?: number;

  @Field(() => Int, { nullable: true })
  toleranceDays?: number;

  @Field(() => DateScalar, { nullable: true })
  validUntil?: string | null;
}

@InputType('EndOrderInput')
export class EndOrderInput extends ChangeOf {
  @Field(() => DateScalar, { description: 'The last day, included.' })
  until!: string;
}

@InputType('ClearHoldInput')
export class ClearHoldInput extends ChangeOf {
  @Field(() => String, { description: 'What the clinician decided. Sealed.' })
  reason!: string;
}
