import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { LAST_DAY, RECIPIENT_ID, VERSION_READ } from '../../graphql/descriptions.js';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { MedicineForm } from '../fields.js';
import type { OrderFilter } from '../order.repository.js';
import type { NewOrder, OrderChange } from '../orders.service.js';

const MedicineFormEnum = enumOf<MedicineForm>(
  'MedicineForm',
  {
    ORAL_SOLUTION: 'A liquid to swallow.',
    ORAL_TABLET: 'A tablet to swallow.',
    SUBLINGUAL_TABLET: 'A tablet that melts under the tongue.',
    SUBLINGUAL_FILM: 'A film that melts under the tongue.',
    CAPSULE: 'A capsule to swallow.',
    DEPOT_INJECTION: 'An injection that a clinician gives and that lasts until the next one.',
  },
  'The form of a medicine. A depot injection lasts for days; each other form is one dose a day.',
);

@InputType('OrderFilter', { description: 'Which orders to list; conditions are combined with AND.' })
export class OrderFilterInput implements OrderFilter {
  @Field(() => IdScalar, { nullable: true, description: 'Only those of this recipient.' })
  recipientId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that hold on this date.' })
  inForceOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those with exactly this ATC code.' })
  atc?: string | null;
}

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => OrderFilterInput, { defaultValue: {}, description: 'Which orders; all if left out.' })
  filter!: OrderFilterInput;
}

@InputType('CreateOrderInput', { description: 'The decision of a prescriber, as it is recorded.' })
export class CreateOrderInput implements NewOrder {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: 'The ATC code of the medicine, `N07BC02` for example.' })
  atc!: string;

  @Field(() => MedicineFormEnum, { description: 'The form of the medicine.' })
  form!: MedicineForm;

  @Field(() => String, {
    nullable: true,
    description:
      'Strength or step as the prescriber wrote it, at most 80 characters; compared for equality, never computed with.',
  })
  preparation?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'Doses a day, 1 or 2; 1 for a depot injection.' })
  dosesPerDay: number = 1;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Days that one dose lasts, 1 to 3: dosing every day, every second or every third day.',
  })
  doseEveryDays: number = 1;

  @Field(() => String, {
    description:
      'The regular handout days: weekdays such as `MO WE FR` (or in Norwegian, `MA ON FR`), or `EVERY n DAYS FROM date`. ' +
      'Weekdays are stored in English.',
  })
  handout!: string;

  @Field(() => Boolean, { description: 'Whether the dose of the day itself is taken under supervision.' })
  supervised!: boolean;

  @Field(() => Int, {
    description:
      'The most doses handed over at once for days after the day of the handout, 0 to 31; 0 for a depot injection.',
  })
  maxTakeHomeDoses!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Days that a depot injection may be given before or after its regular day, 0 to 14.',
  })
  toleranceDays: number = 0;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; until further notice if left out.',
  })
  validUntil?: string | null;
}

@InputType('ChangeOrderInput', {
  description:
    'A new decision from a date on; the order before it ends the day before. Values that are left out stay as they were.',
})
export class ChangeOrderInput implements OrderChange {
  @Field(() => IdScalar, { description: 'The order that is in force.' })
  id!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;

  @Field(() => DateScalar, {
    description: 'The first day of the new decision, later than the first day of the order.',
  })
  from!: string;

  @Field(() => String, { nullable: true, description: 'The ATC code of the medicine.' })
  atc?: string;

  @Field(() => MedicineFormEnum, { nullable: true, description: 'The form of the medicine.' })
  form?: MedicineForm;

  @Field(() => String, {
    nullable: true,
    description:
      'Strength or step as the prescriber wrote it, at most 80 characters; compared for equality, never computed with.',
  })
  preparation?: string | null;

  @Field(() => Int, { nullable: true, description: 'Doses a day, 1 or 2; 1 for a depot injection.' })
  dosesPerDay?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days that one dose lasts, 1 to 3: dosing every day, every second or every third day.',
  })
  doseEveryDays?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The regular handout days: weekdays such as `MO WE FR` (or in Norwegian, `MA ON FR`), or `EVERY n DAYS FROM date`. ' +
      'Weekdays are stored in English.',
  })
  handout?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the dose of the day itself is taken under supervision.',
  })
  supervised?: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The most doses handed over at once for days after the day of the handout, 0 to 31.',
  })
  maxTakeHomeDoses?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days that a depot injection may be given before or after its regular day, 0 to 14.',
  })
  toleranceDays?: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the new decision, included; null for until further notice.',
  })
  validUntil?: string | null;
}

@InputType('EndOrderInput', { description: 'The last day of an order.' })
export class EndOrderInput extends ChangeOf {
  @Field(() => DateScalar, { description: LAST_DAY })
  until!: string;
}
