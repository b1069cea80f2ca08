import type { InputCheck } from '../shared/input-check.js';
import {
  ALIAS_LENGTH,
  aliasRevealing,
  COHORT_LENGTH,
  LANGUAGE,
  NAME_LENGTH,
  PHONE,
  SERVICE_MINUTES,
  STAFF_REQUIRED,
} from './fields.js';
import { checkNationalId } from './national-id.js';
import type { Recipient, RecipientMode } from './recipient.entity.js';
import type { RecipientsFaultCode } from './refusals.js';

/** What staff say about a recipient. Times are HH:MM. */
export interface RecipientDetails {
  readonly alias: string;
  readonly name: string;
  readonly nationalId?: string | null;
  readonly phone?: string | null;
  readonly note?: string | null;
  /** ISO 639 code. */
  readonly language: string;
  readonly mode: RecipientMode;
  readonly usualPointId?: string | null;
  readonly usualTime?: string | null;
  /** The window in which a handout may start, both ends included. */
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly serviceMinutes: number;
  readonly staffRequired: number;
  readonly cohort?: string | null;
}

/** @param current what stands where the input says nothing: in an update, the row */
export function checkRecipient(
  check: InputCheck<RecipientsFaultCode>,
  input: Partial<RecipientDetails>,
  current?: Pick<Recipient, 'earliest' | 'latest'>,
): void {
  check.text('alias', input.alias, ALIAS_LENGTH);
  check.text('name', input.name, NAME_LENGTH);
  check.optionalText('phone', input.phone, 30);
  check.form('phone', input.phone, ...PHONE);
  check.optionalText('note', input.note, 2000);
  check.present('language', input.language);
  check.form('language', input.language, ...LANGUAGE);
  check.present('mode', input.mode);
  const [earliest, latest] = [
    input.earliest === undefined ? current?.earliest?.slice(0, 5) : input.earliest,
    input.latest === undefined ? current?.latest?.slice(0, 5) : input.latest,
  ];
  check.inOrder(['earliest', earliest], ['latest', latest]);
  check.present('serviceMinutes', input.serviceMinutes);
  check.between('serviceMinutes', input.serviceMinutes, ...SERVICE_MINUTES);
  check.present('staffRequired', input.staffRequired);
  check.between('staffRequired', input.staffRequired, ...STAFF_REQUIRED);
  check.optionalText('cohort', input.cohort, COHORT_LENGTH);
  checkNumber(check, input.nationalId);
  const revealing = aliasRevealing(input);
  if (revealing) check.fault('alias', 'ALIAS_TELLS', revealing.message, revealing.remedy);
}

function checkNumber(check: InputCheck<RecipientsFaultCode>, nationalId: string | null | undefined): void {
  if (nationalId == null) return;
  const result = checkNationalId(nationalId);
  if (!result.ok) check.fault('nationalId', `NATIONAL_ID_${result.code}`, result.reason, result.remedy);
}
