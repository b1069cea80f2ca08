import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Doses withheld from a day on, as earlier versions wrote it down when the limit was reached. Holds follow from the days
 * themselves now; these stand until a clinician clears them, since the software never ends one.
 */
@Entity('hold')
export class Hold {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'integer' })
  missedDays!: number;
}
