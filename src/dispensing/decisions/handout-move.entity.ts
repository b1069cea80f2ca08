import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's decision to give a regular day's handout on another day. */
@Entity('handout_move')
export class HandoutMove {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date' })
  toDate!: string;

  @Column({ type: 'text' })
  reason!: string;
}
