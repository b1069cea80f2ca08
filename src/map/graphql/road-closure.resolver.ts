import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '../../graphql/result.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { RoadClosuresService } from '../road-closures.service.js';
import {
  ChangeRoadClosureInput,
  DrawRoadClosureInput,
  RoadClosureObject,
  RoadClosureResult,
  toRoadClosureObject,
} from './road-closure.object.js';

@Resolver(() => RoadClosureObject)
export class RoadClosureResolver {
  constructor(private readonly service: RoadClosuresService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'DRIVER', 'ADMIN')
  @Query(() => [RoadClosureObject], {
    description: 'Those in force at some moment of the period, the earliest first; at most 200.',
  })
  async roadClosures(
    @Args('from', { type: () => InstantScalar }) from: string,
    @Args('until', { type: () => InstantScalar, nullable: true }) until?: string | null,
  ): Promise<RoadClosureObject[]> {
    const rows = await this.service.during(new Date(from), until == null ? null : new Date(until));
    return rows.map(toRoadClosureObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => RoadClosureResult.union, { description: 'Plans made from now on go round it.' })
  drawRoadClosure(@Args('input') input: DrawRoadClosureInput): Promise<Result<RoadClosureObject>> {
    return RoadClosureResult.answer(() => this.service.draw(input), toRoadClosureObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => RoadClosureResult.union)
  changeRoadClosure(@Args('input') input: ChangeRoadClosureInput): Promise<Result<RoadClosureObject>> {
    const { id, version, ...details } = input;
    return RoadClosureResult.answer(() => this.service.change(id, version, details), toRoadClosureObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => RoadClosureResult.union, { description: 'Answers with what was removed.' })
  removeRoadClosure(@Args('id', { type: () => IdScalar }) id: string): Promise<Result<RoadClosureObject>> {
    return RoadClosureResult.answer(() => this.service.remove(id), toRoadClosureObject);
  }
}
