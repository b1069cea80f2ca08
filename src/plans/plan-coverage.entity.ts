import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GapCode } from '../dispensing/index.js';

export interface CoverageDayRow {
  date: string;
  state: 'COVERED' | 'PAUSED' | 'HELD' | 'GAP';
  /** Date of the handout that covers the day. */
  by: string | null;
  /** Code of the gap's reason. */
  why: GapCode | null;
}

/** A recipient's days as they stood when the plan was made. */
@Entity('plan_coverage')
export class PlanCoverage {
  @PrimaryColumn({ type: 'uuid' })
  planId!: string;

  @PrimaryColumn({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'jsonb' })
  days!: CoverageDayRow[];
}
