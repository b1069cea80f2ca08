import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Measures } from '../measures/measures.js';

/** What recipients are told when the measures begin, in one language. */
export interface CrisisMessage {
  /** ISO 639. */
  readonly language: string;
  readonly text: string;
}

/** What a municipality has decided beforehand to do in a crisis. */
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
