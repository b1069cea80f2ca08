import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Why a shift ended before its time. */
export type ShiftEndReason = 'CANCELLED' | 'ILLNESS' | 'VEHICLE' | 'OTHER';

/** A crew and vehicle from start to end on one date; the break must start within its window. */
@Entity('shift')
export class Shift {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'time' })
  startTime!: string;

  @Column({ type: 'time' })
  endTime!: string;

  @Column({ type: 'uuid' })
  vehicleId!: string;

  @Column({ type: 'uuid' })
  startPointId!: string;

  @Column({ type: 'uuid', nullable: true })
  endPointId!: string | null;

  @Column({ type: 'integer' })
  breakMinutes!: number;

  @Column({ type: 'time', nullable: true })
  breakEarliest!: string | null;

  @Column({ type: 'time', nullable: true })
  breakLatest!: string | null;

  /** When it ended before its time; at its start = it was cancelled. */
  @Column({ type: 'time', nullable: true })
  endedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  endedReason!: ShiftEndReason | null;

  @VersionColumn()
  version!: number;
}
