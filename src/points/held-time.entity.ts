import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recipient's time at a point that counts on its date. It is never edited: another time is another row. */
@Entity('held_time')
export class HeldTime {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'uuid' })
  pointId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'integer' })
  serviceSeconds!: number;

  /** A person has set it, and planning keeps it; else it is the published plan's. */
  @Column({ type: 'boolean' })
  byHand!: boolean;

  /** Why it may break a rule. */
  @Column({ type: 'text', nullable: true })
  overrideReason!: string | null;

  /** What the database holds its seats to; null where a plan or an override has answered for them. */
  @Column({ type: 'integer', nullable: true })
  cap!: number | null;

  @Column({ type: 'text' })
  setBy!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  setAt!: Date;
}
