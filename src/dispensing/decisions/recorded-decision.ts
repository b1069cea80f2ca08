import { Column, PrimaryColumn } from 'typeorm';

/** A decision about one recipient's treatment: who recorded it, and when. */
export abstract class RecordedDecision {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  recordedBy!: string;

  /** By the service's clock. */
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}
