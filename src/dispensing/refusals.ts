import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  ORDER_OVERLAPS:
    'Another order is in force on some of the days, and two at once would double the doses. Change or end that one.',
  HANDOUT_EMPTY: 'The handout days are missing. Write weekdays such as `MO WE FR`.',
  HANDOUT_UNKNOWN_DAY:
    'A word is not a weekday. Write those of `MO TU WE TH FR SA SU` or of `MA TI ON TO FR LØ SØ`.',
  HANDOUT_MIXED_LANGUAGES:
    'The weekdays are in two languages. Write all in one, such as `MO WE FR` or `MA ON FR`.',
  HANDOUT_REPEATED_DAY: 'A weekday is there twice. Name each once.',
  HANDOUT_INTERVAL:
    'An interval is a whole number of days, 1 to 183, and a start date. Write `EVERY 28 DAYS FROM 2027-03-28`.',
  HANDOUT_START_DATE: 'The start date of the interval does not exist. Correct it.',
  EXTRA_ALREADY: 'A handout has been added on that day already. Take it back first, or choose another day.',
  ENDED_ALREADY: 'The treatment has been ended on that day already. Take that end back first if it is wrong.',
  MOVE_NO_HANDOUT: 'The order has no handout on the day. Choose one of its handout days.',
  MOVE_OUTSIDE_ORDER:
    'The new day is outside the order, or beyond a pause or a hold. Choose a day of the same period.',
  MOVE_OUTSIDE_TOLERANCE:
    'The new day is further from the day of the depot injection than the order allows. Choose a nearer one.',
  MOVE_NO_SERVICE:
    'The recipient cannot be served on the new day. Choose a day with an open point or a shift.',
  MISSED_DOSE_POLICY:
    'The limits for missed doses must be whole days that rise from alert to check to hold. Correct them.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const DISPENSING_REFUSALS = {
  ...BY_THEMSELVES,
  ORDER_NOT_BEGUN:
    'The order has not begun, so a change must hold from a later day. If it is wrong, cancel it and make another.',
  ORDER_BEGINS_LATER:
    'An order begins after the last day of treatment, and would begin it anew. Cancel or end that order first.',
  ORDER_IN_FORCE: 'The order has been in force and cannot be cancelled. End it instead.',
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const DISPENSING_FAULTS = {
  ...BY_THEMSELVES,
  FORM_NOT_OF_MEDICINE: 'The medicine does not exist in this form. Correct the ATC code or the form.',
  SAME_DAY: 'The handout is moved to its own day. Choose another day.',
  DEPOT_TAKEN_HOME: 'A depot injection cannot be taken home. Set `maxTakeHomeDoses` to 0.',
  DEPOT_TOO_OFTEN:
    'A depot injection cannot be given several times a week. Write for example `EVERY 7 DAYS FROM 2027-04-05`.',
  TOLERANCE_TOO_WIDE:
    'The tolerance reaches across the whole interval between injections. Make it shorter than the interval.',
} as const satisfies Codes;

export type DispensingFaultCode = keyof typeof DISPENSING_FAULTS;

export class DispensingRefusal extends Refusal<keyof typeof DISPENSING_REFUSALS, DispensingFaultCode> {}
