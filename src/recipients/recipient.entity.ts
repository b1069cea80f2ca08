import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { RECIPIENT_MODES } from './fields.js';

/** Brought home, collected at a point, or either. */
export type RecipientMode = (typeof RECIPIENT_MODES)[number];

/** A person in LAR. Who they are is sealed; the alias is all that drivers and partners know. */
@Entity('recipient')
export class Recipient {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  alias!: string;

  @Column({ type: 'text' })
  nameSealed!: string;

  @Column({ type: 'text' })
  nameHash!: string;

  @Column({ type: 'text', nullable: true })
  nationalIdSealed!: string | null;

  @Column({ type: 'text', nullable: true })
  nationalIdHash!: string | null;

  @Column({ type: 'text', nullable: true })
  phoneSealed!: string | null;

  @Column({ type: 'text', nullable: true })
  noteSealed!: string | null;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  mode!: RecipientMode;

  @Column({ type: 'uuid', nullable: true })
  usualPointId!: string | null;

  @Column({ type: 'time', nullable: true })
  usualTime!: string | null;

  @Column({ type: 'time', nullable: true })
  earliest!: string | null;

  @Column({ type: 'time', nullable: true })
  latest!: string | null;

  @Column({ type: 'integer' })
  serviceMinutes!: number;

  @Column({ type: 'integer' })
  staffRequired!: number;

  @Column({ type: 'text', nullable: true })
  cohort!: string | null;

  @VersionColumn()
  version!: number;
}
