import { Column, Entity, PrimaryColumn } from 'typeorm';

export type OutcomeKind = 'DELIVERED' | 'NOT_HOME' | 'REFUSED' | 'ID_FAILED';

/** What goes along with the doses on a round: it says nothing of the person. */
export type SideItem = 'FOOD' | 'EQUIPMENT' | 'HYGIENE' | 'LETTER';

/** What happened to a handout. The id is made on the driver's device, so that a replay meets its own row. */
@Entity('outcome')
export class Outcome {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  planId!: string;

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
}
