import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INPUT, REMOVED_ID } from '../../graphql/descriptions.js';
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
    description: 'Closures in force at some moment of a period, the earliest first; at most 200.',
  })
  async roadClosures(
    @Args('from', { type: () => InstantScalar, description: 'When the period begins.' }) from: string,
    @Args('until', {
      type: () => InstantScalar,
      nullable: true,
      description: 'When the period ends; without end if left out.',
    })
    until?: string | null,
  ): Promise<RoadClosureObject[]> {
    const rows = await this.service.during(new Date(from), until == null ? null : new Date(until));
    return rows.map(toRoadClosureObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => RoadClosureResult.union, {
    description: 'Closes an area. Plans made from now on go round it.',
  })
  drawRoadClosure(
    @Args('input', { description: INPUT }) input: DrawRoadClosureInput,
  ): Promise<Result<RoadClosureObject>> {
    return RoadClosureResult.answer(() => this.service.draw(input), toRoadClosureObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => RoadClosureResult.union, {
    description: 'Puts a closure in the place of the one that was read, for plans from now on.',
  })
  changeRoadClosure(
    @Args('input', { description: INPUT }) input: ChangeRoadClosureInput,
  ): Promise<Result<RoadClosureObject>> {
    const { id, version, ...details } = input;
    return RoadClosureResult.answer(() => this.service.change(id, version, details), toRoadClosureObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => RoadClosureResult.union, {
    description: 'Opens the streets again; the answer is the closure as it was.',
  })
  removeRoadClosure(
    @Args('id', { type: () => IdScalar, description: REMOVED_ID }) id: string,
  ): Promise<Result<RoadClosureObject>> {
    return RoadClosureResult.answer(() => this.service.remove(id), toRoadClosureObject);
  }
}
