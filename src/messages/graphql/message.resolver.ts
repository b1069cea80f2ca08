import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { offsetOf, pageOf, toConnection } from '../../graphql/page.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { MessagesService } from '../messages.service.js';
import {
  MessageConnection,
  MessageObject,
  PrintedTimeObject,
  TellingObject,
  toMessageObject,
  toTellingObject,
} from './message.object.js';

@ArgsType()
class MessagesArgs extends PageArgs {
  @Field(() => IdScalar, { nullable: true })
  recipient?: string | null;
}

@Resolver(() => MessageObject)
export class MessageResolver {
  constructor(private readonly service: MessagesService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => MessageConnection, { description: 'Newest first.' })
  async messages(@Args() { recipient = null, ...args }: MessagesArgs): Promise<Connection<MessageObject>> {
    const page = pageOf(args);
    const skip = offsetOf(page);
    const rows = await this.service.list(recipient, page, skip);
    const numbered = rows.map((row, k) => ({ row, key: String(skip + k + 1) }));
    return toConnection(
      numbered,
      page,
      ({ key }) => key,
      ({ row }) => toMessageObject(row),
    );
  }

  @Allow('DISPATCHER', 'LAR_STAFF')
  @Query(() => PrintedTimeObject, {
    nullable: true,
    description: 'A held time in words, for those who get no text messages.',
  })
  printedTime(
    @Args('heldTime', { type: () => IdScalar }) heldTime: string,
  ): Promise<PrintedTimeObject | null> {
    return this.service.printed(heldTime);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => TellingObject, {
    description: 'What a recipient would be told of a time, before it is booked.',
  })
  async telling(
    @Args('recipient', { type: () => IdScalar }) recipient: string,
    @Args('point', { type: () => IdScalar }) point: string,
    @Args('start', { type: () => InstantScalar }) start: string,
  ): Promise<TellingObject> {
    return toTellingObject(await this.service.telling(recipient, point, new Date(start)));
  }
}
