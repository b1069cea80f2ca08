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

@InputType('RetractOutcomeInput')
class RetractOutcomeInput {
  @Field(() => IdScalar, { description: 'Made by whoever asks; asking again under it changes nothing.' })
  id!: string;

  @Field(() => IdScalar)
  outcomeId!: string;

  @Field(() => String, { description: 'Why, in at least three characters.' })
  reason!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: "When, by the device's clock, where it was without network. Left out: now.",
  })
  deviceTime?: string | null;
}

@ObjectType('OutcomeRetraction', { description: 'Who took an outcome back, and why.' })
class OutcomeRetractionObject {
  @Field(() => String)
  reason!: string;

  @Field(() => String)
  by!: string;

  @Field(() => InstantScalar)
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
    description: 'Everything that was said of a day’s handout, what was taken back too.',
  })
  async outcomeLedger(
    @Args('recipient', { type: () => IdScalar }) recipient: string,
    @Args('date', { type: () => DateScalar }) date: string,
  ): Promise<OutcomeObject[]> {
    return (await this.ledger.everything(recipient, date)).map(toOutcomeObject);
  }

  @Allow('DRIVER', 'LAR_STAFF', 'ADMIN')
  @Mutation(() => OutcomeResult.union, {
    description:
      'Takes back an outcome that was said by mistake. It stays on record, and another may be said. ' +
      'Drivers: their own, within a minute.',
  })
  retractOutcome(
    @Args('input') { deviceTime, ...input }: RetractOutcomeInput,
    @CurrentCaller() caller: Caller,
  ): Promise<Result<OutcomeObject>> {
    const wish = { ...input, deviceTime: deviceTime == null ? null : new Date(deviceTime) };
    return OutcomeResult.answer(() => this.service.retract(wish, caller), toOutcomeObject);
  }

  @ResolveField(() => OutcomeRetractionObject, { nullable: true, description: 'Where it was taken back.' })
  async retraction(@Parent() { id }: OutcomeObject, @Context() context: object) {
    const row = await loader(context, 'retractions', (ids) => this.ledger.retractions(ids)).load(id);
    return row && { reason: row.reason, by: row.retractedBy, at: osloInstant(row.retractedAt) };
  }
}
