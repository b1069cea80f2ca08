import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import { Quarantine } from './quarantine.entity.js';

@Injectable()
export class QuarantineRepository extends VersionedRows<Quarantine> {
  constructor() {
    super(Quarantine);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Quarantine[]>> {
    return this.newestOf('recipientId', 'fromDate', recipientIds);
  }
}
