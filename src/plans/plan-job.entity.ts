import { Entity, PrimaryColumn } from 'typeorm';
import { QueueRow } from '../jobs/index.js';

/** A plan that waits for a worker, or is leased to one. */
@Entity('plan_job')
export class PlanJob extends QueueRow {
  @PrimaryColumn({ type: 'uuid' })
  planId!: string;
}
