import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import { HoldsService } from '../holds.service.js';
import { HoldObject, HoldResult, toHoldObject } from './hold.object.js';
import { ClearHoldInput } from './order.inputs.js';

@Resolver(() => HoldObject)
export class HoldResolver {
  constructor(private readonly service: HoldsService) {}

  @Allow('LAR_STAFF')
  @Mutation(() => HoldResult.union, {
    description: 'Records that a clinician has seen the recipient; handouts go on from today.',
  })
  clearHold(
    @Args('input', { description: INPUT }) { id, version, reason }: ClearHoldInput,
  ): Promise<Result<HoldObject>> {
    return HoldResult.answer(() => this.service.clear(id, version, reason), toHoldObject);
  }
}
