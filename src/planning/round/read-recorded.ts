import type { EntityManager } from 'typeorm';
import type { Outcome, RecordedHandout } from '../../dispensing/index.js';
import { lastOutcomes } from '../../ledger/index.js';
import { readPromisedHandouts } from '../../plans/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';

/** No handout covers more days: the longest interval that an order may have is 183 days. */
const LONGEST_COVER_DAYS = 190;
/** Days back that outcomes are read: a missed handout matters until the next ones have been given. */
const OUTCOME_DAYS = 42;

/**
 * Recorded handouts by recipient: those of published plans that cover the day before `from` or later, and the outcomes
 * that were reported.
 *
 * @param planning the date that is being planned again, if any. Its own published plan is left out, except for doses
 * that were handed over already; a failed attempt earlier that day is a reason to try again, not a miss
 */
export async function readRecorded(
  manager: EntityManager,
  from: CivilDate,
  planning: CivilDate | null,
): Promise<ReadonlyMap<string, RecordedHandout[]>> {
  const published = await readPromisedHandouts(manager, {
    from: addDays(from, -LONGEST_COVER_DAYS),
    reaching: addDays(from, -1),
    except: planning,
  });
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
    // A handout that was moved or held is none of that day.
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
