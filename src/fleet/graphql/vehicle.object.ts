import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import type { TravelMode, Vehicle } from '../vehicle.entity.js';

export const TravelModeEnum = enumOf<TravelMode>(
  'TravelMode',
  {
    CAR: 'By car, on roads for cars.',
    BIKE: 'By bicycle.',
    FOOT: 'Walking, with a bag.',
  },
  'How a crew gets about.',
);

@ObjectType('Vehicle', { description: 'A car, a bicycle, or a person on foot with a bag.' })
export class VehicleObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'What crews call it, unique in the municipality.' })
  name!: string;

  @Field(() => TravelModeEnum, { description: 'How its crew gets about.' })
  mode!: TravelMode;

  @Field(() => Int, { description: 'The most doses that it carries at once.' })
  capacityDoses!: number;

  @Field(() => Float, { description: 'The most that it carries, kilograms.' })
  capacityKg!: number;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

export const VehicleConnection = connectionOf('Vehicle', VehicleObject);
export const VehicleResult = resultOf('Vehicle', VehicleObject);

export const toVehicleObject = (row: Vehicle): VehicleObject => ({
  id: row.id,
  name: row.name,
  mode: row.mode,
  capacityDoses: row.capacityDoses,
  capacityKg: row.capacityKg,
  version: row.version,
});
