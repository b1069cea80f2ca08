import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TravelMode } from '../travel/index.js';

export type { TravelMode };

/** A car, a bicycle, or a person on foot with a bag. */
@Entity('vehicle')
export class Vehicle {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  mode!: TravelMode;

  @Column({ type: 'integer' })
  capacityDoses!: number;

  @Column({ type: 'double precision' })
  capacityKg!: number;

  @VersionColumn()
  version!: number;
}
