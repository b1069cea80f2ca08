import type { Form, Objection, Range } from '../shared/field-rule.js';
import type { HandoutExpression } from './rules/handout-expression.js';
import { DEPOT_INJECTION } from './rules/model.js';
import {
  ATC_CODE,
  DEPOT_NOT_SEVERAL_A_WEEK,
  DEPOT_NOT_TAKEN_HOME,
  WRITE_DEPOT_INTERVAL,
  WRITE_ZERO,
  atMostDays,
  chooseForm,
  formNotOfMedicine,
  toleranceTooWide,
} from './texts.js';

/* What the fields of an order may hold (src/shared/field-rule.ts). */

/** A closed list: a misspelt DEPOT_INJECTION taken for an oral form would be handed out as doses to take home. */
export const MEDICINE_FORMS = [
  'ORAL_SOLUTION',
  'ORAL_TABLET',
  'SUBLINGUAL_TABLET',
  'SUBLINGUAL_FILM',
  'CAPSULE',
  DEPOT_INJECTION,
] as const;

export type MedicineForm = (typeof MEDICINE_FORMS)[number];

export const ATC: Form = [/^[A-V]\d{2}[A-Z]{2}\d{2}$/, ATC_CODE, 'N07BC02'];
export const TAKE_HOME_DOSES: Range = [0, 31];
export const DOSES_PER_DAY: Range = [1, 2];
/** Days that one dose lasts. */
export const DOSE_EVERY_DAYS: Range = [1, 3];
/** Characters of a preparation's label. */
export const PREPARATION_LENGTH = 80;
/** Days to either side of a depot injection's regular day. */
export const TOLERANCE_DAYS: Range = [0, 14];

/**
 * Forms that a medicine of LAR exists in; others than these medicines are not judged (DOMAIN 2: buprenorphine is the only
 * one with a depot injection).
 */
const FORMS_OF_MEDICINE: Readonly<Partial<Record<string, readonly MedicineForm[]>>> = {
  N07BC01: ['SUBLINGUAL_TABLET', 'SUBLINGUAL_FILM', DEPOT_INJECTION],
  N07BC02: ['ORAL_SOLUTION', 'ORAL_TABLET', 'CAPSULE'],
  N07BC05: ['ORAL_SOLUTION', 'ORAL_TABLET', 'CAPSULE'],
  N07BC51: ['SUBLINGUAL_TABLET', 'SUBLINGUAL_FILM'],
  N02AA01: ['ORAL_SOLUTION', 'ORAL_TABLET', 'CAPSULE'],
};

/** Why a medicine and a form cannot be of one order (methadone as a depot injection); null where they can. */
export function formObjection(atc: string, form: MedicineForm): Objection | null {
  const forms = FORMS_OF_MEDICINE[atc];
  if (forms === undefined || forms.includes(form)) return null;
  return { message: formNotOfMedicine(atc, form), remedy: chooseForm(forms) };
}

/** What an order says that a depot injection depends on; what is not known yet is undefined. */
interface DepotOrder {
  readonly maxTakeHomeDoses?: number | undefined;
  readonly handout?: HandoutExpression | undefined;
  readonly toleranceDays?: number | undefined;
}

export interface DepotObjection extends Objection {
  readonly field: keyof DepotOrder;
  readonly code: 'DEPOT_TAKEN_HOME' | 'DEPOT_TOO_OFTEN' | 'TOLERANCE_TOO_WIDE';
}

/**
 * A depot injection is given by a clinician and never taken home (SmPC), on one weekday or every n days, and its
 * tolerance is shorter than its interval (weekly ± 2 days, monthly ± 7).
 */
export function depotObjections({ maxTakeHomeDoses, handout, toleranceDays }: DepotOrder): DepotObjection[] {
  const objections: DepotObjection[] = [];
  if (maxTakeHomeDoses !== undefined && maxTakeHomeDoses > 0) objections.push(takenHome);
  if (handout === undefined) return objections;
  if (handout.kind === 'WEEKDAYS' && handout.weekdays.filter(Boolean).length > 1) objections.push(tooOften);
  const interval = handout.kind === 'EVERY' ? handout.days : 7;
  if (toleranceDays !== undefined && toleranceDays >= interval) objections.push(tooWide(interval));
  return objections;
}

const takenHome: DepotObjection = {
  field: 'maxTakeHomeDoses',
  code: 'DEPOT_TAKEN_HOME',
  message: DEPOT_NOT_TAKEN_HOME,
  remedy: WRITE_ZERO,
};

const tooOften: DepotObjection = {
  field: 'handout',
  code: 'DEPOT_TOO_OFTEN',
  message: DEPOT_NOT_SEVERAL_A_WEEK,
  remedy: WRITE_DEPOT_INTERVAL,
};

const tooWide = (interval: number): DepotObjection => ({
  field: 'toleranceDays',
  code: 'TOLERANCE_TOO_WIDE',
  message: toleranceTooWide(interval),
  remedy: atMostDays(interval - 1),
});
