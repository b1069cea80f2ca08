import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** The recorded decision on medicine, handout days, supervision and take-home limit. */
@Entity('medication_order')
export class MedicationOrder {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  atc!: string;

  @Column({ type: 'text' })
  form!: string;

  /** Strength or step as the prescriber wrote it; compared for equality, never computed with. */
  @Column({ type: 'text', nullable: true })
  preparation!: string | null;

  @Column({ type: 'integer' })
  dosesPerDay!: 1 | 2;

  /** Days that one dose lasts. */
  @Column({ type: 'integer' })
  doseEveryDays!: number;

  @Column({ type: 'text' })
  handout!: string;

  @Column({ type: 'boolean' })
  supervised!: boolean;

  @Column({ type: 'integer' })
  maxTakeHomeDoses!: number;

  @Column({ type: 'integer' })
  toleranceDays!: number;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @VersionColumn()
  version!: number;
}
