import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import type { Result } from '../../graphql/result.js';
import { Allow } from '../../identity/index.js';
import { ConsentsService } from '../consents.service.js';
import { PausesService } from '../pauses.service.js';
import { QuarantinesService } from '../quarantines.service.js';
import { AddPauseInput, AddQuarantineInput, EndPeriodInput, GrantConsentInput } from './period.inputs.js';
import {
  type ConsentObject,
  ConsentResult,
  type PauseObject,
  PauseResult,
  type QuarantineObject,
  QuarantineResult,
  toConsentObject,
  toPauseObject,
  toQuarantineObject,
} from './period.objects.js';

/** What holds for a recipient over a period: pauses, quarantines, consents. */
@Resolver()
export class PeriodResolver {
  constructor(
    private readonly pauses: PausesService,
    private readonly quarantines: QuarantinesService,
    private readonly consents: ConsentsService,
  ) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PauseResult.union, { description: 'Records a pause. No handout is due on its days.' })
  addPause(@Args('input', { description: INPUT }) input: AddPauseInput): Promise<Result<PauseObject>> {
    return PauseResult.answer(() => this.pauses.add(input), toPauseObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PauseResult.union, { description: 'Sets the last day of a pause.' })
  endPause(
    @Args('input', { description: INPUT }) { id, version, until }: EndPeriodInput,
  ): Promise<Result<PauseObject>> {
    return PauseResult.answer(() => this.pauses.end(id, version, until), toPauseObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => QuarantineResult.union, { description: 'Records a quarantine, for plans from now on.' })
  addQuarantine(
    @Args('input', { description: INPUT }) input: AddQuarantineInput,
  ): Promise<Result<QuarantineObject>> {
    return QuarantineResult.answer(() => this.quarantines.add(input), toQuarantineObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => QuarantineResult.union, { description: 'Sets the last day of a quarantine.' })
  endQuarantine(
    @Args('input', { description: INPUT }) { id, version, until }: EndPeriodInput,
  ): Promise<Result<QuarantineObject>> {
    return QuarantineResult.answer(() => this.quarantines.end(id, version, until), toQuarantineObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConsentResult.union, { description: 'Records what a recipient agrees to.' })
  grantConsent(
    @Args('input', { description: INPUT }) input: GrantConsentInput,
  ): Promise<Result<ConsentObject>> {
    return ConsentResult.answer(() => this.consents.grant(input), toConsentObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConsentResult.union, { description: 'Sets the last day of a consent.' })
  withdrawConsent(
    @Args('input', { description: INPUT }) { id, version, until }: EndPeriodInput,
  ): Promise<Result<ConsentObject>> {
    return ConsentResult.answer(() => this.consents.withdraw(id, version, until), toConsentObject);
  }
}
