import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  @Query(() => PointConnection, { description: 'In order of name.' })
  async points(@Args() args: PointsArgs): Promise<Connection<PointObject>> {
    const page = pageOf(args);
    return toConnection(await this.service.page(args.filter, page), page, ({ name }) => name, toPointObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PointObject, { nullable: true })
  async point(@Args('id', { type: () => IdScalar }) id: string): Promise<PointObject | null> {
    const row = await this.service.find(id);
    return row && toPointObject(row);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => [NearPointObject], { description: 'The nearest first.' })
  async nearestPoint(@Args() { lat, lon, filter, first }: NearestPointArgs): Promise<NearPointObject[]> {
    const near = await this.service.nearest({ lat, lon }, filter, first);
    return near.map(({ point, metres }) => ({ point: toPointObject(point), metres }));
  }

  @ResolveField(() => [ClosureObject], { description: 'Newest first.' })
  async closures(@Parent() { id }: PointObject, @Context() context: object): Promise<ClosureObject[]> {
    return (await this.closuresOf(id, context)).map(toClosureObject);
  }

  @ResolveField(() => [OpenSpanObject], { description: 'On the date, closures taken away.' })
  async open(
    @Parent() point: PointObject,
    @Args('on', { type: () => DateScalar }) on: string,
    @Context() context: object,
  ): Promise<OpenSpanObject[]> {
    const spans = this.service.openOn(point, await this.closuresOf(point.id, context), on);
    return spans.map((span) => toOpenSpanObject(span, on));
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PointResult.union)
  createPoint(@Args('input') input: CreatePointInput): Promise<Result<PointObject>> {
    return PointResult.answer(() => this.service.create(input), toPointObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PointResult.union)
  updatePoint(@Args('input') input: UpdatePointInput): Promise<Result<PointObject>> {
    return PointResult.answer(() => this.service.update(input), toPointObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => PointResult.union, {
    description: 'Steers a point through the day: when it is open and how many serve. The caps stay.',
  })
  servePoint(@Args('input') input: ServePointInput): Promise<Result<PointObject>> {
    return PointResult.answer(() => this.service.update(input), toPointObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => ClosureResult.union)
  addClosure(@Args('input') input: AddClosureInput): Promise<Result<ClosureObject>> {
    return ClosureResult.answer(() => this.service.addClosure(input), toClosureObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => ClosureResult.union, { description: 'Answers with what was removed.' })
  removeClosure(@Args('id', { type: () => IdScalar }) id: string): Promise<Result<ClosureObject>> {
    return ClosureResult.answer(() => this.service.removeClosure(id), toClosureObject);
  }

  private async closuresOf(id: string, context: object) {
    return (await loader(context, 'closures', (ids) => this.service.closuresOf(ids)).load(id)) ?? [];
  }
}
