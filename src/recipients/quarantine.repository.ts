import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { CivilDate } from '../shared/civil-time.js';
import { Quarantine } from './quarantine.entity.js';

@Injectable()
export class QuarantineRepository extends VersionedRows<Quarantine> {
  constructor() {
    super(Quarantine);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Quarantine[]>> {
    return this.newestOf('recipientId', 'fromDate', recipientIds);
  }

  /** Those in force on the date, by recipient. */
  async inForce(recipientIds: readonly string[], date: CivilDate): Promise<Map<string, Quarantine>> {
    const rows = await this.select()
      .where('row.recipientId = ANY(:recipientIds)', { recipientIds })
      .andWhere(`daterange(row.fromDate, row.untilDate, '[]') @> CAST(:date AS date)`, { date })
      .getMany();
    return new Map(rows.map((row) => [row.recipientId, row]));
  }
}
