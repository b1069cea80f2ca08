import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const IDENTITY_REFUSALS = {
  ACCESS_REASON_NEEDED:
    'Identity is opened for a stated reason only. Give one of the length that `message` states; it is logged.',
} as const satisfies Codes;

export class IdentityRefusal extends Refusal<keyof typeof IDENTITY_REFUSALS, never> {}
