import type { CivilDate } from '../shared/civil-time.js';
import { InputCheck } from '../shared/input-check.js';
import { type HandoutExpression, parseHandout } from './rules/handout-expression.js';
import { DEPOT_INJECTION } from './rules/model.js';
import { type DispensingFaultCode, DispensingRefusal } from './refusals.js';

/** A closed list: a misspelt DEPOT_INJECTION taken for an oral form would be handed out as doses to take home. */
export type MedicineForm =
  | 'ORAL_SOLUTION'
  | 'ORAL_TABLET'
  | 'SUBLINGUAL_TABLET'
  | 'SUBLINGUAL_FILM'
  | 'CAPSULE'
  | typeof DEPOT_INJECTION;

/** What the prescriber decided. */
export interface OrderDetails {
  readonly atc: string;
  readonly form: MedicineForm;
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
  check.form(
    'atc',
    order.atc,
    /^[A-V]\d{2}[A-Z]{2}\d{2}$/,
    { nb: 'en ATC-kode', en: 'an ATC code' },
    'N07BC02',
  );
  check.between('maxTakeHomeDoses', order.maxTakeHomeDoses, 0, 31);
  check.between('toleranceDays', order.toleranceDays, 0, 14);
  check.inOrder(['validFrom', order.validFrom], ['validUntil', order.validUntil]);
  const days = handoutDays(check, order.handout);
  if (order.form === DEPOT_INJECTION) checkDepot(check, order, days);
  check.done();
}

function handoutDays(check: InputCheck<DispensingFaultCode>, handout: string): HandoutExpression | null {
  try {
    return parseHandout(handout);
  } catch (error) {
    if (!(error instanceof DispensingRefusal)) throw error;
    for (const { code, message, remedy } of error.faults) check.fault('handout', code, message, remedy);
    return null;
  }
}

/**
 * A depot injection is given by a clinician and never taken home (SmPC), on one weekday or every n days, and its
 * tolerance is shorter than its interval (weekly ± 2 days, monthly ± 7).
 */
function checkDepot(
  check: InputCheck<DispensingFaultCode>,
  order: OrderDetails,
  days: HandoutExpression | null,
): void {
  if (order.maxTakeHomeDoses > 0) {
    check.fault(
      'maxTakeHomeDoses',
      'DEPOT_TAKEN_HOME',
      { nb: 'En depotinjeksjon kan ikke tas med hjem.', en: 'A depot injection cannot be taken home.' },
      { nb: 'Skriv 0.', en: 'Write 0.' },
    );
  }
  if (days === null) return;
  if (days.kind === 'WEEKDAYS' && days.weekdays.filter(Boolean).length > 1) {
    check.fault(
      'handout',
      'DEPOT_TOO_OFTEN',
      {
        nb: 'En depotinjeksjon kan ikke gis flere ganger i uken.',
        en: 'A depot injection cannot be given several times a week.',
      },
      {
        nb: 'Skriv for eksempel EVERY 7 DAYS FROM 2027-04-05.',
        en: 'Write for example EVERY 7 DAYS FROM 2027-04-05.',
      },
    );
  }
  const interval = days.kind === 'EVERY' ? days.days : 7;
  if (order.toleranceDays < interval) return;
  check.fault(
    'toleranceDays',
    'TOLERANCE_TOO_WIDE',
    {
      nb: `Toleransen rekker over hele intervallet på ${interval} dager.`,
      en: `The tolerance reaches across the whole interval of ${interval} days.`,
    },
    { nb: `Høyst ${interval - 1} dager.`, en: `At most ${interval - 1} days.` },
  );
}
