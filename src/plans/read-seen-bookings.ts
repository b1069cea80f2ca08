import type { EntityManager } from 'typeorm';
import type { OutcomeKind } from '../ledger/index.js';
import type { CivilDate } from '../shared/civil-time.js';

/** How a recipient kept to a booked time. */
export interface SeenBooking {
  readonly kind: OutcomeKind;
  /** Seconds after the booked time, negative = before; null where the arrival was not reported. */
  readonly late: number | null;
  /** Service time as a multiple of the planned one; null where it was not reported. */
  readonly dwell: number | null;
}

/**
 * One a recipient and date since `from`: the last of the outcomes that were reported of a booking at the point (null: at
 * any point).
 */
export const readSeenBookings = (
  manager: EntityManager,
  from: CivilDate,
  pointId: string | null,
): Promise<SeenBooking[]> =>
  manager.query<SeenBooking[]>(
    `SELECT DISTINCT ON (outcome.recipient_id, outcome.date) outcome.kind,
            extract(epoch FROM outcome.arrived_at - booking.starts_at)::float8 AS late,
            (extract(epoch FROM outcome.departed_at - outcome.service_start_at) / booking.service_seconds)::float8 AS dwell
     FROM effective_outcome AS outcome
     JOIN booking ON booking.plan_id = outcome.plan_id AND booking.recipient_id = outcome.recipient_id
     WHERE outcome.date >= $1 AND ($2::uuid IS NULL OR booking.point_id = $2)
     ORDER BY outcome.recipient_id, outcome.date, outcome.from_last`,
    [from, pointId],
  );
