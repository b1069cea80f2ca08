import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a recipient has agreed to, and for how long. */
@Entity('consent')
export class Consent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'date' })
  grantedFrom!: string;

  @Column({ type: 'date', nullable: true })
  untilDate!: string | null;

  @VersionColumn()
  version!: number;
}
