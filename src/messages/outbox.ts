import { currentManager } from '../database/index.js';
import type { HeldTime, TimesChanged } from '../points/index.js';
import { type CivilDate, civilMoment } from '../shared/civil-time.js';
import type { MessageKind } from './message.entity.js';

/*
 * The outbox is written in the transaction that changes the times, so that no change is told that was not made, and
 * none is made that is not told. It is for those who have agreed to text messages and have a number; all others are
 * told by letter or card, which staff print (`MessagesService`).
 */

/**
 * Queues what people are to be told about times that have changed. What has not been sent about a time that is no more
 * never is; what has been, is taken back, or replaced by a message about the new time.
 */
export async function tellOfTimes({ held, released }: TimesChanged, now: Date): Promise<void> {
  const told = await withdraw(released);
  const coming = held.filter(({ startsAt }) => startsAt > now);
  const again = new Set(coming.map(({ recipientId }) => recipientId));
  const toldRecipients = new Set(told.map(({ recipientId }) => recipientId));
  await queue(
    [
      ...told
        .filter(({ recipientId, startsAt }) => !again.has(recipientId) && startsAt > now)
        .map((time) => telling(time, 'CANCELLED')),
      ...coming.map((time) => telling(time, toldRecipients.has(time.recipientId) ? 'MOVED' : 'BOOKED')),
    ],
    now,
  );
}

/** @returns the times of which people have been told, or are being told this moment */
async function withdraw(released: readonly HeldTime[]): Promise<HeldTime[]> {
  if (released.length === 0) return [];
  const ids = released.map(({ id }) => id);
  const manager = currentManager();
  await manager.query(
    `WITH withdrawn AS (
       UPDATE message SET state = 'CANCELLED', finished_at = now()
       WHERE held_time_id = ANY($1) AND state = 'QUEUED' RETURNING id
     )
     DELETE FROM message_job WHERE message_id IN (SELECT id FROM withdrawn)`,
    [ids],
  );
  const told = await toldAmong(ids);
  return released.filter(({ id }) => told.has(id));
}

/** Whether the recipient has been told of a time, or is being told this moment. */
export const isTold = async ({ id }: HeldTime): Promise<boolean> => (await toldAmong([id])).has(id);

async function toldAmong(ids: readonly string[]): Promise<Set<string>> {
  const told = await currentManager().query<{ id: string }[]>(
    `SELECT DISTINCT held_time_id AS id FROM message
     WHERE held_time_id = ANY($1) AND kind <> 'CANCELLED' AND state IN ('SENDING', 'SENT')`,
    [ids],
  );
  return new Set(told.map(({ id }) => id));
}

interface Told extends Pick<HeldTime, 'id' | 'recipientId' | 'pointId' | 'startsAt'> {
  readonly kind: MessageKind;
}

const telling = ({ id, recipientId, pointId, startsAt }: Omit<Told, 'kind'>, kind: MessageKind): Told => ({
  id,
  recipientId,
  pointId,
  startsAt,
  kind,
});

/** Whether a recipient is told by text message today; else they are told on paper. */
export async function getsTextMessages(recipientId: string, today: CivilDate): Promise<boolean> {
  const rows = await currentManager().query<unknown[]>(
    `SELECT 1 FROM reached_by_text_message
     WHERE recipient_id = $1 AND $2::date BETWEEN from_date AND coalesce(until_date, 'infinity')`,
    [recipientId, today],
  );
  return rows.length > 0;
}

/** One statement, whatever their number. */
async function queue(times: readonly Told[], now: Date): Promise<void> {
  if (times.length === 0) return;
  const { date: today } = civilMoment(now);
  await currentManager().query(
    `WITH queued AS (
       INSERT INTO message (id, held_time_id, kind, recipient_id, point_id, starts_at)
       SELECT gen_random_uuid(), row."id", row."kind", row."recipientId", row."pointId", row."startsAt"
       FROM jsonb_to_recordset($1::jsonb)
         AS row ("id" uuid, "kind" text, "recipientId" uuid, "pointId" uuid, "startsAt" timestamptz)
       WHERE EXISTS (SELECT FROM reached_by_text_message AS reached
                     WHERE reached.recipient_id = row."recipientId"
                       AND $2::date BETWEEN reached.from_date AND coalesce(reached.until_date, 'infinity'))
       ON CONFLICT DO NOTHING
       RETURNING id
     )
     INSERT INTO message_job (message_id) SELECT id FROM queued`,
    [JSON.stringify(times), today],
  );
}
