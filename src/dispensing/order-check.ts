import type { CivilDate } from '../shared/civil-time.js';
import { InputCheck } from '../shared/input-check.js';
import {
  ATC,
  depotObjections,
  DOSE_EVERY_DAYS,
  DOSES_PER_DAY,
  formObjection,
  type MedicineForm,
  PREPARATION_LENGTH,
  TAKE_HOME_DOSES,
  TOLERANCE_DAYS,
} from './fields.js';
import { type HandoutExpression, parseHandout } from './rules/handout-expression.js';
import { DEPOT_INJECTION } from './rules/model.js';
import { type DispensingFaultCode, DispensingRefusal } from './refusals.js';

/** What the prescriber decided. */
export interface OrderDetails {
  readonly atc: string;
  readonly form: MedicineForm;
  /** Strength or step as the prescriber wrote it. */
  readonly preparation?: string | null;
  /** 1 or 2; 1 where left out. */
  readonly dosesPerDay?: number;
  /** Days that one dose lasts; 1 where left out. */
  readonly doseEveryDays?: number;
  /** `MO WE FR`, or `EVERY n DAYS FROM date`. */
  readonly handout: string;
  readonly supervised: boolean;
  /** The most doses handed over at once for days after the day of the handout. */
  readonly maxTakeHomeDoses: number;
  /** Days that a depot injection may be given before or after its regular day. */
  readonly toleranceDays: number;
  readonly validFrom: CivilDate;
  readonly validUntil?: CivilDate | null;
}

/** @throws Refusal INPUT_INVALID with every fault found */
export function checkOrder(order: OrderDetails): void {
  const check = new InputCheck<DispensingFaultCode>();
  check.form('atc', order.atc, ...ATC);
  check.optionalText('preparation', order.preparation, PREPARATION_LENGTH);
  check.between('dosesPerDay', order.dosesPerDay, ...DOSES_PER_DAY);
  check.between('doseEveryDays', order.doseEveryDays, ...DOSE_EVERY_DAYS);
  check.between('maxTakeHomeDoses', order.maxTakeHomeDoses, ...TAKE_HOME_DOSES);
  check.between('toleranceDays', order.toleranceDays, ...TOLERANCE_DAYS);
  check.inOrder(['validFrom', order.validFrom], ['validUntil', order.validUntil]);
  const wrongForm = formObjection(order.atc, order.form);
  if (wrongForm) check.fault('form', 'FORM_NOT_OF_MEDICINE', wrongForm.message, wrongForm.remedy);
  const { maxTakeHomeDoses, toleranceDays } = order;
  const handout = handoutDays(check, order.handout);
  if (order.form === DEPOT_INJECTION) {
    for (const { field, code, message, remedy } of depotObjections({
      maxTakeHomeDoses,
      handout,
      toleranceDays,
    }))
      check.fault(field, code, message, remedy);
  }
  check.done();
}

function handoutDays(check: InputCheck<DispensingFaultCode>, handout: string): HandoutExpression | undefined {
  try {
    return parseHandout(handout);
  } catch (error) {
    if (!(error instanceof DispensingRefusal)) throw error;
    for (const { code, message, remedy } of error.faults) check.fault('handout', code, message, remedy);
    return undefined;
  }
}
