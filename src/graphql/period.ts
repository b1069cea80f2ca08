import { type CivilDate, daysBetween } from '../shared/civil-time.js';
import { GraphqlRefusal } from './refusals.js';
import { periodOutOfRange } from './texts.js';

/** A quarter: more days of all recipients are more than one answer should carry. */
export const MOST_DAYS = 92;

/** @throws Refusal PERIOD_INVALID */
export function checkPeriod(from: CivilDate, until: CivilDate): void {
  const days = daysBetween(from, until) + 1;
  if (days >= 1 && days <= MOST_DAYS) return;
  throw new GraphqlRefusal('PERIOD_INVALID', periodOutOfRange(from, until, MOST_DAYS));
}
