import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinician's decision on the doses that a recipient has at home: from a day on they are used, or discarded. */
@Entity('leftover_decision')
export class LeftoverDecision {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'boolean' })
  keep!: boolean;

  @Column({ type: 'text' })
  reasonSealed!: string;

  @Column({ type: 'text' })
  recordedBy!: string;

  /** By the service's clock. */
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}
