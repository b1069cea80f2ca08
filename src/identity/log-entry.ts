import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** Who did something, when, and in answer to which request. Append-only. */
export abstract class LogEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ type: 'text' })
  actor!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  requestId!: string;
}
