import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/**
 * A vehicle stands at a mobile stop: every week on the weekday of `firstDate`, until `lastDate` (null: until further
 * notice); once, where both are the same day.
 */
@Entity('stand')
export class Stand {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  pointId!: string;

  /** The vehicle whose shift stands there; null: whichever can. */
  @Column({ type: 'uuid', nullable: true })
  vehicleId!: string | null;

  @Column({ type: 'date' })
  firstDate!: string;

  @Column({ type: 'date', nullable: true })
  lastDate!: string | null;

  @Column({ type: 'time' })
  fromTime!: string;

  @Column({ type: 'time' })
  untilTime!: string;

  /** What the vehicle has with it for those who come. */
  @Column({ type: 'integer' })
  doses!: number;

  @VersionColumn()
  version!: number;
}
