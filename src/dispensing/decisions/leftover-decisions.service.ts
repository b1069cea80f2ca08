import { Inject, Injectable } from '@nestjs/common';
import { currentTenant } from '../../database/index.js';
import { refusingViolations } from '../../database/refusing-violations.js';
import { Rows } from '../../database/rows.js';
import { Audit } from '../../identity/index.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { InputCheck } from '../../shared/input-check.js';
import { KeyRing } from '../../shared/key-ring.js';
import { today } from '../../shared/today.js';
import { violations } from '../dispensing.violations.js';
import { LeftoverDecision } from './leftover-decision.entity.js';

export interface NewLeftoverDecision {
  readonly recipientId: string;
  /** Whether the doses at home are used; false: they are discarded, and a handout is due. */
  readonly keep: boolean;
  readonly reason: string;
}

@Injectable()
export class LeftoverDecisionRepository extends Rows<LeftoverDecision> {
  constructor() {
    super(LeftoverDecision);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, LeftoverDecision[]>> {
    return this.newestOf('recipientId', 'date', recipientIds);
  }
}

/** Clinicians' decisions on doses that recipients have at home when their medicine changes. */
@Injectable()
export class LeftoverDecisionsService {
  constructor(
    private readonly decisions: LeftoverDecisionRepository,
    private readonly keys: KeyRing,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, LeftoverDecision[]>> {
    return this.decisions.ofRecipients(ids);
  }

  /** Holds from today on. @throws Refusal INPUT_INVALID or NOT_FOUND (the recipient) */
  async record({ recipientId, keep, reason }: NewLeftoverDecision): Promise<LeftoverDecision> {
    const check = new InputCheck();
    check.text('reason', reason, 2000);
    check.done();
    const { municipality, actor } = currentTenant();
    const decision = await refusingViolations(violations, () =>
      this.decisions.add({
        id: newId(),
        recipientId,
        date: today(this.clock),
        keep,
        reasonSealed: this.keys.seal({ municipality, field: 'leftover_decision.reason' }, reason.trim()),
        recordedBy: actor,
        recordedAt: this.clock.now(),
      }),
    );
    await this.audit.record('DECIDE_LEFTOVERS', 'recipient', recipientId, { decision: decision.id, keep });
    return decision;
  }
}
