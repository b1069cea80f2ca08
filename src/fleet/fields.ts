import { parseClockTime } from '../shared/civil-time.js';
import { CODE_WORD, type Form, type Objection, type Range } from '../shared/field-rule.js';
import { A_SKILL, BREAK_WITHIN_SHIFT, breakDoesNotFit } from './texts.js';

/* What the fields of this slice may hold (src/shared/field-rule.ts). Lengths are in characters. */

export const TRAVEL_MODES = ['CAR', 'BIKE', 'FOOT'] as const;

/** Of a vehicle or a staff member. */
export const FLEET_NAME_LENGTH = 200;
export const CAPACITY_DOSES: Range = [1, 100_000];
export const CAPACITY_KG: Range = [0, 50_000];
export const BREAK_MINUTES: Range = [0, 240];
export const SKILL: Form = [CODE_WORD, A_SKILL, 'MEDICATION'];

/** Times are HH:MM; what is not known yet is undefined or null. */
interface ShiftBreak {
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/**
 * Every start that the window allows must leave the whole break inside the shift.
 * @returns which end of the window is wrong, or null
 */
export function breakOutsideShift({
  start,
  end,
  minutes,
  earliest,
  latest,
}: ShiftBreak): (Objection & { readonly at: 'earliest' | 'latest' }) | null {
  const isTooEarly = earliest != null && earliest < start;
  const isTooLate = latest != null && parseClockTime(latest) + minutes > parseClockTime(end);
  if (!isTooEarly && !isTooLate) return null;
  return {
    at: isTooEarly ? 'earliest' : 'latest',
    message: breakDoesNotFit(start, end),
    remedy: BREAK_WITHIN_SHIFT,
  };
}
