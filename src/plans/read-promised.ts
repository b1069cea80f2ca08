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

/** Published plans of `from` or later, that of `except` left out; of all recipients where null. */
export interface PromisesAsked {
  readonly from: CivilDate;
  readonly except: CivilDate | null;
  readonly recipientIds: readonly string[] | null;
}

/** In no order. */
export const readPromisedHandouts = (
  manager: EntityManager,
  { from, except, recipientIds }: PromisesAsked,
): Promise<PromisedHandout[]> =>
  manager.query<PromisedHandout[]>(
    `SELECT handout.recipient_id AS "recipientId", plan.date, handout.covers,
            handout.reasons -> 0 ->> 'code' AS reason
     FROM plan
     JOIN plan_handout AS handout ON handout.plan_id = plan.id
     WHERE plan.status = 'PUBLISHED' AND plan.date IS DISTINCT FROM $1::date AND plan.date >= $2
       AND ($3::uuid[] IS NULL OR handout.recipient_id = ANY ($3))`,
    [except, from, recipientIds],
  );

/** The dates of which a plan is published. */
export async function readPublishedDates(
  manager: EntityManager,
  { from, except }: PromisesAsked,
): Promise<ReadonlySet<CivilDate>> {
  const rows = await manager.query<{ date: CivilDate }[]>(
    `SELECT date FROM plan WHERE status = 'PUBLISHED' AND date IS DISTINCT FROM $1::date AND date >= $2`,
    [except, from],
  );
  return new Set(rows.map(({ date }) => date));
}
