import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { Message, MessageKind, MessageState } from '../message.entity.js';

const MessageKindEnum = enumOf(
  'MessageKind',
  ['BOOKED', 'MOVED', 'CANCELLED'],
  'What a message tells of a time.',
);
const MessageStateEnum = enumOf(
  'MessageState',
  ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'],
  'CANCELLED: the time was changed before the message was sent.',
);

@ObjectType('Message', { description: 'A text message about a time; neither its words nor the number.' })
export class MessageObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => MessageKindEnum)
  kind!: MessageKind;

  @Field(() => MessageStateEnum)
  state!: MessageState;

  @Field(() => Int)
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Code of why it was not sent.' })
  failure!: string | null;

  @Field(() => InstantScalar, { description: 'The time that it tells of.' })
  start!: string;

  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => InstantScalar)
  queuedAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  finishedAt!: string | null;
}

@ObjectType('PrintedTime', { description: 'For a letter or a printed card; neutral, and without a name.' })
export class PrintedTimeObject {
  @Field(() => String, { description: "The recipient's, or the nearest that there is." })
  language!: string;

  @Field(() => String)
  text!: string;
}

export const MessageConnection = connectionOf('Message', MessageObject);

export const toMessageObject = (row: Message): MessageObject => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  attempts: row.attempts,
  failure: row.failure,
  start: osloInstant(row.startsAt),
  recipientId: row.recipientId,
  queuedAt: osloInstant(row.queuedAt),
  finishedAt: row.finishedAt && osloInstant(row.finishedAt),
});
