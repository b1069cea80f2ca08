import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Days (inclusive) on which the recipient is served at home only, last on the route and without contact. */
@Entity('quarantine')
export class Quarantine {
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
