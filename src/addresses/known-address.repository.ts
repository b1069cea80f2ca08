import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import { currentManager } from '../database/index.js';
import type { Page } from '../graphql/page.js';
import { geoPoint } from '../shared/geo.js';
import { newId } from '../shared/ids.js';
import type { RankedHit } from './address-match.js';
import { isCertain } from './address-match.js';
import { type AddressState, KnownAddress } from './known-address.entity.js';

/** The register's answer to one address. */
export interface LookUp {
  readonly address: string;
  /** The surest first. */
  readonly hits: readonly RankedHit[];
}

@Injectable()
export class KnownAddressRepository extends VersionedRows<KnownAddress> {
  constructor() {
    super(KnownAddress);
  }

  async byAddress(addresses: readonly string[]): Promise<Map<string, KnownAddress>> {
    const rows = await this.select().where('row.address = ANY(:addresses)', { addresses }).getMany();
    return new Map(rows.map((row) => [row.address, row]));
  }

  /** Those that a person has to look at, in order of address. */
  open(states: readonly AddressState[], { after, limit }: Page): Promise<KnownAddress[]> {
    const rows = this.select()
      .where('row.state = ANY(:states)', { states })
      .orderBy('row.address COLLATE "C"')
      .limit(limit);
    if (after !== null) rows.andWhere('row.address COLLATE "C" > :after', { after });
    return rows.getMany();
  }

  /** Writes down what the register answered; what a person has settled stays as it is. */
  async keep(lookUps: readonly LookUp[], at: Date): Promise<void> {
    if (lookUps.length === 0) return;
    const records = lookUps.map(({ address, hits }) => {
      const place = hits.length > 0 ? geoPoint(hits[0]) : null;
      return {
        id: newId(),
        address,
        state: place === null ? 'NOT_FOUND' : isCertain(hits) ? 'FOUND' : 'UNCERTAIN',
        hits,
        location: place && `SRID=4326;POINT(${place.coordinates.join(' ')})`,
        looked_up_at: at.toISOString(),
      };
    });
    await currentManager().query(
      `INSERT INTO known_address (id, address, state, hits, location, looked_up_at)
       SELECT id, address, state, hits, location::geography, looked_up_at
       FROM jsonb_to_recordset($1::jsonb)
         AS record(id uuid, address text, state text, hits jsonb, location text, looked_up_at timestamptz)
       ON CONFLICT (municipality, address) DO UPDATE
         SET state = EXCLUDED.state, hits = EXCLUDED.hits, location = EXCLUDED.location,
             looked_up_at = EXCLUDED.looked_up_at, version = known_address.version + 1
         WHERE known_address.state <> 'SETTLED'`,
      [JSON.stringify(records)],
    );
  }
}
