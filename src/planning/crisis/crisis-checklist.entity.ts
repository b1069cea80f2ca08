import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Measures } from '../measures/index.js';

/** Message to recipients when the measures begin, in one language. */
export interface CrisisMessage {
  /** ISO 639. */
  readonly language: string;
  readonly text: string;
}

/** Measures and messages that a municipality has prepared for a crisis. */
@Entity('crisis_checklist')
export class CrisisChecklist {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  measures!: Measures;

  @Column({ type: 'jsonb' })
  messages!: CrisisMessage[];

  @VersionColumn()
  version!: number;
}
