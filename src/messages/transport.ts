import type { Logger } from 'pino';
import type { MessageKind } from './message.entity.js';

/** A message as it is handed to the gateway. A retry has the same id, so that the gateway can recognise it. */
export interface OutgoingMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly phone: string;
  readonly text: string;
}

/** It was not sent, for certain, and may be tried again. */
export class NotSentYet extends Error {
  override readonly name = 'NotSentYet';
}

/** A way to send text messages: a gateway's, or none. */
export interface MessageTransport {
  /**
   * Resolves when the message is on its way.
   * @throws NotSentYet when it certainly is not; with any other error it may be, and is not sent again
   */
  send(message: OutgoingMessage): Promise<void>;
}

/** Injection token of the MessageTransport. */
export const MESSAGE_TRANSPORT = Symbol('MessageTransport');

/** Sends nothing, and says so in the log: which message, never to whom or what. */
export class LogTransport implements MessageTransport {
  constructor(private readonly log: Logger) {}

  send({ id, kind }: OutgoingMessage): Promise<void> {
    this.log.info({ message: id, kind, state: 'SENT' }, 'A message would be sent');
    return Promise.resolve();
  }
}
