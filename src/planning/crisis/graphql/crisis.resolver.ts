import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INPUT, REMOVED_ID, VERSION_READ } from '../../../graphql/descriptions.js';
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
  @Query(() => [CrisisChecklistObject], { description: 'What is prepared for a crisis, in order of name.' })
  async crisisChecklists(): Promise<CrisisChecklistObject[]> {
    return (await this.checklists.list()).map(toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => [CrisisActivationObject], { description: 'The measures that are in force, newest first.' })
  async crisisInForce(): Promise<CrisisActivationObject[]> {
    return (await this.crisis.inForce()).map(toCrisisActivationObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisChecklistResult.union, { description: 'Prepares measures. Nothing is done by it.' })
  createCrisisChecklist(
    @Args('input', { description: INPUT }) input: CreateCrisisChecklistInput,
  ): Promise<Result<CrisisChecklistObject>> {
    return CrisisChecklistResult.answer(() => this.checklists.create(input), toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisChecklistResult.union, {
    description: 'Puts a checklist in the place of the one that was read.',
  })
  updateCrisisChecklist(
    @Args('input', { description: INPUT }) input: UpdateCrisisChecklistInput,
  ): Promise<Result<CrisisChecklistObject>> {
    return CrisisChecklistResult.answer(() => this.checklists.update(input), toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisChecklistResult.union, {
    description: 'Takes a checklist away; the answer is the checklist as it was.',
  })
  removeCrisisChecklist(
    @Args('id', { type: () => IdScalar, description: REMOVED_ID }) id: string,
    @Args('version', { type: () => Int, description: VERSION_READ }) version: number,
  ): Promise<Result<CrisisChecklistObject>> {
    return CrisisChecklistResult.answer(() => this.checklists.remove(id, version), toCrisisChecklistObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisActivationResult.union, {
    description:
      'Puts the measures of a what-if that is DONE in force, all at once. Published plans stay until their days are planned again.',
  })
  applyWhatIf(
    @Args('id', { type: () => IdScalar, description: 'The what-if whose measures are taken.' }) id: string,
  ): Promise<Result<CrisisActivationObject>> {
    return CrisisActivationResult.answer(() => this.crisis.apply(id), toCrisisActivationObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => CrisisRevertedResult.union, {
    description:
      'Restores every row to what it was before the measures. Refused for rows changed since that are not in `leave`.',
  })
  revertCrisis(
    @Args('input', { description: 'The measures, and what is left as it is.' })
    { activation, leave }: RevertCrisisInput,
  ): Promise<Result<CrisisRevertedObject>> {
    return CrisisRevertedResult.answer(() => this.crisis.revert(activation, leave), toCrisisRevertedObject);
  }

  @ResolveField(() => WhatIfObject, { description: 'The what-if that they were tried out in.' })
  async whatIf(@Parent() { whatIfId }: CrisisActivationObject): Promise<WhatIfObject> {
    return toWhatIfObject(await this.whatIfs.get(whatIfId));
  }
}
