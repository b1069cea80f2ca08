import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One read of somebody's identity: who, whose, which fields and why (pasientjournalloven § 22). Append-only. */
@Entity('access_log')
export class AccessLogEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ type: 'text' })
  actor!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text', array: true })
  fields!: string[];

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  requestId!: string;
}
