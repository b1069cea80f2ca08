import { Args, Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CAP, COUNTERS, P_OVERCROWDED } from '../../graphql/descriptions.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { type PointPresence, PointPresenceService } from '../booking/index.js';

@ObjectType('PresenceMinute', { description: 'How many people may be at a point at one minute.' })
export class PresenceMinuteObject {
  @Field(() => InstantScalar, { description: 'When it begins.' })
  at!: string;

  @Field(() => Int, { description: 'How many are booked to be there.' })
  booked!: number;

  @Field(() => Float, { description: 'How many are expected to be there, on average.' })
  expected!: number;

  @Field(() => Int, { description: 'The 95th percentile: on at most one day of twenty there are more.' })
  likely!: number;

  @Field(() => Float, { description: 'The probability, 0 to 1, that more than the cap are there.' })
  above!: number;
}

@ObjectType('PointPresence', {
  description: 'How many people may be at a point over the day if a plan is carried out.',
})
export class PointPresenceObject {
  @Field(() => Int, { description: CAP })
  capPresent!: number;

  @Field(() => Int, { description: COUNTERS })
  counters!: number;

  @Field(() => Float, { description: P_OVERCROWDED })
  pOvercrowded!: number;

  @Field(() => [PresenceMinuteObject], { description: 'Each minute at which people may be there, in order.' })
  minutes!: PresenceMinuteObject[];
}

@Resolver()
export class PointPresenceResolver {
  constructor(private readonly service: PointPresenceService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PointPresenceObject, {
    nullable: true,
    description: 'How full a point gets over the day of a plan; null where the plan has no bookings there.',
  })
  async pointPresence(
    @Args('plan', { type: () => IdScalar, description: 'The plan; it must have an answer.' }) plan: string,
    @Args('point', { type: () => IdScalar, description: 'The point to look at.' }) point: string,
  ): Promise<PointPresenceObject | null> {
    const presence = await this.service.of(plan, point);
    return presence && toPointPresenceObject(presence);
  }
}

const toPointPresenceObject = ({
  capPresent,
  counters,
  pOvercrowded,
  minutes,
}: PointPresence): PointPresenceObject => ({
  capPresent,
  counters,
  pOvercrowded,
  minutes: minutes.map(({ at, booked, expected, likely, above }) => ({
    at: osloInstant(at),
    booked,
    expected,
    likely,
    above,
  })),
});
