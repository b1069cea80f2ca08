import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import { Pause } from './pause.entity.js';

@Injectable()
export class PauseRepository extends VersionedRows<Pause> {
  constructor() {
    super(Pause);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Pause[]>> {
    return this.newestOf('recipientId', 'fromDate', recipientIds);
  }
}
