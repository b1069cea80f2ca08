import type { EntityManager } from 'typeorm';
import { addDays, type CivilDate } from '../shared/civil-time.js';

interface FamiliarRow {
  recipientId: string;
  staff: string[];
}

/** For so many days a recipient counts as knowing the crew that came. */
const DAYS = 28;

/**
 * The staff that each recipient has met at the door in the 28 days before `date`, by recipient: those on the shifts
 * that published plans sent to them, except where the day ended with the recipient not at home.
 */
export async function readFamiliar(
  manager: EntityManager,
  date: CivilDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await manager.query<FamiliarRow[]>(
    `SELECT handout.recipient_id AS "recipientId", array_agg(DISTINCT crew.staff_id) AS staff
     FROM plan
     JOIN plan_handout AS handout ON handout.plan_id = plan.id
     JOIN plan_stop AS stop ON stop.id = handout.stop_id
     JOIN plan_route AS route ON route.id = stop.route_id
     JOIN shift_crew AS crew ON crew.shift_id = route.shift_id
     WHERE plan.status = 'PUBLISHED' AND plan.date >= $1 AND plan.date < $2
       AND NOT EXISTS (
         SELECT FROM effective_outcome AS outcome
         WHERE outcome.recipient_id = handout.recipient_id AND outcome.date = plan.date
           AND outcome.date >= $1 AND outcome.date < $2
           AND outcome.from_last = 1 AND outcome.kind = 'NOT_HOME'
       )
     GROUP BY handout.recipient_id`,
    [addDays(date, -DAYS), date],
  );
  return new Map(rows.map(({ recipientId, staff }) => [recipientId, staff]));
}
