import type { CivilDate } from '../shared/civil-time.js';
import type { MedicationOrder } from './medication-order.entity.js';
import { type Order, parseHandout } from './rules/index.js';

/** A stored order as the rules read it. */
export const ruleOrder = (row: MedicationOrder): Order => ({
  atc: row.atc,
  form: row.form,
  preparation: row.preparation,
  dosesPerDay: row.dosesPerDay,
  doseEveryDays: row.doseEveryDays,
  handout: parseHandout(row.handout),
  supervised: row.supervised,
  maxTakeHomeDoses: row.maxTakeHomeDoses,
  toleranceDays: row.toleranceDays,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
});

/** The order in force on a date, else the last one before it, else the first one; null where there is none. */
export function orderNear(orders: readonly MedicationOrder[], date: CivilDate): MedicationOrder | null {
  const sorted = [...orders].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.findLast(({ validFrom }) => validFrom <= date) ?? sorted.at(0) ?? null;
}
