import {
  Args,
  ArgsType,
  Context,
  Field,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ALIAS, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import { checkPeriod, MOST_DAYS } from '../../graphql/period.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { ledgerKey, LedgerService } from '../../ledger/index.js';
import { RecipientsService } from '../../recipients/index.js';
import { OutcomeObject, toOutcomeObject } from './outcome.object.js';

@ObjectType('LedgerEntry', { description: 'An outcome with the recipient that it is about.' })
class LedgerEntryObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => OutcomeObject, { description: 'What was reported.' })
  outcome!: OutcomeObject;
}

const LedgerConnection = connectionOf('LedgerEntry', LedgerEntryObject);

@ArgsType()
class LedgerArgs extends PageArgs {
  @Field(() => DateScalar, { description: 'The first working day.' })
  from!: string;

  @Field(() => DateScalar, { description: `The last day, included; at most ${MOST_DAYS} days.` })
  until!: string;

  @Field(() => IdScalar, { nullable: true, description: 'Only those of this recipient; of all if left out.' })
  recipient?: string | null;
}

/** The ledger of outcomes as those read it who may take one back. */
@Resolver(() => LedgerEntryObject)
export class LedgerResolver {
  constructor(
    private readonly ledger: LedgerService,
    private readonly recipients: RecipientsService,
  ) {}

  @Allow('LAR_STAFF', 'ADMIN')
  @Query(() => LedgerConnection, {
    description: 'What was reported of handouts, taken back or not, newest first.',
  })
  async outcomes(
    @Args() { from, until, recipient, ...args }: LedgerArgs,
  ): Promise<Connection<LedgerEntryObject>> {
    checkPeriod(from, until);
    const page = pageOf(args);
    const rows = await this.ledger.newest({ from, until, recipientId: recipient ?? null }, page);
    return toConnection(rows, page, ledgerKey, (row) => ({
      recipientId: row.recipientId,
      outcome: toOutcomeObject(row),
    }));
  }

  @ResolveField(() => String, { description: ALIAS })
  async alias(@Parent() { recipientId }: LedgerEntryObject, @Context() context: object): Promise<string> {
    const row = await loader(context, 'recipient', (ids) => this.recipients.findAll(ids)).load(recipientId);
    return row?.alias ?? '';
  }
}
