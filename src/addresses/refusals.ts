import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  NO_SUCH_HIT:
    'The register found fewer hits for the address than the number given. Choose one of them, counted from 0, or give a pin.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const ADDRESS_REFUSALS = {
  ...BY_THEMSELVES,
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const ADDRESS_FAULTS = {
  ...BY_THEMSELVES,
  ADDRESS_NOT_FOUND:
    'The official register has no such address in the municipality. Correct it, or give `lat` and `lon`.',
  ADDRESS_SERVICE_DOWN: 'The register of addresses does not answer. Try again, or give `lat` and `lon`.',
} as const satisfies Codes;

export type AddressesFaultCode = keyof typeof ADDRESS_FAULTS;

/** The last three are raised by `npm run boundary` only, and no client of the API meets them. */
export class AddressesRefusal extends Refusal<
  keyof typeof ADDRESS_REFUSALS | 'UNKNOWN_MUNICIPALITY' | 'BOUNDARY_NOT_FOUND' | 'BOUNDARY_UNREADABLE',
  AddressesFaultCode | 'UNKNOWN_MUNICIPALITY'
> {}
