import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { RECIPIENT_ID, SEED, VERSION_READ } from '../../graphql/descriptions.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { enumOf } from '../../graphql/enum.js';
import type { ExtraHandoutRequest, HandoutMoveRequest } from '../coverage/index.js';
import type { Destination } from '../editing/index.js';
import type { PlanRoundInput, ReplanInput } from '../making/index.js';
import { PLACES_COUNT_FROM_0, ROUTE_OR_POINT } from './texts.js';
import { OverrideInput } from './times.objects.js';
import { PlanningRefusal } from '../refusals/index.js';

@InputType('PlanRoundInput', { description: 'Which day to plan, and how.' })
export class PlanRoundInputType implements PlanRoundInput {
  @Field(() => DateScalar, { description: 'The working day.' })
  date!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Length of the search, 0.1 to 600 seconds; by the size of the municipality if left out.',
  })
  seconds?: number | null;

  @Field(() => Int, { nullable: true, description: SEED })
  seed?: number | null;

  @Field(() => IdScalar, {
    nullable: true,
    description:
      'The plan whose locked stops and times are kept; the newest of the date that has any if left out.',
  })
  base?: string | null;
}

const ReplanReasonEnum = enumOf<ReplanInput['reason']>(
  'ReplanReason',
  {
    ILLNESS: 'The driver or another of the crew is ill.',
    VEHICLE: 'The vehicle cannot be used.',
    OTHER: 'Anything else.',
  },
  'Why a shift ends before its time.',
);

@InputType('ReplanWithoutInput', { description: 'Which shift falls away, and when.' })
export class ReplanWithoutInput implements ReplanInput {
  @Field(() => IdScalar, { description: 'The plan that the crews drive by.' })
  plan!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;

  @Field(() => IdScalar, { description: 'The shift that falls away.' })
  shift!: string;

  @Field(() => InstantScalar, { description: 'When it ends; what it has begun by then stays as it was.' })
  at!: string;

  @Field(() => ReplanReasonEnum, { description: 'Why it ends before its time.' })
  reason!: ReplanInput['reason'];

  @Field(() => Float, {
    nullable: true,
    description:
      'Length of the search, 0.1 to 60 seconds; at most 4, by the size of the municipality, if left out.',
  })
  seconds?: number | null;
}

@InputType('RoutePlaceInput', { description: 'A place in the order of visits of a shift.' })
export class RoutePlaceInput {
  @Field(() => IdScalar, { description: 'The shift that is to drive there.' })
  shift!: string;

  @Field(() => Int, { description: 'How many visits come before it, counted from 0.' })
  position!: number;
}

@InputType('PointTimeInput', { description: 'Where and when a handout is collected.' })
export class PointTimeInput {
  @Field(() => IdScalar, { description: 'Where to collect.' })
  point!: string;

  @Field(() => InstantScalar, { description: 'One of the booking times of the point.' })
  start!: string;
}

@InputType('MoveVisitInput', {
  description: 'Where a handout goes: `route` or `point`; without either, it becomes unassigned.',
})
export class MoveVisitInputType {
  @Field(() => IdScalar, { description: 'The plan to change: a draft or the published one.' })
  plan!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;

  @Field(() => IdScalar, { description: 'The recipient whose handout moves.' })
  recipient!: string;

  @Field(() => RoutePlaceInput, { nullable: true, description: 'A place on a route.' })
  route?: RoutePlaceInput | null;

  @Field(() => PointTimeInput, { nullable: true, description: 'A booking time at a distribution point.' })
  point?: PointTimeInput | null;

  @Field(() => OverrideInput, {
    nullable: true,
    description: 'Lets a time at a point break rules; without it, a move that breaks one is refused.',
  })
  override?: OverrideInput | null;
}

@InputType('MoveHandoutInput', { description: 'Which handout is given on another day.' })
export class MoveHandoutInput implements HandoutMoveRequest {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'A regular handout day of the order.' })
  from!: string;

  @Field(() => DateScalar, {
    description: 'The day on which it is given instead, of the same order, with service.',
  })
  to!: string;

  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}

@InputType('AddHandoutInput', { description: 'A handout on a day that the order does not have.' })
export class AddHandoutInput implements ExtraHandoutRequest {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The day on which it is given: today or later, with service.' })
  date!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that it is for; the day itself if left out.',
  })
  coversFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that it is for, included; the first one if left out.',
  })
  coversUntil?: string | null;

  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}

/** @throws Refusal INPUT_INVALID for two destinations at once, or a place before the first */
export function toDestination({ route, point }: MoveVisitInputType): Destination {
  if (route && point) {
    throw new PlanningRefusal('INPUT_INVALID', ROUTE_OR_POINT);
  }
  if (route && route.position < 0) {
    throw new PlanningRefusal('INPUT_INVALID', PLACES_COUNT_FROM_0);
  }
  if (route) return { shift: route.shift, position: route.position };
  return point ? { point: point.point, start: point.start } : null;
}
