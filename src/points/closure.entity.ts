import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A point's extra closing on one date; without times, all day. */
@Entity('closure')
export class Closure {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  pointId!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'time', nullable: true })
  fromTime!: string | null;

  @Column({ type: 'time', nullable: true })
  untilTime!: string | null;

  @Column({ type: 'text' })
  reason!: string;
}
