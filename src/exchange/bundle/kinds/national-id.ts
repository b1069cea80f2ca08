import { checkNationalId } from '../../../recipients/index.js';
import { parsed, type Kind } from './kind.js';

/**
 * A national identity number that passes both check digits; one space after the date is allowed. The number itself is
 * never quoted in a message: messages end up in logs.
 */
export const nationalId: Kind<string> = {
  parse(text) {
    const digits = text.replace(/^(\d{6}) (\d{5})$/, '$1$2');
    const check = checkNationalId(digits);
    if (check.ok) return parsed(digits);
    const withZero = `0${digits}`;
    const lostItsZero = checkNationalId(withZero).ok;
    const remedy = lostItsZero
      ? {
          nb: 'Regnearket har mistet nullen foran; formater kolonnen som tekst.',
          en: 'The spreadsheet has dropped the leading zero; format the column as text.',
        }
      : check.remedy;
    return { ok: false, complaint: { code: 'NATIONAL_ID', message: check.reason, remedy } };
  },
};
