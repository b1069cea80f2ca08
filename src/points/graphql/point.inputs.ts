import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import {
  ADDRESS,
  LAT,
  LAT_OR_LOOKED_UP,
  LON,
  LON_OR_LOOKED_UP,
  OPENING_HOURS,
  UNCHANGED_IF_LEFT_OUT,
} from '../../graphql/descriptions.js';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { PointKind } from '../point.entity.js';
import type { PointFilter } from '../point.repository.js';
import type { NewClosure, NewPoint, PointChanges } from '../points.service.js';
import { PointKindEnum } from './point.object.js';

@InputType('PointFilter', { description: 'Which points to list; conditions are combined with AND.' })
export class PointFilterInput implements PointFilter {
  @Field(() => PointKindEnum, { nullable: true, description: 'Only points of this kind.' })
  kind?: PointKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only points where depot injections may be given, or only those where not.',
  })
  injections?: boolean | null;
}

@ArgsType()
export class PointsArgs extends PageArgs {
  @Field(() => PointFilterInput, { defaultValue: {}, description: 'Which points; all if left out.' })
  filter!: PointFilterInput;
}

@ArgsType()
export class NearestPointArgs {
  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => PointFilterInput, { defaultValue: {}, description: 'Which points; all if left out.' })
  filter!: PointFilterInput;

  @Field(() => Int, { defaultValue: 1, description: 'How many, the nearest first; at most 20.' })
  first: number = 1;
}

@InputType('CreatePointInput', { description: 'A distribution point to add.' })
export class CreatePointInput implements NewPoint {
  @Field(() => String, { description: 'At most 200 characters, unique in the municipality.' })
  name!: string;

  @Field(() => PointKindEnum, { description: 'What sort of place it is.' })
  kind!: PointKind;

  @Field(() => String, { description: ADDRESS })
  address!: string;

  @Field(() => Float, { nullable: true, description: LAT_OR_LOOKED_UP })
  lat?: number | null;

  @Field(() => Float, { nullable: true, description: LON_OR_LOOKED_UP })
  lon?: number | null;

  @Field(() => Int, { description: 'How many people serve at once, 1 to 100.' })
  counters!: number;

  @Field(() => Int, { description: 'The most people inside or queueing at once, 1 to 1000.' })
  maxPresent!: number;

  @Field(() => Int, { description: 'Bookings start on a grid of so many minutes from opening, 1 to 240.' })
  slotMinutes!: number;

  @Field(() => Boolean, { description: 'Whether depot injections may be given there.' })
  injections!: boolean;

  @Field(() => String, { description: OPENING_HOURS })
  openingHours!: string;
}

@InputType('UpdatePointInput', { description: UNCHANGED_IF_LEFT_OUT })
export class UpdatePointInput extends ChangeOf implements PointChanges {
  @Field(() => String, { nullable: true, description: 'At most 200 characters, unique in the municipality.' })
  name?: string;

  @Field(() => PointKindEnum, { nullable: true, description: 'What sort of place it is.' })
  kind?: PointKind;

  @Field(() => String, {
    nullable: true,
    description: 'A new one is looked up, unless `lat` and `lon` or `keepPlace` are given.',
  })
  address?: string;

  @Field(() => Float, { nullable: true, description: 'Latitude, degrees, WGS 84; together with `lon`.' })
  lat?: number;

  @Field(() => Float, { nullable: true, description: 'Longitude, degrees, WGS 84; together with `lat`.' })
  lon?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a new address and without `lat` and `lon`: true says that the point has not moved.',
  })
  keepPlace?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many people serve at once, 1 to 100.' })
  counters?: number;

  @Field(() => Int, { nullable: true, description: 'The most people inside or queueing at once, 1 to 1000.' })
  maxPresent?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Bookings start on a grid of so many minutes from opening, 1 to 240.',
  })
  slotMinutes?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether depot injections may be given there.' })
  injections?: boolean;

  @Field(() => String, { nullable: true, description: OPENING_HOURS })
  openingHours?: string;
}

@InputType('ServePointInput', { description: UNCHANGED_IF_LEFT_OUT })
export class ServePointInput extends ChangeOf implements PointChanges {
  @Field(() => String, { nullable: true, description: OPENING_HOURS })
  openingHours?: string;

  @Field(() => Int, { nullable: true, description: 'How many people serve at once, 1 to 100.' })
  counters?: number;
}

@InputType('AddClosureInput', { description: 'A date on which a point is closed.' })
export class AddClosureInput implements NewClosure {
  @Field(() => IdScalar, { description: 'The point that is closed.' })
  pointId!: string;

  @Field(() => DateScalar, { description: 'The day on which it is closed.' })
  date!: string;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'When it closes; the start of the day if left out.',
  })
  from?: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'When it opens again; the end of the day if left out.',
  })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  reason?: string | null;
}
