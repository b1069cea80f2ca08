import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import type { CivilDate } from '../shared/civil-time.js';
import { MedicationOrder } from './medication-order.entity.js';

export interface OrderFilter {
  readonly recipientId?: string | null;
  readonly inForceOn?: CivilDate | null;
  readonly atc?: string | null;
}

@Injectable()
export class OrderRepository extends VersionedRows<MedicationOrder> {
  constructor() {
    super(MedicationOrder);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, MedicationOrder[]>> {
    return this.newestOf('recipientId', 'validFrom', recipientIds);
  }

  /** In order of id. */
  page({ recipientId, inForceOn, atc }: OrderFilter, { after, limit }: Page): Promise<MedicationOrder[]> {
    const rows = this.select().orderBy('row.id').limit(limit);
    if (after !== null) rows.andWhere('row.id::text > :after', { after });
    if (recipientId) rows.andWhere('row.recipientId = :recipientId', { recipientId });
    if (atc) rows.andWhere('row.atc = :atc', { atc });
    if (inForceOn)
      rows.andWhere(`daterange(row.validFrom, row.validUntil, '[]') @> CAST(:inForceOn AS date)`, {
        inForceOn,
      });
    return rows.getMany();
  }
}
