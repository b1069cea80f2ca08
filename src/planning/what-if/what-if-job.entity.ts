import { Entity, PrimaryColumn } from 'typeorm';
import { QueueRow } from '../../jobs/index.js';

/** A what-if to be computed. */
@Entity('what_if_job')
export class WhatIfJob extends QueueRow {
  @PrimaryColumn({ type: 'uuid' })
  whatIfId!: string;
}
