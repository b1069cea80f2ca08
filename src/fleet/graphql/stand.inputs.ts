import { Field, InputType, Int } from '@nestjs/graphql';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { StandChange, StandDetails } from '../stands.service.js';

@InputType('CreateStandInput')
export class CreateStandInput implements StandDetails {
  @Field(() => IdScalar, { description: 'A point of the kind MOBILE_STOP.' })
  pointId!: string;

  @Field(() => IdScalar, { nullable: true, description: 'Left out: whichever can.' })
  vehicleId?: string | null;

  @Field(() => DateScalar, { description: 'Every week on its weekday, from it on.' })
  firstDate!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Left out: until further notice. The first date: once.',
  })
  lastDate?: string | null;

  @Field(() => TimeScalar)
  from!: string;

  @Field(() => TimeScalar)
  until!: string;

  @Field(() => Int, { description: 'What the vehicle has with it for those who come.' })
  doses!: number;
}

@InputType('UpdateStandInput', { description: 'The whole stand as it shall be.' })
export class UpdateStandInput extends CreateStandInput implements StandChange {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}
