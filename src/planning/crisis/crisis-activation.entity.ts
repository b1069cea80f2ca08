import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Changes } from '../measures/apply-measures.service.js';

/** Measures that are in force, with what it takes to undo them. Gone when they are taken back. */
@Entity('crisis_activation')
export class CrisisActivation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  whatIfId!: string;

  @Column({ type: 'jsonb' })
  changes!: Changes;

  @Column({ type: 'text' })
  appliedBy!: string;

  @Column({ type: 'timestamptz' })
  appliedAt!: Date;
}
