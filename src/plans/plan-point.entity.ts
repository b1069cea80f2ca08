import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How full a point gets in one plan (FORMATS, Presence). */
@Entity('plan_point')
export class PlanPoint {
  @PrimaryColumn({ type: 'uuid' })
  planId!: string;

  @PrimaryColumn({ type: 'uuid' })
  pointId!: string;

  @Column({ type: 'integer' })
  capPresent!: number;

  @Column({ type: 'integer' })
  counters!: number;

  @Column({ type: 'integer' })
  bookings!: number;

  @Column({ type: 'double precision' })
  peakExpected!: number;

  @Column({ type: 'double precision' })
  pOvercrowded!: number;

  @Column({ type: 'double precision' })
  certificate!: number;
}
