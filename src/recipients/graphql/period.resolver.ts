import { Args, Mutation, Resolver } from '@nestjs/graphql';
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
  @Mutation(() => PauseResult.union)
  addPause(@Args('input') input: AddPauseInput): Promise<Result<PauseObject>> {
    return PauseResult.answer(() => this.pauses.add(input), toPauseObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => PauseResult.union)
  endPause(@Args('input') { id, version, until }: EndPeriodInput): Promise<Result<PauseObject>> {
    return PauseResult.answer(() => this.pauses.end(id, version, until), toPauseObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => QuarantineResult.union)
  addQuarantine(@Args('input') input: AddQuarantineInput): Promise<Result<QuarantineObject>> {
    return QuarantineResult.answer(() => this.quarantines.add(input), toQuarantineObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => QuarantineResult.union)
  endQuarantine(@Args('input') { id, version, until }: EndPeriodInput): Promise<Result<QuarantineObject>> {
    return QuarantineResult.answer(() => this.quarantines.end(id, version, until), toQuarantineObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConsentResult.union)
  grantConsent(@Args('input') input: GrantConsentInput): Promise<Result<ConsentObject>> {
    return ConsentResult.answer(() => this.consents.grant(input), toConsentObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => ConsentResult.union)
  withdrawConsent(@Args('input') { id, version, until }: EndPeriodInput): Promise<Result<ConsentObject>> {
    return ConsentResult.answer(() => this.consents.withdraw(id, version, until), toConsentObject);
  }
}
