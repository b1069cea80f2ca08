import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { JobFailure } from '../../jobs/index.js';
import type { DayComparison } from './compare-day.js';
import type { Measures } from '../measures/index.js';

export type WhatIfStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** Measures tried out over a few days, without being applied. Recipients are in it by id alone. */
@Entity('what_if')
export class WhatIf {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date' })
  untilDate!: string;

  @Column({ type: 'jsonb' })
  measures!: Measures;

  @Column({ type: 'text' })
  status!: WhatIfStatus;

  /** Seconds of search for each of a day's two plans. */
  @Column({ type: 'double precision' })
  secondsPerDay!: number;

  @Column({ type: 'integer' })
  seed!: number;

  /** Days that are done, in order of date. */
  @Column({ type: 'jsonb' })
  days!: DayComparison[];

  @Column({ type: 'jsonb', nullable: true })
  failure!: JobFailure | null;

  @Column({ type: 'text' })
  createdBy!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
