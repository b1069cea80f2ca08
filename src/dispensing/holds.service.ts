import { Inject, Injectable } from '@nestjs/common';
import { currentTenant } from '../database/index.js';
import { Audit } from '../identity/index.js';
import type { WithheldDoses } from '../recipients/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound, type Refusal, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import { KeyRing } from '../shared/key-ring.js';
import { today } from '../shared/today.js';
import type { Hold } from './hold.entity.js';
import { HoldRepository } from './hold.repository.js';
import { DispensingRefusal } from './refusals.js';
import { HOLD, holdCleared } from './texts.js';

/** Doses withheld after missed days. Only a person's word ends one (DOMAIN 4); nothing here does by itself. */
@Injectable()
export class HoldsService implements WithheldDoses {
  constructor(
    private readonly holds: HoldRepository,
    private readonly keys: KeyRing,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, Hold[]>> {
    return this.holds.ofRecipients(ids);
  }

  recipientIds(): Promise<string[]> {
    return this.holds.openRecipientIds();
  }

  /** Withholds doses from a day on, unless they are withheld already. */
  async begin(recipientId: string, from: CivilDate, missedDays: number): Promise<void> {
    const holds = (await this.holds.ofRecipients([recipientId])).get(recipientId) ?? [];
    if (holds.some(({ clearedOn }) => clearedOn === null)) return;
    const open = { clearedOn: null, clearedBy: null, clearanceSealed: null };
    const hold = await this.holds.add({ id: newId(), recipientId, fromDate: from, missedDays, ...open });
    await this.audit.record('HOLD', 'recipient', recipientId, { hold: hold.id, from, missedDays });
  }

  /**
   * A clinician has seen to it: handouts go on from today.
   * @throws StaleVersion, or Refusal INPUT_INVALID (no reason), NOT_FOUND or HOLD_CLEARED
   */
  async clear(id: string, version: number, reason: string): Promise<Hold> {
    const check = new InputCheck();
    check.text('reason', reason, 2000);
    check.done();
    const current = await this.holds.find(id);
    if (!current) throw notFound(HOLD, id);
    if (current.clearedOn !== null) throw alreadyCleared(current.clearedOn);
    const { municipality, actor } = currentTenant();
    const date = today(this.clock);
    const changed = await this.holds.change(id, version, {
      clearedOn: date < current.fromDate ? current.fromDate : date,
      clearedBy: actor,
      clearanceSealed: this.keys.seal({ municipality, field: 'hold.clearance' }, reason.trim()),
    });
    if (!changed) throw new StaleVersion((await this.holds.find(id)) ?? current);
    await this.audit.record('CLEAR_HOLD', 'recipient', current.recipientId, { hold: id });
    return changed;
  }
}

function alreadyCleared(date: CivilDate): Refusal {
  return new DispensingRefusal('HOLD_CLEARED', holdCleared(date));
}
