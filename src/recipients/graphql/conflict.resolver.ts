import { Args, Mutation, Resolver } from '@nestjs/graphql';
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
  @Mutation(() => ConflictResult.union)
  addConflict(@Args('input') input: AddConflictInput): Promise<Result<ConflictObject>> {
    return ConflictResult.answer(() => this.service.add(input), toConflictObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConflictResult.union, { description: 'Answers with what was removed.' })
  removeConflict(@Args('id', { type: () => IdScalar }) id: string): Promise<Result<ConflictObject>> {
    return ConflictResult.answer(() => this.service.remove(id), toConflictObject);
  }
}
