import { Column, Entity, PrimaryColumn } from 'typeorm';
import { QueueRow } from '../../jobs/index.js';

/** Matrices that are to be brought up to the newest road data: waiting for a worker, or leased to one. */
@Entity('travel_refill')
export class TravelRefill extends QueueRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Which closures they go around: '' for none. */
  @Column({ type: 'text' })
  closures!: string;

  /** Modes that were asked for, besides those that are in the store. */
  @Column({ type: 'text', array: true })
  modes!: string[];
}
