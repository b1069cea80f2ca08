import { Injectable } from '@nestjs/common';
import { Rows } from '../database/rows.js';
import { Conflict } from './conflict.entity.js';

@Injectable()
export class ConflictRepository extends Rows<Conflict> {
  constructor() {
    super(Conflict);
  }

  /** Each pair stands under both of its recipients. */
  async ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Conflict[]>> {
    const rows = await this.select()
      .where('row.recipientAId = ANY(:recipientIds) OR row.recipientBId = ANY(:recipientIds)', {
        recipientIds,
      })
      .orderBy('row.id')
      .getMany();
    const grouped = new Map<string, Conflict[]>(recipientIds.map((id) => [id, []]));
    for (const row of rows) {
      grouped.get(row.recipientAId)?.push(row);
      grouped.get(row.recipientBId)?.push(row);
    }
    return grouped;
  }
}
