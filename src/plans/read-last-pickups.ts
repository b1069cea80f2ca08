import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../shared/civil-time.js';

/** Where and when a recipient collected. */
export interface Pickup {
  readonly pointId: string;
  /** Minute of the day, Oslo's local time. */
  readonly minute: number;
}

/** Each recipient's last booking in a published plan of the two weeks before the date. */
export async function readLastPickups(
  manager: EntityManager,
  date: CivilDate,
): Promise<ReadonlyMap<string, Pickup>> {
  const rows = await manager.query<(Pickup & { recipientId: string })[]>(
    `SELECT DISTINCT ON (booking.recipient_id) booking.recipient_id AS "recipientId", booking.point_id AS "pointId",
            (extract(epoch FROM (booking.starts_at AT TIME ZONE 'Europe/Oslo')::time) / 60)::integer AS minute
     FROM booking
     JOIN plan ON plan.id = booking.plan_id
     WHERE plan.status = 'PUBLISHED' AND plan.date BETWEEN $1::date - 14 AND $1::date - 1
     ORDER BY booking.recipient_id, plan.date DESC`,
    [date],
  );
  return new Map(rows.map(({ recipientId, pointId, minute }) => [recipientId, { pointId, minute }]));
}
