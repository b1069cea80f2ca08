import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GeoMultiPolygon } from '../shared/geo.js';

/** Where the municipality ends. */
@Entity('municipality_boundary')
export class MunicipalityBoundary {
  @PrimaryColumn({ type: 'text' })
  municipality!: string;

  @Column({ type: 'geography', spatialFeatureType: 'MultiPolygon', srid: 4326 })
  area!: GeoMultiPolygon;

  /** The file it was read from. */
  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  importedAt!: Date;
}
