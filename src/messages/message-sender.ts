import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { currentManager, type Tenant, TenantTransactions } from '../database/index.js';
import { AccessLog } from '../identity/index.js';
import { ClaimLoop } from '../jobs/index.js';
import { LOG } from '../log.js';
import { Point } from '../points/index.js';
import { IdentitySeals, Recipient } from '../recipients/index.js';
import { MessageQueue, type QueuedMessage } from './message-queue.js';
import { Message, type MessageState } from './message.entity.js';
import { messageText } from './texts.js';
import { MESSAGE_TRANSPORT, type MessageTransport, NotSentYet, type OutgoingMessage } from './transport.js';

const MOST_ATTEMPTS = 5;
/** Before the second attempt; doubled before each one after. */
const FIRST_PAUSE_SECONDS = 60;

/**
 * Sends what is in the outbox, one message after another: each at most once. It is marked SENDING before it is handed
 * to the gateway: one that is found so after a crash may have been sent. No notification exists of new messages: they
 * are polled.
 */
@Injectable()
export class MessageSender implements OnModuleDestroy {
  private readonly loop: ClaimLoop<QueuedMessage>;

  constructor(
    private readonly transactions: TenantTransactions,
    private readonly queue: MessageQueue,
    private readonly seals: IdentitySeals,
    private readonly accessLog: AccessLog,
    @Inject(MESSAGE_TRANSPORT) private readonly transport: MessageTransport,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.loop = new ClaimLoop({ claim: () => queue.claim(), work: (job) => this.deliver(job) }, log);
  }

  /** Sends what is due until the module ends. */
  start(): void {
    this.loop.start(1);
  }

  /** Waits for the message that is leaving; the others stay on the queue. */
  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  /** Sends everything that is due. @returns how many messages were taken in hand */
  sendAll(): Promise<number> {
    return this.loop.drain();
  }

  private async deliver(job: QueuedMessage): Promise<void> {
    const tenant: Tenant = {
      municipality: job.municipality,
      actor: 'system:messages',
      role: 'WORKER',
      requestId: `message:${job.id}`,
    };
    const message = await this.transactions.run(tenant, () => this.begin(job.id));
    if (!message) return;
    try {
      await this.transport.send(message.outgoing);
      await this.transactions.run(tenant, () => this.finish(job.id, 'SENT', null));
    } catch (error) {
      const again = error instanceof NotSentYet && message.attempts < MOST_ATTEMPTS;
      // What a gateway says of a failure may hold the number: its kind is all that is written down.
      this.log.warn({ message: job.id, again }, 'A message was not sent');
      await this.transactions.run(tenant, () =>
        again
          ? this.wait(job.id, message.attempts)
          : this.finish(job.id, 'FAILED', error instanceof NotSentYet ? 'NOT_SENT' : 'UNKNOWN'),
      );
    }
  }

  /** Marks the message as SENDING, and opens the sealed number. Null where there is nothing to send (any more). */
  private async begin(id: string): Promise<{ outgoing: OutgoingMessage; attempts: number } | null> {
    const manager = currentManager();
    const message = await manager.findOne(Message, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!message || message.state !== 'QUEUED') {
      if (message?.state === 'SENDING') await this.finish(id, 'FAILED', 'INTERRUPTED');
      else await this.queue.remove(id);
      return null;
    }
    const recipient = await manager.findOneByOrFail(Recipient, { id: message.recipientId });
    const point = await manager.findOneByOrFail(Point, { id: message.pointId });
    await this.accessLog.record([recipient.id], ['phone'], 'SMS om hentetid');
    const phone = this.seals.openPhone(recipient);
    if (phone === null) {
      await this.finish(id, 'FAILED', 'NO_NUMBER');
      return null;
    }
    const attempts = message.attempts + 1;
    await manager.update(Message, { id }, { state: 'SENDING', attempts });
    const { kind, startsAt } = message;
    const text = messageText(kind, recipient.language, { startsAt, address: point.address });
    return { outgoing: { id, kind, phone, text }, attempts };
  }

  private async wait(id: string, attempts: number): Promise<void> {
    await currentManager().update(Message, { id }, { state: 'QUEUED' });
    await this.queue.postpone(id, FIRST_PAUSE_SECONDS * 2 ** (attempts - 1));
  }

  private async finish(id: string, state: MessageState, failure: string | null): Promise<void> {
    await currentManager().update(Message, { id }, { state, failure, finishedAt: () => 'now()' });
    await this.queue.remove(id);
  }
}
