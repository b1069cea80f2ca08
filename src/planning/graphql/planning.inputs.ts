import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { enumOf } from '../../graphql/enum.js';
import { Refusal } from '../../shared/failures.js';
import type { HandoutMoveRequest } from '../coverage/index.js';
import type { Destination } from '../editing/index.js';
import type { PlanRoundInput, ReplanInput } from '../making/index.js';
import { PLACES_COUNT_FROM_0, ROUTE_OR_POINT } from './texts.js';
import { OverrideInput } from './times.objects.js';

@InputType('PlanRoundInput')
export class PlanRoundInputType implements PlanRoundInput {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Of search; by the size of the municipality if left out.',
  })
  seconds?: number | null;

  @Field(() => Int, { nullable: true })
  seed?: number | null;

  @Field(() => IdScalar, {
    nullable: true,
    description:
      "Keep this plan's locked stops and bookings; if left out, those of the date's newest with any.",
  })
  base?: string | null;
}

const ReplanReasonEnum = enumOf(
  'ReplanReason',
  ['ILLNESS', 'VEHICLE', 'OTHER'],
  'Why a shift ends before its time: the driver, the vehicle, or something else.',
);

@InputType('ReplanWithoutInput')
export class ReplanWithoutInput implements ReplanInput {
  @Field(() => IdScalar, { description: 'The plan that the crews drive by.' })
  plan!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => IdScalar, { description: 'The shift that falls away.' })
  shift!: string;

  @Field(() => InstantScalar, { description: 'When it ends; what it has begun by then stays done.' })
  at!: string;

  @Field(() => ReplanReasonEnum)
  reason!: ReplanInput['reason'];

  @Field(() => Float, { nullable: true, description: 'Of search; a few if left out.' })
  seconds?: number | null;
}

@InputType('RoutePlaceInput', { description: "A place in a shift's order of visits, counted from 0." })
export class RoutePlaceInput {
  @Field(() => IdScalar)
  shift!: string;

  @Field(() => Int)
  position!: number;
}

@InputType('PointTimeInput')
export class PointTimeInput {
  @Field(() => IdScalar)
  point!: string;

  @Field(() => InstantScalar)
  start!: string;
}

@InputType('MoveVisitInput', {
  description: 'To one of route and point; without either, it becomes unassigned.',
})
export class MoveVisitInputType {
  @Field(() => IdScalar)
  plan!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => IdScalar)
  recipient!: string;

  @Field(() => RoutePlaceInput, { nullable: true })
  route?: RoutePlaceInput | null;

  @Field(() => PointTimeInput, { nullable: true })
  point?: PointTimeInput | null;

  @Field(() => OverrideInput, { nullable: true, description: 'For a time at a point.' })
  override?: OverrideInput | null;
}

@InputType('MoveHandoutInput')
export class MoveHandoutInput implements HandoutMoveRequest {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => DateScalar, { description: 'A handout day of the order.' })
  from!: string;

  @Field(() => DateScalar)
  to!: string;

  @Field(() => String)
  reason!: string;
}

/** @throws Refusal INPUT_INVALID for two destinations at once, or a place before the first */
export function toDestination({ route, point }: MoveVisitInputType): Destination {
  if (route && point) {
    throw new Refusal('INPUT_INVALID', ROUTE_OR_POINT);
  }
  if (route && route.position < 0) {
    throw new Refusal('INPUT_INVALID', PLACES_COUNT_FROM_0);
  }
  if (route) return { shift: route.shift, position: route.position };
  return point ? { point: point.point, start: point.start } : null;
}
