import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export type PauseReason = 'HOSPITAL' | 'PRISON' | 'TRAVEL' | 'OTHER';

/** Days (inclusive) on which somebody else sees to the medicine; no end yet is null. */
@Entity('pause')
export class Pause {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date', nullable: true })
  untilDate!: string | null;

  @Column({ type: 'text' })
  reason!: PauseReason;

  @VersionColumn()
  version!: number;
}
