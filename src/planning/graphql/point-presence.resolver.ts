import { Args, Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { type PointPresence, PointPresenceService } from '../booking/index.js';

@ObjectType('PresenceMinute')
export class PresenceMinuteObject {
  @Field(() => InstantScalar)
  at!: string;

  @Field(() => Int, { description: 'Booked to be there.' })
  booked!: number;

  @Field(() => Float, { description: 'Expected to be there.' })
  expected!: number;

  @Field(() => Int, { description: 'The 95th percentile: on one day of twenty there are more, at most.' })
  likely!: number;

  @Field(() => Float, { description: 'How probable it is that more than the cap are there.' })
  above!: number;
}

@ObjectType('PointPresence', {
  description: 'How many may be at a point over the day, if a plan is carried out.',
})
export class PointPresenceObject {
  @Field(() => Int, { description: 'The cap in force.' })
  capPresent!: number;

  @Field(() => Int)
  counters!: number;

  @Field(() => Float, { description: 'The share of days on which the cap is broken at some instant.' })
  pOvercrowded!: number;

  @Field(() => [PresenceMinuteObject], { description: 'While anybody may be there.' })
  minutes!: PresenceMinuteObject[];
}

@Resolver()
export class PointPresenceResolver {
  constructor(private readonly service: PointPresenceService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PointPresenceObject, {
    nullable: true,
    description: 'Null for a point that the plan has no bookings at.',
  })
  async pointPresence(
    @Args('plan', { type: () => IdScalar }) plan: string,
    @Args('point', { type: () => IdScalar }) point: string,
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
