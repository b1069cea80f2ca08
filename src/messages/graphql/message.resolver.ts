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
  @Field(() => IdScalar, { nullable: true, description: 'Only those to this recipient; to all if left out.' })
  recipient?: string | null;
}

@Resolver(() => MessageObject)
export class MessageResolver {
  constructor(private readonly service: MessagesService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => MessageConnection, { description: 'The outbox of text messages, newest first.' })
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
    description:
      'A held time in words, for recipients who get no text messages; null where the time is no more.',
  })
  printedTime(
    @Args('heldTime', { type: () => IdScalar, description: 'The time to print.' }) heldTime: string,
  ): Promise<PrintedTimeObject | null> {
    return this.service.printed(heldTime);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => TellingObject, {
    description: 'What a recipient would be told of a time, before it is booked.',
  })
  async telling(
    @Args('recipient', { type: () => IdScalar, description: 'The recipient who would get it.' })
    recipient: string,
    @Args('point', { type: () => IdScalar, description: 'The point where it would be.' }) point: string,
    @Args('start', { type: () => InstantScalar, description: 'When it would be.' }) start: string,
  ): Promise<TellingObject> {
    return toTellingObject(await this.service.telling(recipient, point, new Date(start)));
  }
}
