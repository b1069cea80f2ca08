import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { GeoPoint } from '../shared/geo.js';
import type { RankedHit } from './address-match.js';

/**
 * FOUND: the register left no doubt. UNCERTAIN: it stands at the best hit until a person has looked. NOT_FOUND: the
 * register knows nothing like it. SETTLED: a person chose the hit or the pin, for ever.
 */
export type AddressState = 'FOUND' | 'UNCERTAIN' | 'NOT_FOUND' | 'SETTLED';

/** An address as it was written, and where it is. */
@Entity('known_address')
export class KnownAddress {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  state!: AddressState;

  /** What the register answered, the best first. */
  @Column({ type: 'jsonb' })
  hits!: RankedHit[];

  @Column({ type: 'geography', spatialFeatureType: 'Point', srid: 4326, nullable: true })
  location!: GeoPoint | null;

  @Column({ type: 'timestamptz', nullable: true })
  lookedUpAt!: Date | null;

  @VersionColumn()
  version!: number;
}
