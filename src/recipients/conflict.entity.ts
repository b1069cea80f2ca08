import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two recipients who are never at one place within a gap. The pair is stored with the smaller id first. */
@Entity('conflict')
export class Conflict {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  recipientAId!: string;

  @Column({ type: 'uuid' })
  recipientBId!: string;

  @Column({ type: 'integer' })
  minGapMinutes!: number;
}
