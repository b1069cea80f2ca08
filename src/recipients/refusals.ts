import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  OVERLAPS:
    'The recipient already has one of these on some of the days. End the other one first, or choose other days.',
  ALIAS_TAKEN: 'Another recipient has the alias. Choose another one.',
  NATIONAL_ID_TAKEN: 'Another recipient has the national identity number. Look the recipient up by it.',
  CONFLICT_KNOWN: 'The two recipients are kept apart already. Remove the old rule first.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const RECIPIENT_REFUSALS = {
  ...BY_THEMSELVES,
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const RECIPIENT_FAULTS = {
  ...BY_THEMSELVES,
  ALIAS_TELLS:
    'The alias is the name or the national identity number, and drivers see it. Use one such as K-0012.',
  WITH_ONESELF: 'Both sides of the conflict are the same recipient. Choose the other one.',
  NATIONAL_ID_NOT_11_DIGITS:
    'A national identity number has exactly 11 digits. Write all of them without spaces.',
  NATIONAL_ID_DATE: 'The first six digits are not a date of birth that exists. Check day and month.',
  NATIONAL_ID_CHECK_DIGITS: 'The check digits do not fit the rest of the number. Compare it with the source.',
} as const satisfies Codes;

export type RecipientsFaultCode = keyof typeof RECIPIENT_FAULTS;

export class RecipientsRefusal extends Refusal<keyof typeof RECIPIENT_REFUSALS, RecipientsFaultCode> {}
