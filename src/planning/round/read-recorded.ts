import type { EntityManager } from 'typeorm';
import type { Outcome, RecordedHandout } from '../../dispensing/index.js';
import { lastOutcomes } from '../../ledger/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';

interface PublishedRow {
  recipientId: string;
  date: CivilDate;
  covers: CivilDate[];
  reason: string | null;
}

/** No handout covers more days: the longest interval that an order may have is 183 days. */
const LONGEST_COVER_DAYS = 190;
/** A missed handout matters until the next ones have been: no order goes longer between two. */
const OUTCOME_DAYS = 42;

/**
 * What became of handouts, by recipient: those that published plans promise and that reach the day before `from` or
 * later, and what the drivers reported.
 *
 * @param planning the date that is being planned anew, if any: its own plan binds nobody then, except for doses that
 * were handed over already; a failed attempt earlier that day is a reason to try again, not a miss yet
 */
export async function readRecorded(
  manager: EntityManager,
  from: CivilDate,
  planning: CivilDate | null,
): Promise<ReadonlyMap<string, RecordedHandout[]>> {
  const published = await manager.query<PublishedRow[]>(
    `SELECT handout.recipient_id AS "recipientId", plan.date, handout.covers,
            handout.reasons -> 0 ->> 'code' AS reason
     FROM plan
     JOIN plan_handout AS handout ON handout.plan_id = plan.id
     WHERE plan.status = 'PUBLISHED' AND plan.date IS DISTINCT FROM $1::date
       AND plan.date >= $2 AND handout.covers[cardinality(handout.covers)] >= $3`,
    [planning, addDays(from, -LONGEST_COVER_DAYS), addDays(from, -1)],
  );
  const outcomes = await lastOutcomes(manager, { from: addDays(from, -OUTCOME_DAYS) });
  const recorded = new Map<string, RecordedHandout[]>();
  const add = (recipientId: string, handout: RecordedHandout): void => {
    const known = recorded.get(recipientId);
    if (known) known.push(handout);
    else recorded.set(recipientId, [handout]);
  };
  const reported = new Map(
    outcomes
      .filter(({ date, kind }) => date !== planning || kind === 'DELIVERED')
      .map((row) => [`${row.recipientId} ${row.date}`, row]),
  );
  for (const { recipientId, date: on, covers, reason } of published) {
    // What was moved or withheld is no handout of that day.
    if (reason === 'MOVED' || reason === 'HELD') continue;
    const key = `${recipientId} ${on}`;
    const outcome: Outcome = reason === null ? (reported.get(key)?.kind ?? 'PUBLISHED') : 'NOT_PLACED';
    reported.delete(key);
    add(recipientId, { date: on, outcome, covers });
  }
  for (const { recipientId, date: on, kind } of reported.values()) {
    if (kind !== 'DELIVERED' || on === planning) add(recipientId, { date: on, outcome: kind });
  }
  return recorded;
}
