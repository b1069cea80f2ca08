import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { FaultObject, toFaultObject } from '../../graphql/refusal.object.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { TriedPlace, TryMoveInput } from '../editing/index.js';

@ArgsType()
export class TryMoveArgs implements TryMoveInput {
  @Field(() => IdScalar, { description: 'The plan to try it in; it must have an answer.' })
  plan!: string;

  @Field(() => Int, { description: 'The version that the caller looks at.' })
  version!: number;

  @Field(() => IdScalar, { description: 'The recipient whose handout would move.' })
  recipient!: string;

  @Field(() => [IdScalar], {
    description: 'Every place of these is tried; at most 200 shifts and points together.',
  })
  shifts!: string[];

  @Field(() => [IdScalar], { description: 'Every booking time of these is tried.' })
  points!: string[];
}

@ObjectType('TriedPlace', {
  description:
    'What putting a handout at one place would change: a place in the order of a shift, or a time at a point.',
})
export class TriedPlaceObject {
  @Field(() => IdScalar, { nullable: true, description: 'The shift; null for a time at a point.' })
  shift!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many visits come before it, counted from 0 without the handout itself; null for a time at a point.',
  })
  position!: number | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'Where it would be collected; null for a place on a shift.',
  })
  point!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it would be collected; null for a place on a shift.',
  })
  start!: string | null;

  @Field(() => Float, {
    description: 'Change of the cost of the plan, in the unit of `Plan.cost`; negative is better.',
  })
  cost!: number;

  @Field(() => Int, { description: 'Change of the time that crews are out, seconds.' })
  duration!: number;

  @Field(() => Int, { description: 'Change of the way that crews travel, metres.' })
  distance!: number;

  @Field(() => [FaultObject], {
    description: 'The rules that it would break; empty where the handout may be put there.',
  })
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
