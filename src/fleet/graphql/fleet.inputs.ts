import { Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { UNCHANGED_IF_LEFT_OUT } from '../../graphql/descriptions.js';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { ShiftDetails } from '../shift-check.js';
import type { ShiftChange } from '../shifts.service.js';
import type { StaffMemberChanges, StaffMemberDetails } from '../staff-members.service.js';
import type { TravelMode } from '../vehicle.entity.js';
import type { VehicleChanges, VehicleDetails } from '../vehicles.service.js';
import { TravelModeEnum } from './vehicle.object.js';

@InputType('CreateVehicleInput', { description: 'A vehicle to add.' })
export class CreateVehicleInput implements VehicleDetails {
  @Field(() => String, { description: 'At most 200 characters, unique in the municipality.' })
  name!: string;

  @Field(() => TravelModeEnum, { description: 'How its crew gets about.' })
  mode!: TravelMode;

  @Field(() => Int, { description: 'The most doses that it carries at once, 1 to 100,000.' })
  capacityDoses!: number;

  @Field(() => Float, { defaultValue: 0, description: 'The most that it carries, kilograms, 0 to 50,000.' })
  capacityKg: number = 0;
}

@InputType('UpdateVehicleInput', { description: UNCHANGED_IF_LEFT_OUT })
export class UpdateVehicleInput extends ChangeOf implements VehicleChanges {
  @Field(() => String, { nullable: true, description: 'At most 200 characters, unique in the municipality.' })
  name?: string;

  @Field(() => TravelModeEnum, { nullable: true, description: 'How its crew gets about.' })
  mode?: TravelMode;

  @Field(() => Int, { nullable: true, description: 'The most doses that it carries at once, 1 to 100,000.' })
  capacityDoses?: number;

  @Field(() => Float, { nullable: true, description: 'The most that it carries, kilograms, 0 to 50,000.' })
  capacityKg?: number;
}

@InputType('CreateStaffMemberInput', { description: 'An employee to add.' })
export class CreateStaffMemberInput implements StaffMemberDetails {
  @Field(() => String, { description: 'At most 200 characters, unique in the municipality; sealed at rest.' })
  name!: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "What they may do: `MEDICATION`, `NURSE`, `TESTING`, or words of the municipality's own in capitals.",
  })
  skills: string[] = [];
}

@InputType('UpdateStaffMemberInput', { description: UNCHANGED_IF_LEFT_OUT })
export class UpdateStaffMemberInput extends ChangeOf implements StaffMemberChanges {
  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters, unique in the municipality; sealed at rest.',
  })
  name?: string;

  @Field(() => [String], { nullable: true, description: 'The whole list, in place of the one before.' })
  skills?: string[];
}

/** A crew's working hours, without the day. */
@InputType({ isAbstract: true })
export class WorkingHoursInput {
  @Field(() => TimeScalar, { description: 'When the crew begins work, at the start point.' })
  start!: string;

  @Field(() => TimeScalar, { description: 'When the crew is off duty, later the same day.' })
  end!: string;

  @Field(() => IdScalar, { description: 'The vehicle that is used; it is on one shift at a time.' })
  vehicleId!: string;

  @Field(() => [IdScalar], { description: 'The crew, the driver first; each is on one shift at a time.' })
  staffIds!: string[];

  @Field(() => IdScalar, { description: 'The point where it starts and loads.' })
  startPointId!: string;

  @Field(() => IdScalar, { nullable: true, description: 'The point where it ends; anywhere if left out.' })
  endPointId?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Length of the break, 0 to 240; 0 for none.' })
  breakMinutes: number = 0;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'The break starts no earlier than this. Required where there is a break.',
  })
  breakEarliest?: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'The break starts no later than this. Required where there is a break.',
  })
  breakLatest?: string | null;
}

@InputType('CreateShiftInput', { description: 'A shift to add.' })
export class CreateShiftInput extends WorkingHoursInput implements ShiftDetails {
  @Field(() => DateScalar, { description: 'The working day.' })
  date!: string;
}

@InputType('UpdateShiftInput', { description: 'The whole shift as it is to be.' })
export class UpdateShiftInput extends IntersectionType(ChangeOf, CreateShiftInput) implements ShiftChange {}
