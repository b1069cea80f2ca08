import { Field, InputType, Int } from '@nestjs/graphql';
import { VERSION_READ } from '../../graphql/descriptions.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { StandChange, StandDetails } from '../stands.service.js';

@InputType('CreateStandInput', { description: 'When a vehicle stands at a mobile stop.' })
export class CreateStandInput implements StandDetails {
  @Field(() => IdScalar, { description: 'A point of the kind MOBILE_STOP.' })
  pointId!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'The vehicle that stands there; any that can if left out.',
  })
  vehicleId?: string | null;

  @Field(() => DateScalar, { description: 'The first day; it stands there every week on that weekday.' })
  firstDate!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; until further notice if left out, once if it is the first day.',
  })
  lastDate?: string | null;

  @Field(() => TimeScalar, { description: 'When it begins to stand there.' })
  from!: string;

  @Field(() => TimeScalar, { description: 'When it leaves, later the same day.' })
  until!: string;

  @Field(() => Int, { description: 'How many the vehicle has with it for those who come, 1 to 100,000.' })
  doses!: number;
}

@InputType('UpdateStandInput', { description: 'The whole stand as it is to be.' })
export class UpdateStandInput extends CreateStandInput implements StandChange {
  @Field(() => IdScalar, { description: 'The stand to change.' })
  id!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;
}
