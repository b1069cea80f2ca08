import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const DELIVERY_REFUSALS = {
  OUTCOME_ID_REUSED: 'Something else was reported under this id. Make a new id for a new report.',
  PLAN_NOT_PUBLISHED:
    'Outcomes are reported on the published plan only. Read the published plan of the date.',
  NOT_YOUR_STOP: 'The handout is not on a shift of the caller. Choose one of `myStops`.',
  ALREADY_DELIVERED:
    'The handout was reported delivered before. Take that outcome back first if it was a mistake.',
  NO_ORDER: 'The recipient has no order, so it cannot be said what was given. Record the order first.',
  OUTCOME_RETRACTED: 'The outcome has been taken back already. Nothing is left to do.',
  NOT_YOUR_OUTCOME: 'Another person reported the outcome. Ask LAR staff to take it back.',
  UNDO_TOO_LATE: 'A driver may take an outcome back for one minute. Ask LAR staff to do it.',
  DAY_PASSED:
    'The route has been driven, so there is no call to make for it. Phone numbers are shown on the day only.',
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const DELIVERY_FAULTS = {
  DAY_NOT_COME: 'The day has not come yet. Record today or a past day.',
  TOO_SHORT: 'The reason says nothing. Write at least three characters.',
} as const satisfies Codes;

export type DeliveryFaultCode = keyof typeof DELIVERY_FAULTS;

export class DeliveryRefusal extends Refusal<keyof typeof DELIVERY_REFUSALS, DeliveryFaultCode> {}
