import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INPUT, REMOVED_ID } from '../../graphql/descriptions.js';
import type { Connection } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PointsService } from '../points.service.js';
import { ClosureObject, ClosureResult, toClosureObject } from './closure.object.js';
import { OpenSpanObject, toOpenSpanObject } from './open-span.object.js';
import {
  AddClosureInput,
  CreatePointInput,
  NearestPointArgs,
  PointsArgs,
  ServePointInput,
  UpdatePointInput,
} from './point.inputs.js';
import { NearPointObject, PointConnection, PointObject, PointResult, toPointObject } from './point.object.js';

@Resolver(() => PointObject)
export class PointResolver {
  constructor(private readonly service: PointsService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PointConnection, { description: 'Points, in order of name.' })
  async points(@Args() args: PointsArgs): Promise<Connection<PointObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(args.filter, page), page, ({ name }) => name, toPointObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PointObject, {
    nullable: true,
    description: 'One point; null where the municipality has none of this id.',
  })
  async point(
    @Args('id', { type: () => IdScalar, description: 'The point to read.' }) id: string,
  ): Promise<PointObject | null> {
    const row = await this.service.find(id);
    return row && toPointObject(row);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => [NearPointObject], { description: 'The points nearest to a place, the nearest first.' })
  async nearestPoint(@Args() { lat, lon, filter, first }: NearestPointArgs): Promise<NearPointObject[]> {
    const near = await this.service.nearest({ lat, lon }, filter, first);
    return near.map(({ point, metres }) => ({ point: toPointObject(point), metres }));
  }

  @ResolveField(() => [ClosureObject], { description: 'Its extra closings; the newest 100, newest first.' })
  async closures(@Parent() { id }: PointObject, @Context() context: object): Promise<ClosureObject[]> {
    return (await this.closuresOf(id, context)).map(toClosureObject);
  }

  @ResolveField(() => [OpenSpanObject], {
    description: 'When it is open on a date, closings taken away; empty for not at all.',
  })
  async open(
    @Parent() point: PointObject,
    @Args('on', { type: () => DateScalar, description: 'The day to look at.' }) on: string,
    @Context() context: object,
  ): Promise<OpenSpanObject[]> {
    const spans = this.service.openOn(point, await this.closuresOf(point.id, context), on);
    return spans.map((span) => toOpenSpanObject(span, on));
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PointResult.union, { description: 'Adds a point that plans may send recipients to.' })
  createPoint(@Args('input', { description: INPUT }) input: CreatePointInput): Promise<Result<PointObject>> {
    return PointResult.answer(() => this.service.create(input), toPointObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PointResult.union, { description: 'Changes a point, for plans from now on.' })
  updatePoint(@Args('input', { description: INPUT }) input: UpdatePointInput): Promise<Result<PointObject>> {
    return PointResult.answer(() => this.service.update(input), toPointObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => PointResult.union, {
    description:
      'Steers a point through the day: when it is open and how many serve. The caps stay as they are.',
  })
  servePoint(@Args('input', { description: INPUT }) input: ServePointInput): Promise<Result<PointObject>> {
    return PointResult.answer(() => this.service.update(input), toPointObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => ClosureResult.union, {
    description: 'Closes a point on a date, for the day or a part of it.',
  })
  addClosure(@Args('input', { description: INPUT }) input: AddClosureInput): Promise<Result<ClosureObject>> {
    return ClosureResult.answer(() => this.service.addClosure(input), toClosureObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => ClosureResult.union, {
    description: 'Opens a point again; the answer is the closure as it was.',
  })
  removeClosure(
    @Args('id', { type: () => IdScalar, description: REMOVED_ID }) id: string,
  ): Promise<Result<ClosureObject>> {
    return ClosureResult.answer(() => this.service.removeClosure(id), toClosureObject);
  }

  private async closuresOf(id: string, context: object) {
    return (await loader(context, 'closures', (ids) => this.service.closuresOf(ids)).load(id)) ?? [];
  }
}
