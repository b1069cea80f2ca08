import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Text } from '../shared/failures.js';
import type { UnassignedRemedy } from './remedy-change.js';
import type { UnassignedCode } from './unassigned-codes.js';

/** Why a handout is unassigned, in one sentence. */
export interface UnassignedReason {
  code: UnassignedCode;
  detail: Text;
}

/** One recipient's handout in a plan, with exactly one answer: at a stop, booked, or unassigned with its reasons. */
@Entity('plan_handout')
export class PlanHandout {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  planId!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'integer' })
  doses!: number;

  @Column({ type: 'date', array: true })
  covers!: string[];

  @Column({ type: 'integer' })
  serviceSeconds!: number;

  @Column({ type: 'uuid', nullable: true })
  stopId!: string | null;

  @Column({ type: 'integer', nullable: true })
  position!: number | null;

  @Column({ type: 'uuid', nullable: true })
  bookingId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reasons!: UnassignedReason[] | null;

  /** The smallest change that would lift it. */
  @Column({ type: 'jsonb', nullable: true })
  remedy!: UnassignedRemedy | null;
}
