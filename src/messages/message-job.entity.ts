import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message that waits to be sent, on the queue that senders of all municipalities take from. */
@Entity('message_job')
export class MessageJob {
  @PrimaryColumn({ type: 'uuid' })
  messageId!: string;

  /** Not before; while it is being sent, when the sender is given up. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  dueAt!: Date;
}
