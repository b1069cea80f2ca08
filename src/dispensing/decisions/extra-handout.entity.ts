import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A handout that a person has added on a day that the order does not have. It never moves. */
@Entity('extra_handout')
export class ExtraHandout {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'integer' })
  doses!: number;

  @Column({ type: 'date' })
  coversFrom!: string;

  @Column({ type: 'date' })
  coversUntil!: string;

  @Column({ type: 'text' })
  reason!: string;
}
