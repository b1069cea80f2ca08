import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { MessageKind, MessageState } from '../message.entity.js';
import type { Telling, WordedMessage } from '../messages.service.js';
import { isReviewed } from '../texts.js';

const MessageKindEnum = enumOf<MessageKind>(
  'MessageKind',
  {
    BOOKED: 'The time is new.',
    MOVED: 'The time replaces one that the recipient was told of.',
    CANCELLED: 'The recipient no longer has the time.',
  },
  'What a message tells of a time.',
);
const MessageStateEnum = enumOf<MessageState>(
  'MessageState',
  {
    QUEUED: 'Waits to be sent, for the first time or again.',
    SENDING: 'Has been given to the gateway, which has not answered.',
    SENT: 'The gateway has taken it.',
    FAILED: 'Was not sent, or may not have been; `failure` says why.',
    CANCELLED: 'The time was changed before the message was sent.',
  },
  'How far a message has come.',
);

@ObjectType('Message', {
  description: 'A text message about a time at a point, without the telephone number.',
})
export class MessageObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => MessageKindEnum, { description: 'What it tells of the time.' })
  kind!: MessageKind;

  @Field(() => MessageStateEnum, { description: 'How far it has come.' })
  state!: MessageState;

  @Field(() => Int, { description: 'How often it was given to the gateway.' })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description:
      '`NO_NUMBER`, `NOT_SENT`, `INTERRUPTED` (may have been sent) or `UNKNOWN`; null unless it failed.',
  })
  failure!: string | null;

  @Field(() => InstantScalar, { description: 'The time that it tells of.' })
  start!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, {
    description: 'Language code: that of the recipient, or the nearest that there are texts in.',
  })
  language!: string;

  @Field(() => String, {
    description: 'As it is sent: neutral, without a name and without a word of medicine.',
  })
  text!: string;

  @Field(() => InstantScalar, { description: 'When it was put into the outbox.' })
  queuedAt!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was sent, failed or was cancelled; null until then.',
  })
  finishedAt!: string | null;
}

@ObjectType('PrintedTime', {
  description: 'A time in words for a letter or a printed card; neutral, and without a name.',
})
export class PrintedTimeObject {
  @Field(() => String, {
    description: 'Language code: that of the recipient, or the nearest that there are texts in.',
  })
  language!: string;

  @Field(() => String, { description: 'What is printed or sent.' })
  text!: string;
}

@ObjectType('Telling', {
  description: 'What a recipient would be told of a time; neutral, and without a name.',
})
export class TellingObject extends PrintedTimeObject {
  @Field(() => Boolean, { description: 'Whether it goes by text message; else it is to be printed.' })
  sms!: boolean;

  @Field(() => Boolean, { description: 'Whether a speaker of the language has read its sentences.' })
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
