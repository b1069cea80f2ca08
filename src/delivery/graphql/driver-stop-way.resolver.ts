import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WAY_TO_STOP } from '../../graphql/descriptions.js';
import { loader } from '../../graphql/loader.js';
import { RouteWays, toStopWayObject, WayObject } from '../../plans/index.js';
import { DriverStopObject } from './driver-stop.object.js';

/** The way to a driver's stop, with its turns. A caller who may read the stop may read the way to it. */
@Resolver(() => DriverStopObject)
export class DriverStopWayResolver {
  constructor(private readonly ways: RouteWays) {}

  @ResolveField(() => WayObject, {
    nullable: true,
    description: WAY_TO_STOP,
  })
  async way(
    @Parent() { routeId, position }: DriverStopObject,
    @Context() context: object,
  ): Promise<WayObject | null> {
    const way = await loader(context, 'route ways', this.ways.of).load(routeId);
    return way && toStopWayObject(way, position);
  }
}
