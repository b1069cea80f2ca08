import { Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../log.js';
import { RecipientsModule } from '../recipients/index.js';
import { MessageResolver } from './graphql/message.resolver.js';
import { MessageQueue } from './message-queue.js';
import { MessageSender } from './message-sender.js';
import { MessagesService } from './messages.service.js';
import { LogTransport, MESSAGE_TRANSPORT } from './transport.js';

/** Telling people of their times. A municipality with a gateway for text messages provides another transport. */
@Module({
  imports: [RecipientsModule],
  providers: [
    MessageQueue,
    MessageSender,
    MessagesService,
    MessageResolver,
    { provide: MESSAGE_TRANSPORT, inject: [LOG], useFactory: (log: Logger) => new LogTransport(log) },
  ],
  exports: [MessageSender],
})
export class MessagesModule {}
