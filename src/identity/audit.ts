import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../database/index.js';
import { AuditLogEntry } from './audit-log-entry.entity.js';

/** Writes down each change in the transaction that makes it: no change without its row, no row without its change. */
@Injectable()
export class Audit {
  /** @param detail what changed, without names, national ids or other sealed values */
  async record(
    action: string,
    subject: string,
    subjectId: string,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const { actor, role, requestId } = currentTenant();
    await currentManager().insert(AuditLogEntry, {
      actor,
      role,
      requestId,
      action,
      subject,
      subjectId,
      detail: detail as never,
    });
  }
}
