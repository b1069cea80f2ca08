import type { Text } from '../shared/failures.js';
import {
  CHECK_DAY_AND_MONTH,
  CHECK_DIGITS_DO_NOT_FIT,
  COMPARE_DIGITS,
  ELEVEN_DIGITS,
  NO_DATE_OF_BIRTH,
  WRITE_ALL_DIGITS,
} from './texts.js';

export type NationalIdKind = 'BIRTH_NUMBER' | 'D_NUMBER';
export type NationalIdFaultCode = 'NOT_11_DIGITS' | 'DATE' | 'CHECK_DIGITS';

export type NationalIdCheck =
  | { readonly ok: true; readonly kind: NationalIdKind; readonly test: boolean }
  | {
      readonly ok: false;
      readonly code: NationalIdFaultCode;
      readonly reason: Text;
      readonly remedy: Text;
    };

/**
 * How the two check digits are formed: a weighted sum of the digits up to and including the check digit, modulo 11,
 * must leave one of `remainders`.
 */
export interface CheckDigitGeneration {
  readonly name: string;
  readonly first: { readonly weights: readonly number[]; readonly remainders: readonly number[] };
  readonly second: { readonly weights: readonly number[]; readonly remainders: readonly number[] };
}

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Folkeregisterforskriften § 2-2-1: both sums divide by 11. */
export const SINCE_1964: CheckDigitGeneration = {
  name: '1964',
  first: { weights: FIRST_WEIGHTS, remainders: [0] },
  second: { weights: SECOND_WEIGHTS, remainders: [0] },
};

/**
 * Numbers issued from 2032 on (Skatteetaten, "Nytt fødselsnummer fra 2032"): the first sum may leave 0, 1, 2 or 3.
 * Until they are issued, accepting them would only hide typing errors, so they are not among the defaults.
 */
export const FROM_2032: CheckDigitGeneration = {
  name: '2032',
  first: { weights: FIRST_WEIGHTS, remainders: [0, 1, 2, 3] },
  second: { weights: SECOND_WEIGHTS, remainders: [0] },
};

/**
 * Checks a national identity number: 11 digits, a date that can exist, both check digits. D-numbers (first digit +4),
 * H-numbers (third digit +4) and test persons (third digit +4 or +8, i.e. month +40 or +80) are good numbers; an
 * H-number and a +40 test person look alike and are both marked `test`.
 */
export function checkNationalId(
  text: string,
  generations: readonly CheckDigitGeneration[] = [SINCE_1964],
): NationalIdCheck {
  if (!/^[0-9]{11}$/.test(text)) {
    return refused('NOT_11_DIGITS', ELEVEN_DIGITS, WRITE_ALL_DIGITS);
  }
  const digits = Array.from(text, Number);
  const day = Number(text.slice(0, 2)) % 40;
  const month = Number(text.slice(2, 4)) % 40;
  if (Number(text[0]) > 7 || !dayExists(day, month, Number(text.slice(4, 6)))) {
    return refused('DATE', NO_DATE_OF_BIRTH, CHECK_DAY_AND_MONTH);
  }
  if (!generations.some((generation) => checkDigitsFit(digits, generation))) {
    return refused('CHECK_DIGITS', CHECK_DIGITS_DO_NOT_FIT, COMPARE_DIGITS);
  }
  return { ok: true, kind: digits[0] >= 4 ? 'D_NUMBER' : 'BIRTH_NUMBER', test: digits[2] >= 4 };
}

/** The century follows from no digit for numbers of every generation, so 29 February needs only a year that has it. */
function dayExists(day: number, month: number, twoDigitYear: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  return [1800, 1900, 2000].some((century) => {
    const daysInMonth = new Date(Date.UTC(century + twoDigitYear, month, 0)).getUTCDate();
    return day <= daysInMonth;
  });
}

function checkDigitsFit(digits: readonly number[], { first, second }: CheckDigitGeneration): boolean {
  const fits = ({ weights, remainders }: CheckDigitGeneration['first']) =>
    remainders.includes(weights.reduce((sum, weight, i) => sum + weight * digits[i], 0) % 11);
  return fits(first) && fits(second);
}

function refused(code: NationalIdFaultCode, reason: Text, remedy: Text): NationalIdCheck {
  return { ok: false, code, reason, remedy };
}
