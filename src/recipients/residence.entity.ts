import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { GeoPoint } from '../shared/geo.js';

/** Where a recipient lives over a period; an open end is null. */
@Entity('residence')
export class Residence {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'geography', spatialFeatureType: 'Point', srid: 4326 })
  location!: GeoPoint;

  @Column({ type: 'text', nullable: true })
  accessNotesSealed!: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @VersionColumn()
  version!: number;
}
