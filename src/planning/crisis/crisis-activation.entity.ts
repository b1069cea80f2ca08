import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AppliedChanges } from '../measures/index.js';

/** Measures in force, with what it takes to revert them. The row is deleted when they are reverted. */
@Entity('crisis_activation')
export class CrisisActivation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  whatIfId!: string;

  @Column({ type: 'jsonb' })
  changes!: AppliedChanges;

  @Column({ type: 'text' })
  appliedBy!: string;

  @Column({ type: 'timestamptz' })
  appliedAt!: Date;
}
