import type { MissedDosePolicy } from './model.js';
import { DispensingRefusal } from '../refusals.js';
import { POLICY_MUST_RISE, WRITE_POLICY } from './texts.js';

/**
 * Strict on purpose: LAR guideline 2010, 9.4 (contact at one uncollected day) and 13.3 (reassess after more than four);
 * Australian methadone guidance (contact the prescriber at three); see DOMAIN 4.
 */
export const STRICT_POLICY: MissedDosePolicy = { alertDays: 1, checkDays: 2, holdDays: 3 };

/** @throws Refusal MISSED_DOSE_POLICY unless 1 ≤ alertDays ≤ checkDays ≤ holdDays, all whole */
export function checkPolicy(policy: MissedDosePolicy): MissedDosePolicy {
  const days = [policy.alertDays, policy.checkDays, policy.holdDays];
  const rises = days.every((count, i) => Number.isInteger(count) && count >= (i === 0 ? 1 : days[i - 1]));
  if (rises) return policy;
  throw DispensingRefusal.of({
    code: 'MISSED_DOSE_POLICY',
    where: days.join(', '),
    message: POLICY_MUST_RISE,
    remedy: WRITE_POLICY,
  });
}
