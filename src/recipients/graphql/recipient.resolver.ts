import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INPUT } from '../../graphql/descriptions.js';
import type { Connection } from '../../graphql/connection.js';
import { pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { RecipientsService } from '../recipients.service.js';
import { CreateRecipientInput, RecipientsArgs, toFilter, UpdateRecipientInput } from './recipient.inputs.js';
import {
  RecipientConnection,
  RecipientObject,
  RecipientResult,
  toRecipientObject,
} from './recipient.object.js';

@Resolver(() => RecipientObject)
export class RecipientResolver {
  constructor(private readonly service: RecipientsService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => RecipientConnection, { description: 'Recipients, in order of alias.' })
  async recipients(@Args() args: RecipientsArgs): Promise<Connection<RecipientObject>> {
    const page = pageOf(args);
    const rows = await this.service.page(toFilter(args.filter), page);
    return toConnection(rows, page, ({ alias }) => alias, toRecipientObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => RecipientObject, {
    nullable: true,
    description: 'One recipient; null where the municipality has none of this id.',
  })
  async recipient(
    @Args('id', { type: () => IdScalar, description: 'The recipient to read.' }) id: string,
  ): Promise<RecipientObject | null> {
    const row = await this.service.find(id);
    return row && toRecipientObject(row);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => RecipientResult.union, { description: 'Adds a person to the programme.' })
  createRecipient(
    @Args('input', { description: INPUT }) input: CreateRecipientInput,
  ): Promise<Result<RecipientObject>> {
    return RecipientResult.answer(() => this.service.create(input), toRecipientObject);
  }

  @Allow('LAR_STAFF', 'ADMIN')
  @Mutation(() => RecipientResult.union, {
    description: 'Changes what is recorded of a recipient; where they live is changed by `moveResidence`.',
  })
  updateRecipient(
    @Args('input', { description: INPUT }) input: UpdateRecipientInput,
  ): Promise<Result<RecipientObject>> {
    return RecipientResult.answer(() => this.service.update(input), toRecipientObject);
  }
}
