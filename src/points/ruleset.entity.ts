import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PointKind } from './point.entity.js';

/** The caps and separations in force over a period, for one kind of point or (`*`) for all. */
@Entity('ruleset')
export class Ruleset {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  pointKind!: PointKind | '*';

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'integer', nullable: true })
  maxPresent!: number | null;

  @Column({ type: 'integer' })
  cohortGapMinutes!: number;

  @Column({ type: 'double precision' })
  riskLimit!: number;

  /** False while it is only prepared: it holds on no date then. */
  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @VersionColumn()
  version!: number;
}
