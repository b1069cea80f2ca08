import type { Range } from '../shared/field-rule.js';

/* What the fields of this slice may hold (src/shared/field-rule.ts). Lengths are in characters. */

export const POINT_KINDS = ['PHARMACY', 'LAR_CLINIC', 'FIELD_CARE', 'MOBILE_STOP', 'HOUSING'] as const;

/** Of a point or a ruleset. */
export const POINT_NAME_LENGTH = 200;
export const POINT_ADDRESS_LENGTH = 500;
export const OPENING_HOURS_LENGTH = 1_000;
export const CLOSURE_REASON_LENGTH = 2_000;

/** People who serve. */
export const COUNTERS: Range = [1, 100];
/** People inside or queueing at once, of a point or by a ruleset. */
export const MAX_PRESENT: Range = [1, 1_000];
export const SLOT_MINUTES: Range = [1, 240];
/** Minutes between recipients of two cohorts. */
export const COHORT_GAP_MINUTES: Range = [0, 1_440];
/** A probability; 0 would allow no visit at all. */
export const RISK_LIMIT: Range = [0.000_001, 1];
