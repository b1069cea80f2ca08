import { Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { ShiftDetails } from '../shift-check.js';
import type { ShiftChange } from '../shifts.service.js';
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
export class UpdateVehicleInput extends ChangeOf implements VehicleChanges {
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
export class UpdateStaffMemberInput extends ChangeOf implements StaffMemberChanges {
  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => [String], { nullable: true })
  skills?: string[];
}

/** A crew's working hours, without the day. */
@InputType({ isAbstract: true })
export class WorkingHoursInput {
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

@InputType('CreateShiftInput')
export class CreateShiftInput extends WorkingHoursInput implements ShiftDetails {
  @Field(() => DateScalar)
  date!: string;
}

@InputType('UpdateShiftInput', { description: 'The whole shift as it shall be.' })
export class UpdateShiftInput extends IntersectionType(ChangeOf, CreateShiftInput) implements ShiftChange {}
