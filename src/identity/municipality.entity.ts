import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A municipality: the tenant itself. */
@Entity('municipality')
export class Municipality {
  /** Four digits, as Statistics Norway numbers municipalities. */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  settings!: Record<string, unknown>;

  /** The first day with Doserute: the proof that each recipient has a dose begins here. Null before it is known. */
  @Column({ type: 'date', nullable: true })
  inUseFrom!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
