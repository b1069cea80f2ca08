import { Injectable } from '@nestjs/common';
import { currentManager, TenantTransactions } from '../database/index.js';
import { MessageJob } from './message-job.entity.js';

/** A sender that is silent for so long has died. Its message may have left, which cannot be known: it is not sent again. */
const LEASE_SECONDS = 300;

export interface QueuedMessage {
  readonly id: string;
  readonly municipality: string;
}

/**
 * The queue of messages to send. It is no `LeaseQueue`: a message is sent at most once, so its lease is never renewed
 * nor given back; and one that could not be sent is due again later.
 */
@Injectable()
export class MessageQueue {
  constructor(private readonly transactions: TenantTransactions) {}

  /** Takes the message that has waited longest, of any municipality; two senders get different ones. */
  claim(): Promise<QueuedMessage | null> {
    return this.transactions.runAsWorker(async (manager) => {
      const [rows] = await manager.query<[QueuedMessage[], number]>(
        `UPDATE message_job SET due_at = now() + make_interval(secs => $1)
         WHERE message_id = (SELECT message_id FROM message_job WHERE due_at <= now()
                             ORDER BY due_at FOR UPDATE SKIP LOCKED LIMIT 1)
         RETURNING message_id AS id, municipality`,
        [LEASE_SECONDS],
      );
      return rows.at(0) ?? null;
    });
  }

  /** In the tenant's transaction that stores that the message is to be tried again. */
  async postpone(id: string, seconds: number): Promise<void> {
    await currentManager().query(
      'UPDATE message_job SET due_at = now() + make_interval(secs => $2) WHERE message_id = $1',
      [id, seconds],
    );
  }

  /** In the tenant's transaction that stores what became of the message. */
  async remove(id: string): Promise<void> {
    await currentManager().delete(MessageJob, { messageId: id });
  }
}
