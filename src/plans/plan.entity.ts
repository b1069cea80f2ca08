import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export type PlanStatus = 'QUEUED' | 'RUNNING' | 'FAILED' | 'CANCELLED' | 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED';

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

  @Column({ type: 'text', nullable: true })
  problemHash!: string | null;

  @Column({ type: 'text', nullable: true })
  travelEngine!: string | null;

  @Column({ type: 'text', nullable: true })
  travelData!: string | null;

  @Column({ type: 'integer', nullable: true })
  distance!: number | null;

  @Column({ type: 'integer', nullable: true })
  duration!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lowerBound!: number | null;

  @Column({ type: 'text', nullable: true })
  failure!: string | null;

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
