import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { HoldClearingsService } from '../decisions/hold-clearings.service.js';
import { LeftoverDecisionsService } from '../decisions/leftover-decisions.service.js';
import { TreatmentEndsService } from '../decisions/treatment-ends.service.js';
import {
  ClearHoldInput,
  DecideLeftoversInput,
  EndTreatmentInput,
  type HoldClearingObject,
  HoldClearingResult,
  type LeftoverDecisionObject,
  LeftoverDecisionResult,
  toHoldClearingObject,
  toLeftoverDecisionObject,
  toTreatmentEndObject,
  type TreatmentEndObject,
  TreatmentEndResult,
} from './decision.objects.js';

/** Decisions of clinicians, which alone end a hold or settle what becomes of doses at home; and ends of treatment. */
@Resolver()
export class DecisionResolver {
  constructor(
    private readonly clearings: HoldClearingsService,
    private readonly leftovers: LeftoverDecisionsService,
    private readonly ends: TreatmentEndsService,
  ) {}

  @Allow('CLINICIAN')
  @Mutation(() => HoldClearingResult.union, {
    description: 'Records that a clinician has seen the recipient; handouts go on from today.',
  })
  clearHold(
    @Args('input', { description: INPUT }) input: ClearHoldInput,
  ): Promise<Result<HoldClearingObject>> {
    return HoldClearingResult.answer(() => this.clearings.record(input), toHoldClearingObject);
  }

  @Allow('CLINICIAN')
  @Mutation(() => LeftoverDecisionResult.union, {
    description: 'Records what becomes of doses at home after a change of medicine, form or preparation.',
  })
  decideLeftovers(
    @Args('input', { description: INPUT }) input: DecideLeftoversInput,
  ): Promise<Result<LeftoverDecisionObject>> {
    return LeftoverDecisionResult.answer(() => this.leftovers.record(input), toLeftoverDecisionObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => TreatmentEndResult.union, {
    description: 'Records the last day of the treatment of a recipient here; nothing is due after it.',
  })
  endTreatment(
    @Args('input', { description: INPUT }) input: EndTreatmentInput,
  ): Promise<Result<TreatmentEndObject>> {
    return TreatmentEndResult.answer(() => this.ends.record(input), toTreatmentEndObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => TreatmentEndResult.union, {
    description:
      'Takes back an end of treatment that was recorded by mistake; the answer is the end as it was.',
  })
  resumeTreatment(
    @Args('id', { type: () => IdScalar, description: 'The end of treatment to take back.' }) id: string,
  ): Promise<Result<TreatmentEndObject>> {
    return TreatmentEndResult.answer(() => this.ends.takeBack(id), toTreatmentEndObject);
  }
}
