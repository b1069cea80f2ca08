import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { MessageKind, MessageState } from '../message.entity.js';
import type { Telling, WordedMessage } from '../messages.service.js';
import { isReviewed } from '../texts.js';

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

@ObjectType('Message', { description: 'A text message about a time, without the number.' })
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

  @Field(() => String, { description: "The recipient's, or the nearest that there is." })
  language!: string;

  @Field(() => String, { description: 'As it is sent now: neutral.' })
  text!: string;

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

@ObjectType('Telling', { description: 'What somebody would be told of a time; neutral, and without a name.' })
export class TellingObject extends PrintedTimeObject {
  @Field(() => Boolean, { description: 'By text message; else somebody prints it.' })
  sms!: boolean;

  @Field(() => Boolean, { description: 'Somebody who speaks the language has read its sentences.' })
  reviewed!: boolean;
}

export const toTellingObject = ({ language, text, sms }: Telling): TellingObject => ({
  language,
  text,
  sms,
  reviewed: isReviewed(language),
});

export const MessageConnection = connectionOf('Message', MessageObject);

export const toMessageObject = ({ message: row, language, text }: WordedMessage): MessageObject => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  attempts: row.attempts,
  failure: row.failure,
  start: osloInstant(row.startsAt),
  recipientId: row.recipientId,
  language,
  text,
  queuedAt: osloInstant(row.queuedAt),
  finishedAt: row.finishedAt && osloInstant(row.finishedAt),
});
