import type { InputCheck } from '../shared/input-check.js';
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
  check.text('alias', input.alias, 40);
  check.text('name', input.name, 200);
  check.optionalText('phone', input.phone, 30);
  check.form(
    'phone',
    input.phone,
    /^\+?[0-9][0-9 ()-]{4,22}$/,
    { nb: 'et telefonnummer', en: 'a phone number' },
    '+47 44859369',
  );
  check.optionalText('note', input.note, 2000);
  check.present('language', input.language);
  check.form(
    'language',
    input.language,
    /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/,
    { nb: 'en språkkode', en: 'a language code' },
    'nb',
  );
  check.present('mode', input.mode);
  const [earliest, latest] = [
    input.earliest === undefined ? current?.earliest?.slice(0, 5) : input.earliest,
    input.latest === undefined ? current?.latest?.slice(0, 5) : input.latest,
  ];
  check.inOrder(['earliest', earliest], ['latest', latest]);
  check.present('serviceMinutes', input.serviceMinutes);
  check.between('serviceMinutes', input.serviceMinutes, 1, 480);
  check.present('staffRequired', input.staffRequired);
  check.between('staffRequired', input.staffRequired, 1, 2);
  check.optionalText('cohort', input.cohort, 100);
  checkNumber(check, input.nationalId);
  checkAlias(check, input);
}

function checkNumber(check: InputCheck<RecipientsFaultCode>, nationalId: string | null | undefined): void {
  if (nationalId == null) return;
  const result = checkNationalId(nationalId);
  if (!result.ok) check.fault('nationalId', `NATIONAL_ID_${result.code}`, result.reason, result.remedy);
}

/** Drivers and partners see the alias, so it must not be the name or a national identity number. */
function checkAlias(
  check: InputCheck<RecipientsFaultCode>,
  { alias, name, nationalId }: Partial<RecipientDetails>,
): void {
  if (!alias) return;
  const isName = alias.toLowerCase() === name?.toLowerCase();
  const isNationalId = alias.replace(/\s/g, '') === nationalId || /^\d{6}\s?\d{5}$/.test(alias);
  if (!isName && !isNationalId) return;
  check.fault(
    'alias',
    'ALIAS_TELLS',
    { nb: 'Aliaset røper hvem mottakeren er.', en: 'The alias gives away who the recipient is.' },
    { nb: 'Bruk et alias som K-0012.', en: 'Use an alias like K-0012.' },
  );
}
