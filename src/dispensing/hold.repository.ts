import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import { Hold } from './hold.entity.js';

@Injectable()
export class HoldRepository extends VersionedRows<Hold> {
  constructor() {
    super(Hold);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Hold[]>> {
    return this.newestOf('recipientId', 'fromDate', recipientIds);
  }

  /** Whose hold no clinician has cleared yet. */
  async openRecipientIds(): Promise<string[]> {
    const rows = await this.select().where('row.clearedOn IS NULL').getMany();
    return rows.map(({ recipientId }) => recipientId);
  }
}
