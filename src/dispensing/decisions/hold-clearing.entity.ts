import { Column, Entity } from 'typeorm';
import { RecordedDecision } from './recorded-decision.js';

/** A clinician's decision that handouts go on after missed doses. The only thing that ends a hold (DOMAIN 4). */
@Entity('hold_clearing')
export class HoldClearing extends RecordedDecision {
  /** The first day on which handouts go on. */
  @Column({ type: 'date' })
  fromDate!: string;

  /** The last day on which days without a dose begin no hold; null: none is excepted. */
  @Column({ type: 'date', nullable: true })
  untilDate!: string | null;

  @Column({ type: 'text' })
  reasonSealed!: string;
}
