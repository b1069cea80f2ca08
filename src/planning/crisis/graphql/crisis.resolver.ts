import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Result } from '../../../graphql/result.js';
import { IdScalar } from '../../../graphql/scalars.js';
import { Allow } from '../../../identity/index.js';
import { ChecklistsService } from '../checklists.service.js';
import { CrisisService } from '../crisis.service.js';
import {
  CreateCrisisChecklistInput,
  RevertCrisisInput,
  UpdateCrisisChecklistInput,
} from './crisis.inputs.js';
import {
  CrisisActivationObject,
  CrisisActivationResult,
  CrisisChecklistObject,
  CrisisChecklistResult,
  CrisisRevertedObject,
  CrisisRevertedResult,
  toCrisisActivationObject,
  toCrisisChecklistObject,
  toCrisisRevertedObject,
} from './crisis.objects.js';
import { toWhatIfObject, WhatIfObject, WhatIfsService } from '../../what-if/index.js';

@Resolver(() => CrisisActivationObject)
export class CrisisResolver {
  constructor(
    private readonly checklists: ChecklistsService,
    private readonly crisis: CrisisService,
    private readonly whatIfs: WhatIfsService,
  ) {}

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => [CrisisChecklistObject], { description: 'In order of name.' })
  async crisisChecklists(): Promise<CrisisChecklistObject[]> {
    return (await this.checklists.list()).map(toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => [CrisisActivationObject], { description: 'The measures that are in force, newest first.' })
  async crisisInForce(): Promise<CrisisActivationObject[]> {
    return (await this.crisis.inForce()).map(toCrisisActivationObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisChecklistResult.union)
  createCrisisChecklist(
    @Args('input') input: CreateCrisisChecklistInput,
  ): Promise<Result<CrisisChecklistObject>> {
    return CrisisChecklistResult.answer(() => this.checklists.create(input), toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisChecklistResult.union)
  updateCrisisChecklist(
    @Args('input') input: UpdateCrisisChecklistInput,
  ): Promise<Result<CrisisChecklistObject>> {
    return CrisisChecklistResult.answer(() => this.checklists.update(input), toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisChecklistResult.union)
  removeCrisisChecklist(
    @Args('id', { type: () => IdScalar }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Result<CrisisChecklistObject>> {
    return CrisisChecklistResult.answer(() => this.checklists.remove(id, version), toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisActivationResult.union, {
    description: 'Puts the measures of a what-if that is done in force, all of them at once.',
  })
  applyWhatIf(@Args('id', { type: () => IdScalar }) id: string): Promise<Result<CrisisActivationObject>> {
    return CrisisActivationResult.answer(() => this.crisis.apply(id), toCrisisActivationObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisRevertedResult.union, {
    description: 'Makes everything what it was before the measures. Refused for rows changed since.',
  })
  revertCrisis(
    @Args('input') { activation, leave }: RevertCrisisInput,
  ): Promise<Result<CrisisRevertedObject>> {
    return CrisisRevertedResult.answer(() => this.crisis.revert(activation, leave), toCrisisRevertedObject);
  }

  @ResolveField(() => WhatIfObject)
  async whatIf(@Parent() { whatIfId }: CrisisActivationObject): Promise<WhatIfObject> {
    return toWhatIfObject(await this.whatIfs.get(whatIfId));
  }
}
