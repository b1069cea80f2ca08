import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const PLAN_REFUSALS = {
  PLAN_NOT_READY:
    'The plan has no answer: it waits, is being made, failed or was cancelled. Wait until it is done, or make a new one.',
  PLAN_NOT_DRAFT: 'Only a draft can be published. Choose a draft.',
  PLAN_NOT_CHANGEABLE: 'Only a draft or the published plan can be changed. Choose one of those.',
  HAND_TIMES_LEFT_OUT:
    'The plan lacks times that were set by hand. Plan the date again, or cancel those times.',
  DATES_DIFFER: 'The two plans are of different dates. Choose two of one date.',
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const PLAN_FAULTS = {
  HAND_TIME_LEFT_OUT:
    'The recipient in `where` was given a time by hand that the plan does not have. Plan the date again, or cancel the time.',
} as const satisfies Codes;

export type PlansFaultCode = keyof typeof PLAN_FAULTS;

export class PlansRefusal extends Refusal<keyof typeof PLAN_REFUSALS, PlansFaultCode> {}
