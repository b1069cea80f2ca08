import { Temporal } from 'temporal-polyfill';

interface Terms {
  readonly form: string;
  readonly maxTakeHomeDoses: number;
  readonly dosesPerDay: number;
  readonly doseEveryDays: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** The day of an extra handout, and the first and last day that it is for. */
export interface SuggestedHandout {
  readonly date: string;
  readonly coversFrom: string;
  readonly coversUntil: string;
}

/**
 * What an extra handout on a day would be for: the rest of the gap, as far as the order lets doses go home. The service
 * judges what is sent; this only spares the typing.
 *
 * @param gap days without a dose, in order
 */
export function suggestedHandout(
  date: string,
  gap: readonly string[],
  orders: readonly Terms[],
): SuggestedHandout {
  const left = gap.filter((day) => day >= date);
  const coversFrom = left[0] ?? date;
  const last = left.at(-1) ?? date;
  const order = orders.find(
    ({ validFrom, validUntil }) => validFrom <= date && (validUntil === null || date <= validUntil),
  );
  if (!order || order.form === 'DEPOT_INJECTION') return { date, coversFrom, coversUntil: coversFrom };
  const daysHome = Math.floor((order.maxTakeHomeDoses * order.doseEveryDays) / order.dosesPerDay);
  // The own day's doses are no take-home doses; a dose that lasts for days covers the days after it too.
  const reach = Temporal.PlainDate.from(date)
    .add({ days: daysHome + order.doseEveryDays - 1 })
    .toString();
  const coversUntil = [last, reach].sort()[0] ?? date;
  return { date, coversFrom, coversUntil: coversUntil < coversFrom ? coversFrom : coversUntil };
}
