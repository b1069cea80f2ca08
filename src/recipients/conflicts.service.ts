import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import { notFound } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import type { Conflict } from './conflict.entity.js';
import { ConflictRepository } from './conflict.repository.js';
import { CONFLICT_GAP_MINUTES } from './fields.js';
import { violations } from './recipient.violations.js';
import type { RecipientsFaultCode } from './refusals.js';
import { CHOOSE_OTHER_RECIPIENT, CONFLICT, CONFLICT_WITH_ONESELF } from './texts.js';

export interface NewConflict {
  readonly recipientId: string;
  readonly otherRecipientId: string;
  readonly minGapMinutes: number;
}

/** Pairs of recipients who are never at one place within a gap. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly conflicts: ConflictRepository,
    private readonly audit: Audit,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, Conflict[]>> {
    return this.conflicts.ofRecipients(ids);
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND or CONFLICT_KNOWN */
  async add({ recipientId, otherRecipientId, minGapMinutes }: NewConflict): Promise<Conflict> {
    const check = new InputCheck<RecipientsFaultCode>();
    check.between('minGapMinutes', minGapMinutes, ...CONFLICT_GAP_MINUTES);
    if (recipientId === otherRecipientId) {
      check.fault('otherRecipientId', 'WITH_ONESELF', CONFLICT_WITH_ONESELF, CHOOSE_OTHER_RECIPIENT);
    }
    check.done();
    const [recipientAId, recipientBId] = [recipientId, otherRecipientId].sort();
    const row = await refusingViolations(violations, () =>
      this.conflicts.add({ id: newId(), recipientAId, recipientBId, minGapMinutes }),
    );
    await this.audit.record('ADD', 'conflict', row.id, { recipientAId, recipientBId, minGapMinutes });
    return row;
  }

  /** @throws Refusal NOT_FOUND */
  async remove(id: string): Promise<Conflict> {
    const row = await this.conflicts.find(id);
    if (!row) throw notFound(CONFLICT, id);
    await this.conflicts.remove(id);
    const { recipientAId, recipientBId } = row;
    await this.audit.record('REMOVE', 'conflict', id, { recipientAId, recipientBId });
    return row;
  }
}
