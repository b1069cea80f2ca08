import { Inject } from '@nestjs/common';
import { Args, Field, Float, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Result, resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import type { PresenceParameters } from '../../solver/index.js';
import { type PresenceChanges, PresenceSettingsService, type PresenceView } from '../settings/index.js';

@ObjectType('PresenceParameters', { description: 'How people keep to their time at a point.' })
class PresenceParametersObject {
  @Field(() => Float, { nullable: true, description: 'Probability that one who is booked does not come.' })
  noShow!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation, seconds, of how far off they come.',
  })
  jitterSd!: number | null;

  @Field(() => Float, { nullable: true, description: 'Nobody comes more than so many seconds off.' })
  jitterMax!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of the time at the counter as a share of the booked service.',
  })
  dwellVariation!: number | null;
}

@ObjectType('LearnedPresence', {
  description: 'What the last half year suggests; applied by nobody but a person.',
})
class LearnedPresenceObject {
  @Field(() => PresenceParametersObject)
  parameters!: PresenceParametersObject;

  @Field(() => Int, { description: 'Bookings that became of something.' })
  booked!: number;

  @Field(() => Int, { description: 'Of them with a time of arrival.' })
  arrivals!: number;

  @Field(() => Int, { description: 'Of them with the time at the counter.' })
  dwells!: number;
}

@ObjectType('Presence')
class PresenceObject {
  @Field(() => IdScalar, { nullable: true, description: 'null is the municipality.' })
  pointId!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => PresenceParametersObject)
  defaults!: PresenceParametersObject;

  @Field(() => PresenceParametersObject, { description: 'What people have set here; null is as above.' })
  set!: PresenceParametersObject;

  @Field(() => PresenceParametersObject)
  inForce!: PresenceParametersObject;

  @Field(() => LearnedPresenceObject)
  learned!: LearnedPresenceObject;
}

@InputType('SetPresenceInput', {
  description: 'What is left out stays as it is; null takes back what was set.',
})
class SetPresenceInput implements PresenceChanges {
  @Field(() => IdScalar, { nullable: true, description: 'Left out: the municipality.' })
  pointId: string | null = null;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => Float, { nullable: true })
  noShow?: number | null;

  @Field(() => Float, { nullable: true })
  jitterSd?: number | null;

  @Field(() => Float, { nullable: true })
  jitterMax?: number | null;

  @Field(() => Float, { nullable: true })
  dwellVariation?: number | null;
}

const PresenceResult = resultOf('Presence', PresenceObject);

const toParametersObject = (parameters: Partial<PresenceParameters>): PresenceParametersObject => ({
  noShow: parameters.noShow ?? null,
  jitterSd: parameters.jitterSd ?? null,
  jitterMax: parameters.jitterMax ?? null,
  dwellVariation: parameters.dwellVariation ?? null,
});

const toPresenceObject = ({
  pointId,
  version,
  defaults,
  set,
  inForce,
  learned,
}: PresenceView): PresenceObject => ({
  pointId,
  version,
  defaults: toParametersObject(defaults),
  set: toParametersObject(set),
  inForce: toParametersObject(inForce),
  learned: {
    parameters: toParametersObject(learned.parameters),
    booked: learned.booked,
    arrivals: learned.arrivals,
    dwells: learned.dwells,
  },
});

@Resolver(() => PresenceObject)
export class PresenceResolver {
  constructor(
    private readonly service: PresenceSettingsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PresenceObject, { description: 'Of the municipality, or of one point of it.' })
  async presence(
    @Args('point', { type: () => IdScalar, nullable: true }) point: string | null,
  ): Promise<PresenceObject> {
    return toPresenceObject(await this.service.view(point ?? null, today(this.clock)));
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PresenceResult.union, { description: 'For plans from now on.' })
  setPresence(@Args('input') input: SetPresenceInput): Promise<Result<PresenceObject>> {
    return PresenceResult.answer(() => this.service.set(input, today(this.clock)), toPresenceObject);
  }
}
