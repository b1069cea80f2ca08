import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { VersionedRows } from '../database/rows.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { GeoMultiPolygon, GeoPoint, LatLon } from '../shared/geo.js';
import { Residence } from './residence.entity.js';

/** Where a recipient lives. */
export interface Home extends LatLon {
  readonly recipientId: string;
  readonly alias: string;
  readonly address: string;
}

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

  /** Aliases of the recipients who live or have lived at each address, in their order. */
  async aliasesAt(addresses: readonly string[]): Promise<{ address: string; alias: string }[]> {
    return currentManager().query<{ address: string; alias: string }[]>(
      `SELECT DISTINCT residence.address, recipient.alias
       FROM residence JOIN recipient ON recipient.id = residence.recipient_id
       WHERE residence.address = ANY($1) ORDER BY 1, 2`,
      [addresses],
    );
  }

  /** Ids of the recipients who live in the area on the date. */
  async livingIn(area: GeoMultiPolygon, date: CivilDate): Promise<string[]> {
    const rows = await currentManager().query<{ id: string }[]>(
      `SELECT recipient_id AS id FROM residence
       WHERE daterange(valid_from, valid_until, '[]') @> $1::date
         AND ST_Intersects(location::geometry, ST_SetSRID(ST_GeomFromGeoJSON($2), 4326))`,
      [date, JSON.stringify(area)],
    );
    return rows.map(({ id }) => id);
  }

  /** Every home of the date, with whose it is. */
  homesOn(date: CivilDate): Promise<Home[]> {
    return currentManager().query<Home[]>(
      `SELECT recipient.id AS "recipientId", alias, address,
              ST_Y(location::geometry) AS lat, ST_X(location::geometry) AS lon
       FROM residence JOIN recipient ON recipient.id = recipient_id
       WHERE daterange(valid_from, valid_until, '[]') @> $1::date`,
      [date],
    );
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
