import {
  daysOfDoses,
  dosesForDays,
  intervalOf,
  isDepot,
  type MedicationOrder,
  orderNear,
  ruleOrder,
  toleranceOf,
} from '../dispensing/index.js';
import { type HandedOver, NOTHING_HANDED_OVER, type OutcomeKind } from '../ledger/index.js';
import { addDays, type CivilDate, datesBetween } from '../shared/civil-time.js';

/** What the doses are for that a report is about: planned, or said with the report. */
export interface IntendedDoses {
  readonly covers: readonly CivilDate[];
  /** How many were handed over of those; all where null. */
  readonly doses: number | null;
}

/**
 * What was handed over, as the ledger keeps it: days and medicine stand by themselves, so that an order that is changed
 * or a plan that is made again later does not change what happened.
 *
 * @param orders the recipient's; the one in force on the date says what the medicine was
 */
export function handedOver(
  kind: OutcomeKind,
  date: CivilDate,
  { covers, doses }: IntendedDoses,
  orders: readonly MedicationOrder[],
): HandedOver {
  const stored = orderNear(orders, date);
  if (kind !== 'DELIVERED') return NOTHING_HANDED_OVER;
  if (stored === null) throw new Error('Doses were handed over without an order.');
  const order = ruleOrder(stored);
  const { atc, form, preparation, dosesPerDay } = order;
  const medicine = { atc, form, preparation, dosesPerDay };
  if (isDepot(order)) {
    const days = intervalOf(order);
    return {
      ...medicine,
      doses: 1,
      covers: datesBetween(date, addDays(date, days - 1)),
      intervalDays: days,
      toleranceDays: toleranceOf(order),
    };
  }
  const given = doses === null ? [...covers] : daysOfDoses(order, covers, doses);
  return {
    ...medicine,
    doses: doses ?? dosesForDays(order, covers),
    covers: given,
    intervalDays: null,
    toleranceDays: null,
  };
}
