import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { FaultObject, toFaultObject } from '../../graphql/refusal.object.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { TriedPlace, TryMoveInput } from '../editing/index.js';

@ArgsType()
export class TryMoveArgs implements TryMoveInput {
  @Field(() => IdScalar)
  plan!: string;

  @Field(() => Int, { description: 'The version that you look at.' })
  version!: number;

  @Field(() => IdScalar)
  recipient!: string;

  @Field(() => [IdScalar], { description: 'Every place of these is tried.' })
  shifts!: string[];

  @Field(() => [IdScalar], { description: 'Every booking time of these is tried.' })
  points!: string[];
}

@ObjectType('TriedPlace', {
  description: 'What putting a handout there would change: a place in a shift’s order, or a time at a point.',
})
export class TriedPlaceObject {
  @Field(() => IdScalar, { nullable: true })
  shift!: string | null;

  @Field(() => Int, { nullable: true, description: 'Counted from 0, without the handout itself.' })
  position!: number | null;

  @Field(() => IdScalar, { nullable: true })
  point!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  start!: string | null;

  @Field(() => Float, { description: 'Change of the plan’s cost; negative is better.' })
  cost!: number;

  @Field(() => Int, { description: 'Change of the crews’ time, seconds.' })
  duration!: number;

  @Field(() => Int, { description: 'Change of the way driven, metres.' })
  distance!: number;

  @Field(() => [FaultObject], { description: 'The rules that it would break; none where it may be dropped.' })
  faults!: readonly FaultObject[];
}

export const toTriedPlaceObject = ({
  place,
  cost,
  duration,
  distance,
  faults,
}: TriedPlace): TriedPlaceObject => ({
  shift: null,
  position: null,
  point: null,
  start: null,
  ...place,
  cost,
  duration,
  distance,
  faults: faults.map(toFaultObject),
});
