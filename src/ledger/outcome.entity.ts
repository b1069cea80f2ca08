import { Column, Entity, PrimaryColumn } from 'typeorm';

export type OutcomeKind = 'DELIVERED' | 'NOT_HOME' | 'REFUSED' | 'ID_FAILED' | 'NOT_FIT';

/** What goes along with the doses on a round: it says nothing of the person. */
export type SideItem = 'FOOD' | 'EQUIPMENT' | 'HYGIENE' | 'LETTER';

/** What happened to a handout. The id is made on the driver's device, so that a replay meets its own row. */
@Entity('outcome')
export class Outcome {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The plan by which it was to be given; null where it was recorded without one. */
  @Column({ type: 'uuid', nullable: true })
  planId!: string | null;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'text' })
  kind!: OutcomeKind;

  @Column({ type: 'timestamptz' })
  deviceTime!: Date;

  /** By the service's clock. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;

  @Column({ type: 'text' })
  recordedBy!: string;

  @Column({ type: 'text', nullable: true })
  noteSealed!: string | null;

  /** Handed over beside the doses, each kind once. */
  @Column({ type: 'text', array: true })
  sideItems!: SideItem[];

  /** Where it was collected: when the person came, was begun with, and left. What staff did not see is null. */
  @Column({ type: 'timestamptz', nullable: true })
  arrivedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  serviceStartAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  departedAt!: Date | null;

  /** Of a delivery, as all below: how many were handed over. Null where none were. */
  @Column({ type: 'integer', nullable: true })
  doses!: number | null;

  /** The days that they are for, in order; of an injection those up to the next one's due day. */
  @Column({ type: 'date', array: true, nullable: true })
  covers!: string[] | null;

  @Column({ type: 'text', nullable: true })
  atc!: string | null;

  @Column({ type: 'text', nullable: true })
  form!: string | null;

  @Column({ type: 'text', nullable: true })
  preparation!: string | null;

  @Column({ type: 'integer', nullable: true })
  dosesPerDay!: 1 | 2 | null;

  /** Of an injection: days that it lasts. */
  @Column({ type: 'integer', nullable: true })
  intervalDays!: number | null;

  /** Of an injection: days before and after its end within which the next one may be given. */
  @Column({ type: 'integer', nullable: true })
  toleranceDays!: number | null;
}

/** What was handed over, as it stands by itself: no later order or plan changes it. */
export type HandedOver = Pick<
  Outcome,
  'doses' | 'covers' | 'atc' | 'form' | 'preparation' | 'dosesPerDay' | 'intervalDays' | 'toleranceDays'
>;

/** Of a handout that was not given. */
export const NOTHING_HANDED_OVER: HandedOver = {
  doses: null,
  covers: null,
  atc: null,
  form: null,
  preparation: null,
  dosesPerDay: null,
  intervalDays: null,
  toleranceDays: null,
};
