import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is on a shift; the first is the driver. */
@Entity('shift_staff')
export class ShiftStaff {
  @PrimaryColumn({ type: 'uuid' })
  shiftId!: string;

  @PrimaryColumn({ type: 'uuid' })
  staffId!: string;

  @Column({ type: 'integer' })
  position!: number;
}
