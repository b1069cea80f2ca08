import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import type { GeoPoint, LatLon } from '../shared/geo.js';
import { Point, type PointKind } from './point.entity.js';

export interface PointFilter {
  readonly kind?: PointKind | null;
  /** Depot injections may be given there. */
  readonly injections?: boolean | null;
}

@Injectable()
export class PointRepository extends VersionedRows<Point> {
  constructor() {
    super(Point);
  }

  /** In order of name, which is unique; byte order, the same on every server. */
  page(filter: PointFilter, { after, limit }: Page): Promise<Point[]> {
    const rows = this.select().orderBy('row.name COLLATE "C"').limit(limit);
    if (after !== null) rows.andWhere('row.name COLLATE "C" > :after', { after });
    if (filter.kind) rows.andWhere('row.kind = :kind', { kind: filter.kind });
    if (filter.injections != null)
      rows.andWhere('row.injections = :injections', { injections: filter.injections });
    return rows.getMany();
  }

  at(addresses: readonly string[]): Promise<Point[]> {
    return this.select().where('row.address = ANY(:addresses)', { addresses }).getMany();
  }

  /** The nearest first, with the distance in metres as the crow flies. */
  async nearest(
    place: LatLon,
    filter: PointFilter,
    count: number,
  ): Promise<{ point: Point; metres: number }[]> {
    const here = 'ST_MakePoint(:lon, :lat)::geography';
    const rows = this.select()
      .addSelect(`ST_Distance(row.location, ${here})`, 'metres')
      .orderBy(`row.location <-> ${here}`)
      .setParameters({ lon: place.lon, lat: place.lat })
      .limit(count);
    if (filter.kind) rows.andWhere('row.kind = :kind', { kind: filter.kind });
    if (filter.injections != null)
      rows.andWhere('row.injections = :injections', { injections: filter.injections });
    const { entities, raw } = await rows.getRawAndEntities<{ metres: number }>();
    return entities.map((point, i) => ({ point, metres: raw[i].metres }));
  }

  /** Moves those at the address that stand where it stood. */
  async repin(address: string, from: GeoPoint, to: GeoPoint): Promise<void> {
    await currentManager().query(
      `UPDATE point SET location = ST_GeomFromGeoJSON($3)::geography, version = version + 1
       WHERE address = $1 AND ST_DWithin(location, ST_GeomFromGeoJSON($2)::geography, 1)`,
      [address, JSON.stringify(from), JSON.stringify(to)],
    );
  }
}
