import { Column, PrimaryColumn, VersionColumn } from 'typeorm';

/** Days (both included) of one recipient; no end yet is null. */
export abstract class RecipientPeriod {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date', nullable: true })
  untilDate!: string | null;

  @VersionColumn()
  version!: number;
}
