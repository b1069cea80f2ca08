/** Codes with their meaning for clients: what is wrong, and what would be right. */
export type Codes = Readonly<Record<string, string>>;

/** Faults of input that also refuse a call by themselves. */
const BY_THEMSELVES = {
  NOT_FOUND: 'The municipality has no row with this id. Read the list again and choose from it.',
  NAME_TAKEN: 'Another row has this name. Choose another name.',
  MOVED_ALREADY:
    'The handout, or the home on that date, has been moved already. Take that move back or correct it first.',
  POINT_FULL:
    'The point would have more people at once than it has places. Choose a free time or another point.',
  WRONG_ORDER: 'The end does not come after the beginning. Change one of the two.',
  DATE_INVALID: 'The text is not a date that exists. Write it as 2027-03-22.',
  TIME_INVALID: 'The text is not a time of day. Write it as 09:30, from 00:00 to 24:00.',
} as const satisfies Codes;

/** Codes of refusals that several slices raise. */
export const SHARED_REFUSALS = {
  ...BY_THEMSELVES,
  INPUT_INVALID:
    'Something in the input is wrong; `faults` lists everything that is. Correct it and call again.',
  PERIOD_INVALID:
    'The period is empty, runs backwards or is too long. Ask for 1 to 92 days, both ends included.',
} as const satisfies Codes;

/** Codes of faults that several slices find. */
export const SHARED_FAULTS = {
  ...BY_THEMSELVES,
  BLANK: 'A required value is missing. Fill it in.',
  TOO_LONG: 'The text has too many characters. Shorten it to the limit that `remedy` states.',
  INVISIBLE_CHARACTER:
    'The text holds control characters, direction overrides or zero-width characters. Type it again.',
  WRONG_FORM: 'The text is not written in the required form. `remedy` shows an example.',
  OUT_OF_RANGE: 'The value is outside its limits. `remedy` states the smallest and the largest.',
  SWAPPED_COORDINATES: 'The place is in Norway only if `lat` and `lon` change places. Swap them.',
  OUTSIDE_NORWAY: 'The coordinates are outside Norway. Correct them.',
} as const satisfies Codes;

export type SharedRefusalCode = keyof typeof SHARED_REFUSALS;
export type SharedFaultCode = keyof typeof SHARED_FAULTS;
