import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../database/index.js';
import { AccessLogEntry } from './access-log-entry.entity.js';
import { IdentityRefusal } from './refusals.js';
import { sayWhyIdentity } from './texts.js';

const REASON_MIN = 3;
const REASON_MAX = 500;

/** Logs each read of identity with who and why (pasientjournalforskriften § 14); without a reason there is no read. */
@Injectable()
export class AccessLog {
  /** @throws Refusal ACCESS_REASON_NEEDED when the reason says nothing */
  async record(recipientIds: readonly string[], fields: readonly string[], reason: string): Promise<void> {
    const said = reason.trim();
    if (said.length < REASON_MIN || said.length > REASON_MAX) {
      throw new IdentityRefusal('ACCESS_REASON_NEEDED', sayWhyIdentity(REASON_MIN, REASON_MAX));
    }
    if (recipientIds.length === 0) return;
    const { actor, role, requestId } = currentTenant();
    await currentManager().insert(
      AccessLogEntry,
      recipientIds.map((recipientId) => ({
        actor,
        role,
        requestId,
        recipientId,
        fields: [...fields],
        reason: said,
      })),
    );
  }
}
