import { Column, Entity } from 'typeorm';
import { RecipientPeriod } from './recipient-period.js';

export type PauseReason = 'HOSPITAL' | 'PRISON' | 'TRAVEL' | 'OTHER';

/** Days on which somebody else sees to the medicine. */
@Entity('pause')
export class Pause extends RecipientPeriod {
  @Column({ type: 'text' })
  reason!: PauseReason;
}
