import { Inject, Injectable } from '@nestjs/common';
import { currentTenant } from '../../database/index.js';
import { refusingViolations } from '../../database/refusing-violations.js';
import { Rows } from '../../database/rows.js';
import { Audit } from '../../identity/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { InputCheck } from '../../shared/input-check.js';
import { KeyRing } from '../../shared/key-ring.js';
import { today } from '../../shared/today.js';
import { violations } from '../dispensing.violations.js';
import { HoldClearing } from './hold-clearing.entity.js';

export interface NewClearing {
  readonly recipientId: string;
  /** No hold arises up to this day, itself included; null: the count of missed days begins anew at once. */
  readonly until: CivilDate | null;
  readonly reason: string;
}

@Injectable()
export class HoldClearingRepository extends Rows<HoldClearing> {
  constructor() {
    super(HoldClearing);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, HoldClearing[]>> {
    return this.newestOf('recipientId', 'fromDate', recipientIds);
  }
}

/** Clinicians' decisions that handouts go on after missed doses. Nothing here decides by itself (DOMAIN 4). */
@Injectable()
export class HoldClearingsService {
  constructor(
    private readonly clearings: HoldClearingRepository,
    private readonly keys: KeyRing,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, HoldClearing[]>> {
    return this.clearings.ofRecipients(ids);
  }

  /** Handouts go on from today. @throws Refusal INPUT_INVALID or NOT_FOUND (the recipient) */
  async record({ recipientId, until, reason }: NewClearing): Promise<HoldClearing> {
    const from = today(this.clock);
    const check = new InputCheck();
    check.text('reason', reason, 2000);
    check.inOrder(['today', from], ['until', until]);
    check.done();
    const { municipality, actor } = currentTenant();
    const clearing = await refusingViolations(violations, () =>
      this.clearings.add({
        id: newId(),
        recipientId,
        fromDate: from,
        untilDate: until,
        reasonSealed: this.keys.seal({ municipality, field: 'hold.clearance' }, reason.trim()),
        recordedBy: actor,
        recordedAt: this.clock.now(),
      }),
    );
    await this.audit.record('CLEAR_HOLD', 'recipient', recipientId, { clearing: clearing.id, from, until });
    return clearing;
  }
}
