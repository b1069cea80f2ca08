import { Injectable } from '@nestjs/common';
import { afterCommit, currentManager, currentTenant } from '../database/index.js';
import { ChangeListeners } from './change-listeners.js';
import { AuditLogEntry } from './audit-log-entry.entity.js';

/** Writes down each change in the transaction that makes it: no change without its row, no row without its change. */
@Injectable()
export class Audit {
  constructor(private readonly listeners: ChangeListeners = new ChangeListeners()) {}

  /** @param detail what changed, without names, national ids or other sealed values */
  async record(
    action: string,
    subject: string,
    subjectId: string,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const { municipality, actor, role, requestId } = currentTenant();
    await currentManager().insert(AuditLogEntry, {
      actor,
      role,
      requestId,
      action,
      subject,
      subjectId,
      detail: detail as never,
    });
    afterCommit(() => this.listeners.tell({ municipality, action, subject, subjectId }));
  }
}

/**
 * The id of the audit log's newest row that is about none of these actions; null where there is none. Every change
 * writes a row, so as long as this id stays the same nothing but such actions has happened in the municipality.
 */
export async function newestAudited(except: readonly string[]): Promise<string | null> {
  const newest = await currentManager().query<{ id: string }[]>(
    'SELECT id FROM audit_log WHERE action <> ALL ($1) ORDER BY id DESC LIMIT 1',
    [except],
  );
  return newest.at(0)?.id ?? null;
}
