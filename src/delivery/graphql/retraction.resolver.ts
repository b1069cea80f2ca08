import {
  Args,
  Context,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { loader } from '../../graphql/loader.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../identity/index.js';
import { LedgerService } from '../../ledger/index.js';
import { RetractionsService } from '../retractions.service.js';
import { OutcomeObject, OutcomeResult, toOutcomeObject } from './outcome.object.js';

@InputType('RetractOutcomeInput', { description: 'Which outcome is taken back, and why.' })
class RetractOutcomeInput {
  @Field(() => IdScalar, {
    description: 'Made by the caller. Asking the same again under it changes nothing.',
  })
  id!: string;

  @Field(() => IdScalar, { description: 'The outcome that was reported by mistake.' })
  outcomeId!: string;

  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  reason!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When, by the clock of a device that was without network; now if left out.',
  })
  deviceTime?: string | null;
}

@ObjectType('OutcomeRetraction', { description: 'That an outcome was taken back, by whom and why.' })
class OutcomeRetractionObject {
  @Field(() => String, { description: 'In the words of the person who did it.' })
  reason!: string;

  @Field(() => String, { description: 'The person who did it, as their token names them.' })
  by!: string;

  @Field(() => InstantScalar, { description: 'When it was done.' })
  at!: string;
}

@Resolver(() => OutcomeObject)
export class RetractionResolver {
  constructor(
    private readonly service: RetractionsService,
    private readonly ledger: LedgerService,
  ) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => [OutcomeObject], {
    description: 'Everything that was reported of the handout of one day, also what was taken back.',
  })
  async outcomeLedger(
    @Args('recipient', { type: () => IdScalar, description: 'The recipient of the handout.' })
    recipient: string,
    @Args('date', { type: () => DateScalar, description: 'The working day of the handout.' }) date: string,
  ): Promise<OutcomeObject[]> {
    return (await this.ledger.everything(recipient, date)).map(toOutcomeObject);
  }

  @Allow('DRIVER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => OutcomeResult.union, {
    description:
      'Takes back an outcome that was reported by mistake. It stays on record, and another may be reported. Drivers: their own, within a minute.',
  })
  retractOutcome(
    @Args('input', { description: 'The outcome, and why.' }) { deviceTime, ...input }: RetractOutcomeInput,
    @CurrentCaller() caller: Caller,
  ): Promise<Result<OutcomeObject>> {
    const wish = { ...input, deviceTime: deviceTime == null ? null : new Date(deviceTime) };
    return OutcomeResult.answer(() => this.service.retract(wish, caller), toOutcomeObject);
  }

  @ResolveField(() => OutcomeRetractionObject, {
    nullable: true,
    description: 'That it was taken back; null where it stands.',
  })
  async retraction(@Parent() { id }: OutcomeObject, @Context() context: object) {
    const row = await loader(context, 'retractions', (ids) => this.ledger.retractions(ids)).load(id);
    return row && { reason: row.reason, by: row.retractedBy, at: osloInstant(row.retractedAt) };
  }
}
