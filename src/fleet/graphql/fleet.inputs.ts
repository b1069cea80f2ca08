import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { ShiftChange, ShiftDetails } from '../shifts.service.js';
import type { StaffMemberChanges, StaffMemberDetails } from '../staff-members.service.js';
import type { TravelMode } from '../vehicle.entity.js';
import type { VehicleChanges, VehicleDetails } from '../vehicles.service.js';
import { TravelModeEnum } from './vehicle.object.js';

@InputType('CreateVehicleInput')
export class CreateVehicleInput implements VehicleDetails {
  @Field(() => String)
  name!: string;

  @Field(() => TravelModeEnum)
  mode!: TravelMode;

  @Field(() => Int)
  capacityDoses!: number;

  @Field(() => Float, { defaultValue: 0 })
  capacityKg: number = 0;
}

@InputType('UpdateVehicleInput', { description: 'What is left out stays as it is.' })
export class UpdateVehicleInput implements VehicleChanges {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => TravelModeEnum, { nullable: true })
  mode?: TravelMode;

  @Field(() => Int, { nullable: true })
  capacityDoses?: number;

  @Field(() => Float, { nullable: true })
  capacityKg?: number;
}

@InputType('CreateStaffMemberInput')
export class CreateStaffMemberInput implements StaffMemberDetails {
  @Field(() => String)
  name!: string;

  @Field(() => [String], { defaultValue: [] })
  skills: string[] = [];
}

@InputType('UpdateStaffMemberInput', { description: 'What is left out stays as it is.' })
export class UpdateStaffMemberInput implements StaffMemberChanges {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => [String], { nullable: true })
  skills?: string[];
}

@InputType('CreateShiftInput')
export class CreateShiftInput implements ShiftDetails {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => TimeScalar)
  start!: string;

  @Field(() => TimeScalar)
  end!: string;

  @Field(() => IdScalar)
  vehicleId!: string;

  @Field(() => [IdScalar], { description: 'The crew, the driver first.' })
  staffIds!: string[];

  @Field(() => IdScalar)
  startPointId!: string;

  @Field(() => IdScalar, { nullable: true, description: 'Left out: it may end anywhere.' })
  endPointId?: string | null;

  @Field(() => Int, { defaultValue: 0 })
  breakMinutes: number = 0;

  @Field(() => TimeScalar, { nullable: true })
  breakEarliest?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  breakLatest?: string | null;
}

@InputType('UpdateShiftInput', { description: 'The whole shift as it shall be.' })
export class UpdateShiftInput extends CreateShiftInput implements ShiftChange {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}
