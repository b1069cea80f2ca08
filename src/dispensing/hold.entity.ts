import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Doses withheld after missed days until a clinician clears it; the software never does (DOMAIN 4). */
@Entity('hold')
export class Hold {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'integer' })
  missedDays!: number;

  @Column({ type: 'date', nullable: true })
  clearedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  clearedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  clearanceSealed!: string | null;

  @VersionColumn()
  version!: number;
}
