import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A shift's way in one plan. Metres and seconds. */
@Entity('plan_route')
export class PlanRoute {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  planId!: string;

  @Column({ type: 'uuid' })
  shiftId!: string;

  @Column({ type: 'integer' })
  distance!: number;

  @Column({ type: 'integer' })
  duration!: number;
}
