import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { VehicleObject, VehiclesService, toVehicleObject } from '../../../fleet/index.js';
import { INPUT, POINT, RECIPIENT } from '../../../graphql/descriptions.js';
import { type Connection, PageArgs } from '../../../graphql/connection.js';
import { liveEvents } from '../../../graphql/live-events.js';
import { loader } from '../../../graphql/loader.js';
import { offsetOf, pageIn, pageOf, toConnection } from '../../../graphql/page.js';
import type { Result } from '../../../graphql/result.js';
import { IdScalar } from '../../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../../identity/index.js';
import { PointObject, PointsService, toPointObject } from '../../../points/index.js';
import { RecipientObject, RecipientsService, toRecipientObject } from '../../../recipients/index.js';
import type { ChangeKind } from '../compare-day.js';
import { WhatIfEvents } from '../what-if-events.js';
import type { WhatIfStatus } from '../what-if.entity.js';
import { WhatIfsService } from '../what-ifs.service.js';
import { WhatIfInputType } from './what-if.inputs.js';
import {
  ChangeKindEnum,
  DayComparisonObject,
  HandoutPlaceObject,
  PlaceChangeConnection,
  PlaceChangeObject,
  PointComparisonObject,
  toPlaceChangeObject,
  toWhatIfObject,
  WhatIfConnection,
  WhatIfObject,
  WhatIfResult,
  WhatIfUpdateObject,
} from './what-if.object.js';

const UNDERWAY: readonly WhatIfStatus[] = ['QUEUED', 'RUNNING'];

@Resolver(() => WhatIfObject)
export class WhatIfResolver {
  constructor(
    private readonly service: WhatIfsService,
    private readonly events: WhatIfEvents,
  ) {}

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => WhatIfConnection, {
    description:
      'What-ifs, newest first. Those older than 30 days are forgotten unless their measures are in force.',
  })
  async whatIfs(@Args() args: PageArgs): Promise<Connection<WhatIfObject>> {
    const page = pageOf(args);
    const skip = offsetOf(page);
    const rows = await this.service.list(page.limit, skip);
    const numbered = rows.map((row, i) => ({ row, key: String(skip + i + 1) }));
    return toConnection(
      numbered,
      page,
      ({ key }) => key,
      ({ row }) => toWhatIfObject(row),
    );
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => WhatIfObject, {
    nullable: true,
    description: 'One what-if; null where the municipality has none of this id.',
  })
  async whatIf(
    @Args('id', { type: () => IdScalar, description: 'The what-if to read.' }) id: string,
  ): Promise<WhatIfObject | null> {
    const row = await this.service.find(id);
    return row && toWhatIfObject(row);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => WhatIfResult.union, {
    description:
      'Asks for a comparison of days without and under measures; the answer comes at once, QUEUED. Nothing is changed by it.',
  })
  askWhatIf(@Args('input', { description: INPUT }) input: WhatIfInputType): Promise<Result<WhatIfObject>> {
    return WhatIfResult.answer(() => this.service.ask(input), toWhatIfObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => WhatIfResult.union, {
    description: 'Ends a what-if that waits, or asks its worker to end it.',
  })
  cancelWhatIf(
    @Args('id', { type: () => IdScalar, description: 'The what-if to end.' }) id: string,
  ): Promise<Result<WhatIfObject>> {
    return WhatIfResult.answer(() => this.service.cancel(id), toWhatIfObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Subscription(() => WhatIfUpdateObject, {
    description: 'How far a what-if has come, as it goes. Ends when it is done, failed or cancelled.',
  })
  whatIfUpdated(
    @Args('id', { type: () => IdScalar, description: 'The what-if to listen to.' }) id: string,
    @CurrentCaller() { municipality }: Caller,
  ): Promise<AsyncIterableIterator<{ whatIfUpdated: WhatIfUpdateObject }>> {
    return liveEvents((push, end) =>
      this.events.subscribe((event) => {
        if (event.type !== 'whatIfUpdated' || event.municipality !== municipality || event.whatIf !== id)
          return;
        const { status, daysDone } = event;
        push({ whatIfUpdated: { whatIf: id, status, daysDone } });
        if (!UNDERWAY.includes(status)) end();
      }, end),
    );
  }
}

@Resolver(() => DayComparisonObject)
export class DayComparisonResolver {
  @ResolveField(() => PlaceChangeConnection, {
    description: 'Each recipient for whom something changes, in order of kind.',
  })
  changes(
    @Parent() { all }: DayComparisonObject,
    @Args() args: PageArgs,
    @Args('kind', {
      type: () => ChangeKindEnum,
      nullable: true,
      description: 'Only changes of this kind; all if left out.',
    })
    kind: ChangeKind | null,
  ): Connection<PlaceChangeObject> {
    const asked = all.filter((change) => kind == null || change.kind === kind);
    return pageIn(
      asked,
      pageOf(args),
      ({ kind: each, recipientId }) => `${each} ${recipientId}`,
      toPlaceChangeObject,
    );
  }
}

@Resolver(() => PlaceChangeObject)
export class PlaceChangeResolver {
  constructor(private readonly recipients: RecipientsService) {}

  @ResolveField(() => RecipientObject, { nullable: true, description: RECIPIENT })
  async recipient(@Parent() { recipientId }: PlaceChangeObject, @Context() context: object) {
    const row = await loader(context, 'recipient', (ids) => this.recipients.findAll(ids)).load(recipientId);
    return row && toRecipientObject(row);
  }
}

@Resolver(() => HandoutPlaceObject)
export class HandoutPlaceResolver {
  constructor(
    private readonly points: PointsService,
    private readonly vehicles: VehiclesService,
  ) {}

  @ResolveField(() => PointObject, {
    nullable: true,
    description: 'The point where it is collected; null for the other kinds.',
  })
  async point(@Parent() { pointId }: HandoutPlaceObject, @Context() context: object) {
    if (pointId === null) return null;
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
    return row && toPointObject(row);
  }

  @ResolveField(() => VehicleObject, {
    nullable: true,
    description: 'The vehicle that brings it home; null for the other kinds.',
  })
  async vehicle(@Parent() { vehicleId }: HandoutPlaceObject, @Context() context: object) {
    if (vehicleId === null) return null;
    const row = await loader(context, 'vehicle', (ids) => this.vehicles.findAll(ids)).load(vehicleId);
    return row && toVehicleObject(row);
  }
}

@Resolver(() => PointComparisonObject)
export class PointComparisonResolver {
  constructor(private readonly points: PointsService) {}

  @ResolveField(() => PointObject, { nullable: true, description: POINT })
  async point(@Parent() { pointId }: PointComparisonObject, @Context() context: object) {
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
    return row && toPointObject(row);
  }
}
