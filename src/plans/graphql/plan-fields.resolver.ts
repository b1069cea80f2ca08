import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WAY_TO_STOP } from '../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { IdScalar } from '../../graphql/scalars.js';
import type { Booking } from '../booking.entity.js';
import { PickupTimesService } from '../pickup-times.service.js';
import { PlanContentsService } from '../plan-contents.service.js';
import type { PlanHandout } from '../plan-handout.entity.js';
import {
  BookingConnection,
  type BookingObject,
  PickupTimesObject,
  PlanCoverageConnection,
  type PlanCoverageObject,
  PlanPointObject,
  PlanSummaryObject,
  toBookingObject,
  toPlanCoverageObject,
  toPlanPointObject,
} from './plan-part.objects.js';
import { toUnassignedObject, UnassignedConnection, type UnassignedObject } from './unassigned.objects.js';
import { PlanObject } from './plan.object.js';
import { PlanSummaries } from '../plan-summaries.service.js';
import { RouteWays } from '../route-ways.js';
import { toRouteWayObject, toStopWayObject, WayObject } from './way.object.js';
import {
  RouteObject,
  StopObject,
  toRouteObject,
  toStopObject,
  toVisitObject,
  VisitObject,
} from './route.objects.js';

/** What plans consist of, each part read for all plans of the answer at once. */
@Resolver(() => PlanObject)
export class PlanFieldsResolver {
  constructor(
    private readonly contents: PlanContentsService,
    private readonly times: PickupTimesService,
    private readonly summaries: PlanSummaries,
  ) {}

  @ResolveField(() => [RouteObject], { description: 'The ways of the shifts that are sent out.' })
  async routes(@Parent() { id }: PlanObject, @Context() context: object): Promise<RouteObject[]> {
    const rows = await loader(context, 'plan routes', this.contents.routes).load(id);
    return (rows ?? []).map(toRouteObject);
  }

  @ResolveField(() => BookingConnection, { description: 'Times at points, in order of time.' })
  async bookings(
    @Parent() { id }: PlanObject,
    @Args() args: PageArgs,
    @Args('pointId', {
      type: () => IdScalar,
      nullable: true,
      description: 'Only those at this point; all if left out.',
    })
    pointId: string | null,
    @Context() context: object,
  ): Promise<Connection<BookingObject>> {
    const rows = (await loader(context, 'plan bookings', this.contents.bookings).load(id)) ?? [];
    const handouts = new Map((await this.handouts(id, context)).map((row) => [row.bookingId, row]));
    const asked = rows.filter((row) => pointId == null || row.pointId === pointId);
    return pageIn(asked, pageOf(args), timeKey, (row) => toBookingObject(row, handouts.get(row.id)));
  }

  @ResolveField(() => UnassignedConnection, {
    description: 'Handouts that have no place, each with its reasons.',
  })
  async unassigned(
    @Parent() { id }: PlanObject,
    @Args() args: PageArgs,
    @Context() context: object,
  ): Promise<Connection<UnassignedObject>> {
    const rows = (await this.handouts(id, context)).filter(({ reasons }) => reasons !== null);
    return pageIn(rows, pageOf(args), (row) => row.id, toUnassignedObject);
  }

  @ResolveField(() => Int, { description: 'How many handouts have no place.' })
  async unassignedCount(@Parent() { id }: PlanObject, @Context() context: object): Promise<number> {
    return (await this.handouts(id, context)).filter(({ reasons }) => reasons !== null).length;
  }

  @ResolveField(() => [PlanPointObject], { description: 'How full each point with bookings gets.' })
  async points(@Parent() { id }: PlanObject, @Context() context: object): Promise<PlanPointObject[]> {
    const rows = await loader(context, 'plan points', this.contents.points).load(id);
    return (rows ?? []).map(toPlanPointObject);
  }

  @ResolveField(() => PickupTimesObject, {
    nullable: true,
    description: 'How near the pickup times are to the usual ones; null without bookings.',
  })
  async pickupTimes(
    @Parent() { id }: PlanObject,
    @Context() context: object,
  ): Promise<PickupTimesObject | null> {
    return loader(context, 'pickup times', this.times.of).load(id);
  }

  @ResolveField(() => PlanSummaryObject, {
    nullable: true,
    description: 'How even and how familiar the duties are; null until there is an answer.',
  })
  async summary(@Parent() { id }: PlanObject, @Context() context: object): Promise<PlanSummaryObject | null> {
    return loader(context, 'plan summary', this.summaries.of).load(id);
  }

  @ResolveField(() => PlanCoverageConnection, {
    description: 'The days of each recipient as they stood when the plan was made, one recipient a node.',
  })
  async coverage(
    @Parent() { id }: PlanObject,
    @Args() args: PageArgs,
    @Context() context: object,
  ): Promise<Connection<PlanCoverageObject>> {
    const rows = (await loader(context, 'plan coverage', this.contents.coverage).load(id)) ?? [];
    return pageIn(rows, pageOf(args), (row) => row.recipientId, toPlanCoverageObject);
  }

  private async handouts(planId: string, context: object): Promise<PlanHandout[]> {
    return (await loader(context, 'plan handouts', this.contents.handouts).load(planId)) ?? [];
  }
}

@Resolver(() => RouteObject)
export class RouteFieldsResolver {
  constructor(
    private readonly contents: PlanContentsService,
    private readonly ways: RouteWays,
  ) {}

  @ResolveField(() => WayObject, { description: 'From its first stop to its last, as drawn on a map.' })
  async way(@Parent() { id }: RouteObject, @Context() context: object): Promise<WayObject> {
    return toRouteWayObject((await loader(context, 'route ways', this.ways.of).load(id))!);
  }

  @ResolveField(() => [StopObject], { description: 'Its halts, in order of time.' })
  async stops(@Parent() { id }: RouteObject, @Context() context: object): Promise<StopObject[]> {
    const rows = await loader(context, 'route stops', this.contents.stops).load(id);
    return (rows ?? []).map(toStopObject);
  }
}

@Resolver(() => StopObject)
export class StopFieldsResolver {
  constructor(
    private readonly contents: PlanContentsService,
    private readonly ways: RouteWays,
  ) {}

  @ResolveField(() => WayObject, {
    nullable: true,
    description: WAY_TO_STOP,
  })
  async way(
    @Parent() { routeId, position }: StopObject,
    @Context() context: object,
  ): Promise<WayObject | null> {
    const way = await loader(context, 'route ways', this.ways.of).load(routeId);
    return way && toStopWayObject(way, position);
  }

  @ResolveField(() => [VisitObject], { description: 'The handouts at it, in the order of the doors.' })
  async visits(@Parent() { id }: StopObject, @Context() context: object): Promise<VisitObject[]> {
    const rows = await loader(context, 'stop visits', async (ids) =>
      byStop(await this.contents.visits(ids)),
    ).load(id);
    return (rows ?? []).map(toVisitObject);
  }
}

const timeKey = ({ startsAt, id }: Booking): string => `${startsAt.toISOString()} ${id}`;

/** The visits of stops that were asked for; none of them stands at no stop. */
const byStop = (visits: ReadonlyMap<string | null, PlanHandout[]>): Map<string, PlanHandout[]> =>
  new Map([...visits].flatMap(([stopId, rows]) => (stopId === null ? [] : [[stopId, rows]])));
