import { Column, Entity } from 'typeorm';
import { LogEntry } from './log-entry.js';

/** One read of a recipient's identity: by whom, of whom, which fields and why (pasientjournalloven § 22). */
@Entity('access_log')
export class AccessLogEntry extends LogEntry {
  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text', array: true })
  fields!: string[];

  @Column({ type: 'text' })
  reason!: string;
}
