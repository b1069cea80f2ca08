import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan that waits for a worker, or is leased to one. A lease that runs out gives the job to the next. */
@Entity('plan_job')
export class PlanJob {
  @PrimaryColumn({ type: 'uuid' })
  planId!: string;

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
