import { Column, Entity } from 'typeorm';
import { LogEntry } from './log-entry.js';

/** One change: who did what to which row. */
@Entity('audit_log')
export class AuditLogEntry extends LogEntry {
  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  subjectId!: string;

  @Column({ type: 'jsonb' })
  detail!: Record<string, unknown>;
}
