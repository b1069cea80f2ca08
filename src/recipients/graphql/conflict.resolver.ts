import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { INPUT, REMOVED_ID } from '../../graphql/descriptions.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { ConflictsService } from '../conflicts.service.js';
import { ConflictObject, ConflictResult, toConflictObject } from './conflict.object.js';
import { AddConflictInput } from './period.inputs.js';

@Resolver(() => ConflictObject)
export class ConflictResolver {
  constructor(private readonly service: ConflictsService) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConflictResult.union, { description: 'Keeps two recipients apart, for plans from now on.' })
  addConflict(
    @Args('input', { description: INPUT }) input: AddConflictInput,
  ): Promise<Result<ConflictObject>> {
    return ConflictResult.answer(() => this.service.add(input), toConflictObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConflictResult.union, {
    description: 'Lets the two meet again; the answer is the rule as it was.',
  })
  removeConflict(
    @Args('id', { type: () => IdScalar, description: REMOVED_ID }) id: string,
  ): Promise<Result<ConflictObject>> {
    return ConflictResult.answer(() => this.service.remove(id), toConflictObject);
  }
}
