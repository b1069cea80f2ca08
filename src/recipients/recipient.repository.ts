import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { LatLon } from '../shared/geo.js';
import { WithheldDoses } from './withheld-doses.js';
import { Recipient, type RecipientMode } from './recipient.entity.js';

export interface RecipientFilter {
  /** A part of the alias, in any case. */
  readonly alias?: string | null;
  readonly mode?: RecipientMode | null;
  readonly usualPointId?: string | null;
  readonly cohort?: string | null;
  /** Whether doses are withheld until a clinician has spoken. */
  readonly hasHold?: boolean | null;
  /** Who lives there on the date. */
  readonly within?: Area | null;
}

export type Area =
  | { readonly centre: LatLon; readonly metres: number }
  /** Corners in order; the last joins the first. */
  | { readonly polygon: readonly LatLon[] };

@Injectable()
export class RecipientRepository extends VersionedRows<Recipient> {
  constructor(private readonly withheldDoses: WithheldDoses) {
    super(Recipient);
  }

  /** In order of alias, which is unique. `on`: the date for which residences count. */
  async page(filter: RecipientFilter, { after, limit }: Page, on: CivilDate): Promise<Recipient[]> {
    // Byte order, so that pages are the same on every server whatever its collation.
    const rows = this.select().orderBy('row.alias COLLATE "C"').limit(limit);
    if (after !== null) rows.andWhere('row.alias COLLATE "C" > :after', { after });
    if (filter.alias) rows.andWhere('row.alias ILIKE :alias', { alias: `%${escapeLike(filter.alias)}%` });
    if (filter.mode) rows.andWhere('row.mode = :mode', { mode: filter.mode });
    if (filter.usualPointId) rows.andWhere('row.usualPointId = :point', { point: filter.usualPointId });
    if (filter.cohort) rows.andWhere('row.cohort = :cohort', { cohort: filter.cohort });
    if (filter.hasHold != null) {
      const isWithheld = 'row.id = ANY(:withheld)';
      rows.andWhere(filter.hasHold ? isWithheld : `NOT ${isWithheld}`, {
        withheld: await this.withheldDoses.recipientIds(),
      });
    }
    if (filter.within) {
      const { condition, parameters } = lyingIn(filter.within);
      rows.andWhere(
        `EXISTS (SELECT FROM residence r WHERE r.recipient_id = row.id
           AND daterange(r.valid_from, r.valid_until, '[]') @> CAST(:on AS date) AND ${condition})`,
        { on, ...parameters },
      );
    }
    return rows.getMany();
  }

  byNationalIdHash(hash: string): Promise<Recipient | null> {
    return this.select().where('row.nationalIdHash = :hash', { hash }).getOne();
  }

  /** People may share a name; more than 50 who do are not told apart by it. */
  byNameHash(hash: string): Promise<Recipient[]> {
    return this.select()
      .where('row.nameHash = :hash', { hash })
      .orderBy('row.alias COLLATE "C"')
      .limit(50)
      .getMany();
  }
}

function lyingIn(area: Area): { condition: string; parameters: Record<string, unknown> } {
  if ('centre' in area) {
    return {
      condition: 'ST_DWithin(r.location, ST_MakePoint(:lon, :lat)::geography, :metres)',
      parameters: { lon: area.centre.lon, lat: area.centre.lat, metres: area.metres },
    };
  }
  const corners = [...area.polygon, area.polygon[0]].map(({ lon, lat }) => [lon, lat]);
  return {
    condition: 'ST_Intersects(r.location, ST_GeomFromGeoJSON(:polygon)::geography)',
    parameters: { polygon: JSON.stringify({ type: 'Polygon', coordinates: [corners] }) },
  };
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
