import { Inject } from '@nestjs/common';
import { Args, Field, Float, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { INPUT, VERSION, VERSION_READ } from '../../graphql/descriptions.js';
import { type Result, resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import type { PresenceParameters } from '../../solver/index.js';
import { type PresenceChanges, PresenceSettingsService, type PresenceView } from '../settings/index.js';

@ObjectType('PresenceParameters', { description: 'How people keep to their time at a point.' })
class PresenceParametersObject {
  @Field(() => Float, {
    nullable: true,
    description:
      'Probability, 0 to 1, that a person who is booked does not come; null where it is not set here.',
  })
  noShow!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of how far off people come, seconds; null where it is not set here.',
  })
  jitterSd!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The furthest off that people come, seconds; null where it is not set here.',
  })
  jitterMax!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Standard deviation of the time at the counter as a share of the booked service; null where it is not set here.',
  })
  dwellVariation!: number | null;
}

@ObjectType('LearnedPresence', {
  description: 'What the outcomes of the last half year suggest. Only a person puts it in force.',
})
class LearnedPresenceObject {
  @Field(() => PresenceParametersObject, { description: 'The suggested values.' })
  parameters!: PresenceParametersObject;

  @Field(() => Int, { description: 'How many bookings with an outcome they rest on.' })
  booked!: number;

  @Field(() => Int, { description: 'How many of those have a time of arrival.' })
  arrivals!: number;

  @Field(() => Int, { description: 'How many of those have the time at the counter.' })
  dwells!: number;
}

@ObjectType('Presence', {
  description: 'How people keep to their time: what is set, what is in force, and what has been seen.',
})
class PresenceObject {
  @Field(() => IdScalar, {
    nullable: true,
    description: 'The point that it is about; null for the whole municipality.',
  })
  pointId!: string | null;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => PresenceParametersObject, { description: 'What holds where nothing is set.' })
  defaults!: PresenceParametersObject;

  @Field(() => PresenceParametersObject, {
    description: 'What is set here; null is as in the municipality, or the default.',
  })
  set!: PresenceParametersObject;

  @Field(() => PresenceParametersObject, { description: 'What plans use.' })
  inForce!: PresenceParametersObject;

  @Field(() => LearnedPresenceObject, { description: 'What the last half year suggests.' })
  learned!: LearnedPresenceObject;
}

@InputType('SetPresenceInput', {
  description: 'Values that are left out stay as they are; null takes back what was set.',
})
class SetPresenceInput implements PresenceChanges {
  @Field(() => IdScalar, {
    nullable: true,
    description: 'The point that it is about; the whole municipality if left out.',
  })
  pointId: string | null = null;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Probability that a person who is booked does not come, 0 to 1.',
  })
  noShow?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of how far off people come, 0 to 3600 seconds.',
  })
  jitterSd?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The furthest off that people come, 0 to 7200 seconds.',
  })
  jitterMax?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of the time at the counter as a share of the booked service, 0 to 3.',
  })
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
  @Query(() => PresenceObject, {
    description: 'How people keep to their time, in the municipality or at one point.',
  })
  async presence(
    @Args('point', {
      type: () => IdScalar,
      nullable: true,
      description: 'The point; the whole municipality if left out.',
    })
    point: string | null,
  ): Promise<PresenceObject> {
    return toPresenceObject(await this.service.view(point ?? null, today(this.clock)));
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PresenceResult.union, {
    description: 'Sets how people keep to their time, for plans from now on.',
  })
  setPresence(
    @Args('input', { description: INPUT }) input: SetPresenceInput,
  ): Promise<Result<PresenceObject>> {
    return PresenceResult.answer(() => this.service.set(input, today(this.clock)), toPresenceObject);
  }
}
