import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../database/index.js';
import { Municipality } from '../identity/index.js';
import { checkPolicy, type MissedDosePolicy, STRICT_POLICY } from './rules/index.js';

/** The municipality's own limits of missed days (`settings.missedDoses`), strict where it says nothing. */
@Injectable()
export class MissedDosePolicyService {
  /** @throws Refusal MISSED_DOSE_POLICY for settings that make no sense */
  async current(): Promise<MissedDosePolicy> {
    const { municipality } = currentTenant();
    const { settings } = await currentManager().findOneByOrFail(Municipality, { code: municipality });
    return checkPolicy({ ...STRICT_POLICY, ...(settings['missedDoses'] as Partial<MissedDosePolicy>) });
  }
}
