import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Basis, GapCode } from '../dispensing/index.js';

export interface CoverageDayRow {
  date: string;
  state: 'COVERED' | 'PAUSED' | 'HELD' | 'GAP';
  /** Date of the handout that covers the day. */
  by: string | null;
  /** Absent in plans from before it was stored. */
  basis?: Basis | null;
  /** Covered by an injection whose interval is over, within its tolerance. */
  late?: boolean;
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
