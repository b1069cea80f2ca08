import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MessageKind = 'BOOKED' | 'MOVED' | 'CANCELLED';
export type MessageState = 'QUEUED' | 'SENDING' | 'SENT' | 'FAILED' | 'CANCELLED';

/** A text message about a time at a point. It holds no words, name or number: they are put together when it is sent. */
@Entity('message')
export class Message {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The time that it tells of, also when that is no more. */
  @Column({ type: 'uuid' })
  heldTimeId!: string;

  @Column({ type: 'text' })
  kind!: MessageKind;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'uuid' })
  pointId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'text' })
  state!: MessageState;

  @Column({ type: 'integer' })
  attempts!: number;

  /** Code of why it was not sent. */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  queuedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
