import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** A number without a country code is Norwegian. */
const COUNTRY = 'NO';

/**
 * Whether a text is one possible telephone number, in any usual spelling. It is judged by the lengths that its country's
 * numbers have (the `min` metadata), not by which series are given out: those change.
 */
export const isPhone = (text: string): boolean => e164(text) !== null;

/**
 * The one spelling of a telephone number that is stored: E.164, `+4744859369`. What is no possible number stays as it
 * is: it may have been recorded before numbers were judged.
 */
export const spelledPhone = (text: string): string => e164(text) ?? text;

/** Null also for a text with more than one number, and for a number with an extension, which E.164 has no place for. */
function e164(text: string): string | null {
  const number = parsePhoneNumberFromString(text, { defaultCountry: COUNTRY, extract: false }, metadata);
  if (!number?.isPossible() || number.ext) return null;
  return number.number;
}
