import { Column, Entity } from 'typeorm';
import { RecordedDecision } from './recorded-decision.js';

/** A clinician's decision on the doses that a recipient has at home: from a day on they are used, or discarded. */
@Entity('leftover_decision')
export class LeftoverDecision extends RecordedDecision {
  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'boolean' })
  keep!: boolean;

  @Column({ type: 'text' })
  reasonSealed!: string;
}
