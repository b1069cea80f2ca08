import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import { Consent } from './consent.entity.js';

@Injectable()
export class ConsentRepository extends VersionedRows<Consent> {
  constructor() {
    super(Consent);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Consent[]>> {
    return this.newestOf('recipientId', 'grantedFrom', recipientIds);
  }
}
