import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { POINT_KINDS } from './fields.js';
import type { PresenceParameters } from '../solver/index.js';
import type { GeoPoint } from '../shared/geo.js';

export type PointKind = (typeof POINT_KINDS)[number];

/** A place where handouts are collected. */
@Entity('point')
export class Point {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: PointKind;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'geography', spatialFeatureType: 'Point', srid: 4326 })
  location!: GeoPoint;

  @Column({ type: 'integer' })
  counters!: number;

  @Column({ type: 'integer' })
  maxPresent!: number;

  @Column({ type: 'integer' })
  slotMinutes!: number;

  @Column({ type: 'boolean' })
  injections!: boolean;

  @Column({ type: 'text' })
  openingHours!: string;

  /** How people keep to their time here, where that is not as in the rest of the municipality. */
  @Column({ type: 'jsonb', nullable: true })
  presence!: Partial<PresenceParameters> | null;

  @VersionColumn()
  version!: number;
}
