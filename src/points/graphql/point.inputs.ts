import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { PointKind } from '../point.entity.js';
import type { PointFilter } from '../point.repository.js';
import type { NewClosure, NewPoint, PointChanges } from '../points.service.js';
import { PointKindEnum } from './point.object.js';

@InputType('PointFilter')
export class PointFilterInput implements PointFilter {
  @Field(() => PointKindEnum, { nullable: true })
  kind?: PointKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Depot injections may be given there.' })
  injections?: boolean | null;
}

@ArgsType()
export class PointsArgs extends PageArgs {
  @Field(() => PointFilterInput, { defaultValue: {} })
  filter!: PointFilterInput;
}

@ArgsType()
export class NearestPointArgs {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => PointFilterInput, { defaultValue: {} })
  filter!: PointFilterInput;

  @Field(() => Int, { defaultValue: 1, description: 'How many, the nearest first; at most 20.' })
  first: number = 1;
}

@InputType('CreatePointInput')
export class CreatePointInput implements NewPoint {
  @Field(() => String)
  name!: string;

  @Field(() => PointKindEnum)
  kind!: PointKind;

  @Field(() => String)
  address!: string;

  @Field(() => Float, { nullable: true, description: 'Left out with lon: the address is looked up.' })
  lat?: number | null;

  @Field(() => Float, { nullable: true })
  lon?: number | null;

  @Field(() => Int)
  counters!: number;

  @Field(() => Int)
  maxPresent!: number;

  @Field(() => Int)
  slotMinutes!: number;

  @Field(() => Boolean)
  injections!: boolean;

  @Field(() => String)
  openingHours!: string;
}

@InputType('UpdatePointInput', { description: 'What is left out stays as it is.' })
export class UpdatePointInput extends ChangeOf implements PointChanges {
  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => PointKindEnum, { nullable: true })
  kind?: PointKind;

  @Field(() => String, { nullable: true })
  address?: string;

  @Field(() => Float, { nullable: true })
  lat?: number;

  @Field(() => Float, { nullable: true })
  lon?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a new address and no lat and lon: the point has not moved, and its pin stays.',
  })
  keepPlace?: boolean | null;

  @Field(() => Int, { nullable: true })
  counters?: number;

  @Field(() => Int, { nullable: true })
  maxPresent?: number;

  @Field(() => Int, { nullable: true })
  slotMinutes?: number;

  @Field(() => Boolean, { nullable: true })
  injections?: boolean;

  @Field(() => String, { nullable: true })
  openingHours?: string;
}

@InputType('ServePointInput', { description: 'What is left out stays as it is.' })
export class ServePointInput extends ChangeOf implements PointChanges {
  @Field(() => String, { nullable: true, description: "OpenStreetMap's opening_hours syntax." })
  openingHours?: string;

  @Field(() => Int, { nullable: true, description: 'People who serve.' })
  counters?: number;
}

@InputType('AddClosureInput')
export class AddClosureInput implements NewClosure {
  @Field(() => IdScalar)
  pointId!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => TimeScalar, { nullable: true, description: 'Left out: from the start of the day.' })
  from?: string | null;

  @Field(() => TimeScalar, { nullable: true, description: 'Left out: to the end of the day.' })
  until?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
