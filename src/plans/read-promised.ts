import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../shared/civil-time.js';

/** A handout of a published plan. */
export interface PromisedHandout {
  readonly recipientId: string;
  readonly date: CivilDate;
  readonly covers: CivilDate[];
  /** The code of the first reason why it has no place; null where it has one. */
  readonly reason: string | null;
}

/**
 * The handouts of published plans of `from` or later that cover `reaching` or a later day.
 * @param except the plan of this date is left out
 */
export const readPromisedHandouts = (
  manager: EntityManager,
  { from, reaching, except }: { from: CivilDate; reaching: CivilDate; except: CivilDate | null },
): Promise<PromisedHandout[]> =>
  manager.query<PromisedHandout[]>(
    `SELECT handout.recipient_id AS "recipientId", plan.date, handout.covers,
            handout.reasons -> 0 ->> 'code' AS reason
     FROM plan
     JOIN plan_handout AS handout ON handout.plan_id = plan.id
     WHERE plan.status = 'PUBLISHED' AND plan.date IS DISTINCT FROM $1::date
       AND plan.date >= $2 AND handout.covers[cardinality(handout.covers)] >= $3`,
    [except, from, reaching],
  );
