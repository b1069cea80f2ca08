import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { currentManager, type Tenant, TenantTransactions } from '../database/index.js';
import { AccessLog } from '../identity/index.js';
import { LOG } from '../log.js';
import { Point } from '../points/index.js';
import { IdentitySeals, Recipient } from '../recipients/index.js';
import { MessageJob } from './message-job.entity.js';
import { Message, type MessageState } from './message.entity.js';
import { messageText } from './texts.js';
import { MESSAGE_TRANSPORT, type MessageTransport, NotSentYet, type OutgoingMessage } from './transport.js';

const POLL_MILLISECONDS = 5_000;
/** A sender that is silent for so long has died. Whether its message was sent nobody knows, so it is not sent again. */
const LEASE_SECONDS = 300;
const MOST_ATTEMPTS = 5;
/** Before the second attempt; doubled before each one after. */
const FIRST_PAUSE_SECONDS = 60;

interface Job {
  readonly messageId: string;
  readonly municipality: string;
}

/**
 * Sends what is in the outbox, one message after another: each at most once. It is marked SENDING before it leaves us,
 * so that whoever finds it so later knows that it may have left.
 */
@Injectable()
export class MessageSender implements OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private inHand: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: TenantTransactions,
    private readonly seals: IdentitySeals,
    private readonly accessLog: AccessLog,
    @Inject(MESSAGE_TRANSPORT) private readonly transport: MessageTransport,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Looks for messages every few seconds until the module ends. */
  start(): void {
    this.timer = setInterval(() => {
      this.inHand = this.inHand.then(() => this.round());
    }, POLL_MILLISECONDS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.inHand;
  }

  /** Sends everything that is due. @returns how many messages were taken in hand */
  async sendAll(): Promise<number> {
    let count = 0;
    for (let job = await this.claim(); job; job = await this.claim(), count++) await this.deliver(job);
    return count;
  }

  private async round(): Promise<void> {
    try {
      await this.sendAll();
    } catch (error) {
      // The database is away, perhaps; the messages wait.
      this.log.error({ err: error }, 'The message sender failed; it goes on');
    }
  }

  /** Takes the message that has waited longest, of any municipality; two senders get different ones. */
  private claim(): Promise<Job | null> {
    return this.transactions.runAsWorker(async (manager) => {
      const [rows] = await manager.query<[Job[], number]>(
        `UPDATE message_job SET due_at = now() + make_interval(secs => $1)
         WHERE message_id = (SELECT message_id FROM message_job WHERE due_at <= now()
                             ORDER BY due_at FOR UPDATE SKIP LOCKED LIMIT 1)
         RETURNING message_id AS "messageId", municipality`,
        [LEASE_SECONDS],
      );
      return rows.at(0) ?? null;
    });
  }

  private async deliver(job: Job): Promise<void> {
    const tenant: Tenant = {
      municipality: job.municipality,
      actor: 'system:messages',
      role: 'WORKER',
      requestId: `message:${job.messageId}`,
    };
    const message = await this.transactions.run(tenant, () => this.begin(job.messageId));
    if (!message) return;
    try {
      await this.transport.send(message.outgoing);
      await this.transactions.run(tenant, () => this.finish(job.messageId, 'SENT', null));
    } catch (error) {
      const again = error instanceof NotSentYet && message.attempts < MOST_ATTEMPTS;
      // What a gateway says of a failure may hold the number: its kind is all that is written down.
      this.log.warn({ message: job.messageId, again }, 'A message was not sent');
      await this.transactions.run(tenant, () =>
        again
          ? this.wait(job.messageId, message.attempts)
          : this.finish(job.messageId, 'FAILED', error instanceof NotSentYet ? 'NOT_SENT' : 'UNKNOWN'),
      );
    }
  }

  /** Marks the message as leaving us, and opens the number. Null where there is nothing to send (any more). */
  private async begin(id: string): Promise<{ outgoing: OutgoingMessage; attempts: number } | null> {
    const manager = currentManager();
    const message = await manager.findOne(Message, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!message || message.state !== 'QUEUED') {
      if (message?.state === 'SENDING') await this.finish(id, 'FAILED', 'INTERRUPTED');
      else await manager.delete(MessageJob, { messageId: id });
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
    await currentManager().query(
      'UPDATE message_job SET due_at = now() + make_interval(secs => $2) WHERE message_id = $1',
      [id, FIRST_PAUSE_SECONDS * 2 ** (attempts - 1)],
    );
  }

  private async finish(id: string, state: MessageState, failure: string | null): Promise<void> {
    await currentManager().update(Message, { id }, { state, failure, finishedAt: () => 'now()' });
    await currentManager().delete(MessageJob, { messageId: id });
  }
}
