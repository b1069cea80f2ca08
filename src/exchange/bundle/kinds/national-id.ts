import { checkNationalId } from '../../../recipients/index.js';
import { parsed, type Kind } from './kind.js';
import { LEADING_ZERO_LOST } from './texts.js';

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
    const remedy = lostItsZero ? LEADING_ZERO_LOST : check.remedy;
    return { ok: false, complaint: { code: 'NATIONAL_ID', message: check.reason, remedy } };
  },
};
