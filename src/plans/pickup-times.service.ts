import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { groupBy } from '../shared/group-by.js';
import { type PickupTimes, pickupTimes } from './pickup-times.js';

interface PickupRow {
  planId: string;
  minute: number;
  usual: number | null;
  lastMinute: number | null;
  samePoint: boolean | null;
}

/** Minutes on Oslo's clock, so that the same time on two sides of a change to summer time is the same. */
const minuteOf = (instant: string): string =>
  `(extract(epoch FROM (${instant} AT TIME ZONE 'Europe/Oslo')::time) / 60)::integer`;

/** How fair and how steady the pickup times of plans are. */
@Injectable()
export class PickupTimesService {
  /** By plan; a plan without bookings is not in the map. One statement. */
  of = async (planIds: readonly string[]): Promise<Map<string, PickupTimes>> => {
    const rows = await currentManager().query<PickupRow[]>(
      `SELECT booking.plan_id AS "planId", ${minuteOf('booking.starts_at')} AS minute,
              (extract(epoch FROM usual.time) / 60)::integer AS usual,
              ${minuteOf('last.starts_at')} AS "lastMinute", last.point_id = booking.point_id AS "samePoint"
       FROM booking
       JOIN plan ON plan.id = booking.plan_id
       JOIN usual_pickup AS usual ON usual.recipient_id = booking.recipient_id
       LEFT JOIN LATERAL (
         SELECT earlier.starts_at, earlier.point_id
         FROM booking AS earlier
         JOIN plan AS before ON before.id = earlier.plan_id
         WHERE earlier.recipient_id = booking.recipient_id AND before.status = 'PUBLISHED'
           AND before.date BETWEEN plan.date - 14 AND plan.date - 1
         ORDER BY before.date DESC
         LIMIT 1
       ) AS last ON true
       WHERE booking.plan_id = ANY($1)`,
      [planIds],
    );
    return new Map(
      [...groupBy(rows, ({ planId }) => planId)].map(([planId, pickups]) => [
        planId,
        pickupTimes(
          pickups.map(({ minute, usual, lastMinute, samePoint }) => ({
            minute,
            usual,
            last: lastMinute === null ? null : { minute: lastMinute, samePoint: samePoint === true },
          })),
        ),
      ]),
    );
  };
}
