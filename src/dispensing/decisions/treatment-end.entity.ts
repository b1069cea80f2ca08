import { Column, Entity } from 'typeorm';
import { RecordedDecision } from './recorded-decision.js';

export const TREATMENT_END_REASONS = ['COMPLETED', 'TRANSFERRED', 'DECEASED', 'OTHER'] as const;
export type TreatmentEndReason = (typeof TREATMENT_END_REASONS)[number];

/** The end of a recipient's treatment here: after its last day no dose is due. A later order begins it anew. */
@Entity('treatment_end')
export class TreatmentEnd extends RecordedDecision {
  @Column({ type: 'date' })
  lastDate!: string;

  @Column({ type: 'text' })
  reason!: TreatmentEndReason;
}
