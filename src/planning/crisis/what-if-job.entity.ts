import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A what-if to be worked out; a worker that is silent past its lease gives the job to the next. */
@Entity('what_if_job')
export class WhatIfJob {
  @PrimaryColumn({ type: 'uuid' })
  whatIfId!: string;

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
