import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GeoPoint } from '../shared/geo.js';

export type StopKind = 'START' | 'LOAD' | 'DELIVERY' | 'MOBILE' | 'BREAK' | 'END';

/** A halt: arrival → waiting → service start → departure. `travel` is the seconds driven to it. */
@Entity('plan_stop')
export class PlanStop {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  routeId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  kind!: StopKind;

  @Column({ type: 'uuid', nullable: true })
  pointId!: string | null;

  @Column({ type: 'geography', spatialFeatureType: 'Point', srid: 4326 })
  location!: GeoPoint;

  @Column({ type: 'integer' })
  travel!: number;

  @Column({ type: 'timestamptz' })
  arrival!: Date;

  @Column({ type: 'timestamptz' })
  serviceStart!: Date;

  @Column({ type: 'timestamptz' })
  departure!: Date;

  @Column({ type: 'boolean' })
  locked!: boolean;
}
