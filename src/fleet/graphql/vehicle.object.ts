import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import type { TravelMode, Vehicle } from '../vehicle.entity.js';

export const TravelModeEnum = enumOf('TravelMode', ['CAR', 'BIKE', 'FOOT'], 'How a crew gets about.');

@ObjectType('Vehicle', { description: 'A car, a bicycle, or a person on foot with a bag.' })
export class VehicleObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => TravelModeEnum)
  mode!: TravelMode;

  @Field(() => Int)
  capacityDoses!: number;

  @Field(() => Float)
  capacityKg!: number;

  @Field(() => Int)
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
