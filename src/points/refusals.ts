import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  CLOSURE_KNOWN: 'The point is closed from this time on that date already. Remove the old closure first.',
  TIME_HELD: 'The recipient has a time on that date already. Move that one instead.',
  OPENING_HOURS_CHARACTER: 'A character has no place in opening hours. `remedy` says what to write instead.',
  OPENING_HOURS_COMMENT_ONLY:
    'Only a comment says when the point is open. Write the times before it, or `off`.',
  OPENING_HOURS_UNKNOWN:
    'The hours are given as `unknown`, which cannot be planned against. Write the times, or `off`.',
  OPENING_HOURS_EMPTY: 'The opening hours are missing. Write for example `Mo-Fr 09:00-18:00; PH off`.',
  OPENING_HOURS_WORD:
    'The word is not part of the opening_hours syntax. Write the short form that `remedy` states.',
  OPENING_HOURS_UNSUPPORTED:
    'That part of the opening_hours syntax cannot be planned against. Write fixed days and times.',
  OPENING_HOURS_DATE: 'The dates end before they begin. Write the earlier date first.',
  OPENING_HOURS_EXPECTED: 'Something else belongs at this place of the text. `remedy` says what.',
  OPENING_HOURS_TIME: 'The time is out of range, or the span between two times is empty. Correct it.',
  OPENING_HOURS_SCHOOL_HOLIDAYS:
    'School holidays (`SH`) differ between municipalities and are not known. Write the dates.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const POINT_REFUSALS = {
  ...BY_THEMSELVES,
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const POINT_FAULTS = {
  ...BY_THEMSELVES,
  PLACE_MISSING:
    'The address is new, and its place on the map is not given. Give `lat` and `lon`, or `keepPlace: true`.',
} as const satisfies Codes;

export type PointsFaultCode = keyof typeof POINT_FAULTS;

export class PointsRefusal extends Refusal<keyof typeof POINT_REFUSALS, PointsFaultCode> {}
