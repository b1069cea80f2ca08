import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a recipient had been given last before the municipality began with Doserute. */
@Entity('opening_balance')
export class OpeningBalance {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  atc!: string;

  /** Null: of the order in force on the date. */
  @Column({ type: 'text', nullable: true })
  form!: string | null;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'integer' })
  doses!: number;

  /** The last day that the doses are for, included. */
  @Column({ type: 'date' })
  coversUntil!: string;
}
