import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../shared/civil-time.js';
import type { HandedOver, Outcome, OutcomeKind } from './outcome.entity.js';

/**
 * An outcome that stands: reported, and not taken back.
 *
 * The outcomes of one recipient and date have an order, and the last one says what became of the handout:
 * - By the devices' clocks; two at the same instant by their ids. When the service heard of them has no say, so a phone
 *   that was without network for an hour changes nothing: "not home" at ten and "delivered" at two is delivered.
 * - A delivery comes last, whatever was reported with a later time. Doses that were handed over are handed over: a crew
 *   that comes at three without knowing and reports "not home" does not undo it, nor does a phone whose clock is slow.
 *   Only taking the delivery back does. Otherwise the recipient would be planned a second dose for the same day.
 * - It is one day of one recipient, under whichever plans: a delivery by the plan that was replaced is one for the plan
 *   that replaced it.
 */
export interface EffectiveOutcome extends Readonly<Outcome> {
  /** Place from the end of the recipient's day: 1 is the last. */
  readonly fromLast: number;
}

/** What became of a recipient's handout of a date: the last outcome that stands. */
export interface LastOutcome extends Readonly<HandedOver> {
  readonly recipientId: string;
  readonly date: CivilDate;
  readonly kind: OutcomeKind;
}

/** Which outcomes are asked for. */
export interface OutcomesAsked {
  readonly from: CivilDate;
  /** The last day, included; without end where left out. */
  readonly until?: CivilDate;
  /** Of all recipients where left out. */
  readonly recipientIds?: readonly string[];
}

/**
 * The outcomes that stand, by recipient and date, each day's in the order above.
 *
 * SQL that joins them to other rows reads the view `effective_outcome` itself, with `from_last = 1` for the last. It must
 * narrow the dates by a parameter or constant: a condition that only compares with another table's column does not
 * reach the table beneath the view, which then numbers every outcome ever reported.
 */
export function effectiveOutcomes(manager: EntityManager, asked: OutcomesAsked): Promise<EffectiveOutcome[]> {
  const [where, values] = narrowed(asked);
  return manager.query<EffectiveOutcome[]>(
    `SELECT id, plan_id AS "planId", recipient_id AS "recipientId", date, kind, device_time AS "deviceTime",
            recorded_at AS "recordedAt", recorded_by AS "recordedBy", note_sealed AS "noteSealed",
            side_items AS "sideItems", arrived_at AS "arrivedAt", service_start_at AS "serviceStartAt",
            departed_at AS "departedAt", ${HANDED_OVER}, from_last AS "fromLast"
     FROM effective_outcome WHERE ${where}
     ORDER BY recipient_id, date, from_last DESC`,
    values,
  );
}

const HANDED_OVER = `doses, covers, atc, form, preparation, doses_per_day AS "dosesPerDay",
            interval_days AS "intervalDays", tolerance_days AS "toleranceDays"`;

/** One a recipient and date of which any outcome stands, in no order. */
export function lastOutcomes(manager: EntityManager, asked: OutcomesAsked): Promise<LastOutcome[]> {
  const [where, values] = narrowed(asked);
  return manager.query<LastOutcome[]>(
    `SELECT recipient_id AS "recipientId", date, kind, ${HANDED_OVER} FROM effective_outcome WHERE ${where} AND from_last = 1`,
    values,
  );
}

function narrowed({ from, until, recipientIds }: OutcomesAsked): [where: string, values: unknown[]] {
  const conditions = ['date >= $1'];
  const values: unknown[] = [from];
  if (until !== undefined) conditions.push(`date <= $${values.push(until)}`);
  if (recipientIds !== undefined) conditions.push(`recipient_id = ANY($${values.push(recipientIds)})`);
  return [conditions.join(' AND '), values];
}
