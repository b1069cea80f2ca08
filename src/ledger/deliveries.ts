import type { EntityManager } from 'typeorm';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import type { OutcomesAsked } from './effective-outcomes.js';
import type { HandedOver } from './outcome.entity.js';

/** A delivery that stands: what was handed over, and for which days. */
export interface Delivery extends Readonly<Omit<HandedOver, 'doses' | 'covers'>> {
  readonly recipientId: string;
  readonly date: CivilDate;
  readonly covers: readonly CivilDate[];
}

interface Group extends Omit<Delivery, 'date' | 'covers'> {
  /** `date days` for days in a row from the date on, else `date day,day,…`; one each, joined by `;`. */
  readonly handouts: string;
}

/**
 * Every delivery that stands, in no order. A year of a large municipality has some 160,000: they are read as one row a
 * recipient and medicine, in a form that is small and quick to take apart.
 */
export async function readDeliveries(
  manager: EntityManager,
  {
    from,
    recipientIds = null,
  }: Pick<OutcomesAsked, 'from'> & { readonly recipientIds?: readonly string[] | null },
): Promise<Delivery[]> {
  const groups = await manager.query<Group[]>(
    `SELECT recipient_id AS "recipientId", atc, form, preparation, doses_per_day AS "dosesPerDay",
            interval_days AS "intervalDays", tolerance_days AS "toleranceDays",
            string_agg(
              date || ' ' || CASE
                WHEN covers[1] = date AND covers[cardinality(covers)] - date + 1 = cardinality(covers)
                THEN cardinality(covers)::text
                ELSE array_to_string(covers, ',')
              END, ';') AS handouts
     FROM delivery
     WHERE date >= $1 AND ($2::uuid[] IS NULL OR recipient_id = ANY ($2))
     GROUP BY recipient_id, atc, form, preparation, doses_per_day, interval_days, tolerance_days`,
    [from, recipientIds],
  );
  return groups.flatMap(({ handouts, ...of }) =>
    handouts.split(';').map((text) => {
      const date = text.slice(0, 10);
      return { ...of, date, covers: daysIn(date, text.slice(11)) };
    }),
  );
}

function daysIn(date: CivilDate, text: string): CivilDate[] {
  if (text === '1') return [date];
  if (text.length < 10) return Array.from({ length: Number(text) }, (_, k) => addDays(date, k));
  return text.split(',');
}
