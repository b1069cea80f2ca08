import { CODE_WORD, type Form, type Objection, type Range } from '../shared/field-rule.js';
import { isPhone } from './phone.js';
import {
  ALIAS_REVEALS,
  CODE_WORD_OF_PURPOSE,
  LANGUAGE_CODE,
  PHONE_NUMBER,
  USE_OTHER_ALIAS,
} from './texts.js';

/* What the fields of this slice may hold (src/shared/field-rule.ts). Lengths are in characters. */

export const RECIPIENT_MODES = ['HOME', 'PICKUP', 'FLEXIBLE'] as const;
export const PAUSE_REASONS = ['HOSPITAL', 'PRISON', 'TRAVEL', 'OTHER'] as const;

export const ALIAS_LENGTH = 40;
export const NAME_LENGTH = 200;
export const ADDRESS_LENGTH = 500;
export const COHORT_LENGTH = 100;

export const PHONE: Form = [{ test: isPhone }, PHONE_NUMBER, '+47 44859369'];
/** ISO 639, in small letters. */
export const LANGUAGE: Form = [/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, LANGUAGE_CODE, 'nb'];
export const CONSENT_PURPOSE: Form = [CODE_WORD, CODE_WORD_OF_PURPOSE, 'SHARE_WITH_NGO'];

/** Minutes at the door or the counter. */
export const SERVICE_MINUTES: Range = [1, 480];
/** How many of a crew a visit takes. */
export const STAFF_REQUIRED: Range = [1, 2];
/** Minutes between two recipients who are in conflict. */
export const CONFLICT_GAP_MINUTES: Range = [0, 1_440];

/** What has been said of a recipient so far; what has not is undefined or null. */
interface Person {
  readonly alias?: string | null;
  readonly name?: string | null;
  readonly nationalId?: string | null;
}

/**
 * Drivers and partners see the alias, so it must be neither the name nor a national identity number.
 * @returns null for an alias that tells nothing
 */
export function aliasRevealing({ alias, name, nationalId }: Person): Objection | null {
  if (!alias) return null;
  const isName = alias.toLowerCase() === name?.toLowerCase();
  const isNationalId = alias.replace(/\s/g, '') === nationalId || /^\d{6}\s?\d{5}$/.test(alias);
  if (!isName && !isNationalId) return null;
  return {
    message: ALIAS_REVEALS,
    remedy: USE_OTHER_ALIAS,
  };
}
