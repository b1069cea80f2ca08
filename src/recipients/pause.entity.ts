import { Column, Entity } from 'typeorm';
import type { PAUSE_REASONS } from './fields.js';
import { RecipientPeriod } from './recipient-period.js';

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Days on which another institution sees to the medicine. */
@Entity('pause')
export class Pause extends RecipientPeriod {
  @Column({ type: 'text' })
  reason!: PauseReason;
}
