/** Why a handout is unassigned, and the smallest change that would let it in. */
export { explainUnassigned } from './explain.js';
export type { Alternatives, Explanation, Reason, ReasonCode, Remedy } from './explanation.js';
