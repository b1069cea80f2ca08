import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  ONE_OF_TWO: 'Both of two alternatives were given, or neither. Give exactly one.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const MAP_REFUSALS = {
  ...BY_THEMSELVES,
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const MAP_FAULTS = {
  ...BY_THEMSELVES,
  CROSSING_SIDES: 'The sides of the area cross each other. List the corners in order around it.',
} as const satisfies Codes;

export type MapFaultCode = keyof typeof MAP_FAULTS;

export class MapRefusal extends Refusal<keyof typeof MAP_REFUSALS, MapFaultCode> {}
