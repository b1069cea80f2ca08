import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who took back an outcome that was said by mistake, and why. Both stay on record. */
@Entity('outcome_retraction')
export class OutcomeRetraction {
  /** Made by the client, so that a retry finds its own row. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  outcomeId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  retractedAt!: Date;

  @Column({ type: 'text' })
  retractedBy!: string;

  /** When it was asked for, by the driver's device, which may have been without network. */
  @Column({ type: 'timestamptz', nullable: true })
  deviceTime!: Date | null;
}
