import { checkPolicy, type MissedDosePolicy, STRICT_POLICY } from './rules/index.js';

/**
 * A municipality's own limits of missed days (`settings.missedDoses`), strict where it says nothing.
 * @throws Refusal MISSED_DOSE_POLICY for settings that make no sense
 */
export const missedDosePolicyIn = (settings: Readonly<Record<string, unknown>>): MissedDosePolicy =>
  checkPolicy({ ...STRICT_POLICY, ...(settings['missedDoses'] as Partial<MissedDosePolicy>) });
