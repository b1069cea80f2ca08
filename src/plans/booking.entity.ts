import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recipient's time at a point in one plan, which it knows by id alone. */
@Entity('booking')
export class Booking {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  planId!: string;

  @Column({ type: 'uuid' })
  pointId!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'integer' })
  serviceSeconds!: number;

  /** Planning again leaves it as it is. */
  @Column({ type: 'boolean' })
  locked!: boolean;

  /** Why a person let it break a rule; null where it breaks none. */
  @Column({ type: 'text', nullable: true })
  overrideReason!: string | null;
}
