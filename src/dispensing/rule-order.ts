import type { MedicationOrder } from './medication-order.entity.js';
import { type Order, parseHandout } from './rules/index.js';

/** A stored order as the rules read it. */
export const ruleOrder = (row: MedicationOrder): Order => ({
  atc: row.atc,
  form: row.form,
  handout: parseHandout(row.handout),
  supervised: row.supervised,
  maxTakeHomeDoses: row.maxTakeHomeDoses,
  toleranceDays: row.toleranceDays,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
});
