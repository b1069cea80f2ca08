import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { JobFailure } from '../jobs/index.js';
import type { PlanShortfall } from './plan-shortfall.js';

export type PlanStatus = 'QUEUED' | 'RUNNING' | 'FAILED' | 'CANCELLED' | 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED';

/** How far a plan is from the one it follows. */
export interface PlanChanges {
  /** Handouts that had a place before; how many of them have another now, of those on the shift that fell away, and of the others. */
  readonly of: number;
  readonly forced: number;
  readonly moved: number;
  readonly handouts: readonly ChangedPlace[];
}

export interface ChangedPlace {
  readonly recipientId: string;
  readonly kind:
    'OTHER_VEHICLE' | 'OTHER_POINT' | 'OTHER_TIME' | 'HOME_TO_POINT' | 'POINT_TO_HOME' | 'UNASSIGNED';
  /** For OTHER_TIME: seconds later, negative = earlier. */
  readonly by: number;
}

/** One versioned answer for a round. */
@Entity('plan')
export class Plan {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'text' })
  status!: PlanStatus;

  @Column({ type: 'double precision' })
  seconds!: number;

  @Column({ type: 'integer' })
  seed!: number;

  /** The plan whose locked stops and bookings this one keeps. */
  @Column({ type: 'uuid', nullable: true })
  basePlanId!: string | null;

  @Column({ type: 'text', nullable: true })
  problemHash!: string | null;

  @Column({ type: 'text', nullable: true })
  travelEngine!: string | null;

  @Column({ type: 'text', nullable: true })
  travelData!: string | null;

  /** Places off the road data, to which the straight line bridges. */
  @Column({ type: 'integer', default: 0 })
  bridgedPlaces!: number;

  /** Places on roads that no way leads to, or from. */
  @Column({ type: 'integer', default: 0 })
  cutOffPlaces!: number;

  @Column({ type: 'integer', nullable: true })
  distance!: number | null;

  @Column({ type: 'integer', nullable: true })
  duration!: number | null;

  /** The solver's objective; only comparable between plans of one problem. */
  @Column({ type: 'double precision', nullable: true })
  cost!: number | null;

  /** No plan of this problem costs less; null where no bound is known. */
  @Column({ type: 'double precision', nullable: true })
  lowerBound!: number | null;

  /** The shift that fell away, and when: what was driven of the base plan by then stays as it was. */
  @Column({ type: 'jsonb', nullable: true })
  replan!: { readonly shift: string; readonly at: string } | null;

  /** How far it is from its base plan; null where that was not asked. */
  @Column({ type: 'jsonb', nullable: true })
  changes!: PlanChanges | null;

  @Column({ type: 'jsonb', nullable: true })
  failure!: JobFailure | null;

  /** Points that have no room for all who ask, and what would help, as it was when the plan was made. */
  @Column({ type: 'jsonb', default: [] })
  shortfalls!: PlanShortfall[];

  @Column({ type: 'text' })
  createdBy!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  publishedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
