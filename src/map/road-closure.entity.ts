import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { GeoPolygon } from '../shared/geo.js';

/** Streets that no vehicle can pass for a while: everything inside the area. */
@Entity('road_closure')
export class RoadClosure {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'geography', spatialFeatureType: 'Polygon', srid: 4326 })
  area!: GeoPolygon;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  /** Null: until it is ended by hand. */
  @Column({ type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  @Column({ type: 'text' })
  reason!: string;

  @VersionColumn()
  version!: number;
}
