import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { MAX_PAGE } from '../../graphql/connection.js';
import { IdScalar, JsonScalar } from '../../graphql/scalars.js';
import { TravelModeEnum } from '../../fleet/index.js';
import { Allow } from '../../identity/index.js';
import { RecipientObject, toRecipientObject } from '../../recipients/index.js';
import type { GeoMultiPolygon } from '../../shared/geo.js';
import type { TravelMode } from '../../travel/index.js';
import { ReachService } from '../reach.service.js';

@ObjectType('Reach', {
  description: 'Everywhere within so many minutes of a point, and who lives there today.',
})
export class ReachObject {
  @Field(() => String, {
    description: '`valhalla` along roads; `straight-line` without road data, where the area is a circle.',
  })
  engine!: string;

  @Field(() => JsonScalar, { description: 'A GeoJSON MultiPolygon (RFC 7946).' })
  area!: GeoMultiPolygon;

  @Field(() => [RecipientObject], { description: 'Who lives inside today, in order of alias.' })
  recipients!: RecipientObject[];
}

@Resolver(() => ReachObject)
export class ReachResolver {
  constructor(private readonly service: ReachService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => ReachObject, {
    description: 'The area within so many minutes of a point, around roads that are closed now.',
  })
  async reachOfPoint(
    @Args('id', { type: () => IdScalar, description: 'The point in the middle.' }) id: string,
    @Args('mode', { type: () => TravelModeEnum, description: 'How one travels.' }) mode: TravelMode,
    @Args('minutes', { type: () => Int, description: 'Travel time, 1 to 60.' }) minutes: number,
    @Args('first', {
      type: () => Int,
      defaultValue: 200,
      description: 'How many recipients at most, up to 1000.',
    })
    first: number,
  ): Promise<ReachObject> {
    const { engine, area, recipients } = await this.service.around(id, mode, minutes);
    return {
      engine,
      area,
      recipients: recipients.slice(0, Math.min(Math.max(first, 1), MAX_PAGE)).map(toRecipientObject),
    };
  }
}
