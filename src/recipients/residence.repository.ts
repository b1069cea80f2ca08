import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { VersionedRows } from '../database/rows.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { GeoPoint } from '../shared/geo.js';
import { Residence } from './residence.entity.js';

@Injectable()
export class ResidenceRepository extends VersionedRows<Residence> {
  constructor() {
    super(Residence);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, Residence[]>> {
    return this.newestOf('recipientId', 'validFrom', recipientIds);
  }

  /** Where each lives on the date, by recipient. */
  async inForce(recipientIds: readonly string[], date: CivilDate): Promise<Map<string, Residence>> {
    const rows = await this.select()
      .where('row.recipientId = ANY(:recipientIds)', { recipientIds })
      .andWhere(`daterange(row.validFrom, row.validUntil, '[]') @> CAST(:date AS date)`, { date })
      .getMany();
    return new Map(rows.map((row) => [row.recipientId, row]));
  }

  /** Those that hold on the date or later, the earliest first. */
  fromOn(recipientId: string, date: CivilDate): Promise<Residence[]> {
    return this.select()
      .where('row.recipientId = :recipientId', { recipientId })
      .andWhere('(row.validUntil IS NULL OR row.validUntil >= :date)', { date })
      .orderBy('row.validFrom', 'ASC', 'NULLS FIRST')
      .getMany();
  }

  /** Moves those at the address that stand where it stood. */
  async repin(address: string, from: GeoPoint, to: GeoPoint): Promise<void> {
    await currentManager().query(
      `UPDATE residence SET location = ST_GeomFromGeoJSON($3)::geography, version = version + 1
       WHERE address = $1 AND ST_DWithin(location, ST_GeomFromGeoJSON($2)::geography, 1)`,
      [address, JSON.stringify(from), JSON.stringify(to)],
    );
  }
}
