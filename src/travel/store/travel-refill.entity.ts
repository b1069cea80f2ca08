import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Matrices that are to be brought up to the newest road data: waiting for a worker, or leased to one. */
@Entity('travel_refill')
export class TravelRefill {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Which closures they go around: '' for none. */
  @Column({ type: 'text' })
  closures!: string;

  /** Modes that were asked for, besides those that are in the store. */
  @Column({ type: 'text', array: true })
  modes!: string[];

  @Column({ type: 'timestamptz', default: () => 'now()' })
  queuedAt!: Date;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'text', nullable: true })
  worker!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'boolean' })
  cancelRequested!: boolean;
}
