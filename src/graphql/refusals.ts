import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const GRAPHQL_REFUSALS = {
  CURSOR_INVALID:
    'The cursor is not one that this list gave. Take `endCursor` or the `cursor` of an edge, or leave it out.',
} as const satisfies Codes;

export class GraphqlRefusal extends Refusal<keyof typeof GRAPHQL_REFUSALS, never> {}
