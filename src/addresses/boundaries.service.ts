import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../database/index.js';
import { refusingViolations, type Violations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import type { LatLon } from '../shared/geo.js';
import { boundaryIn } from './boundary-file.js';
import type { AddressesRefusal } from './refusals.js';
import { IMPORT_DATA_FIRST, MUNICIPALITY_NOT_RECORDED } from './texts.js';

/** Published boundaries are simplified: a house on the water's edge is not outside. */
const TOLERANCE_METRES = 100;

const violations: Violations<AddressesRefusal> = {
  municipality_boundary_municipality_fkey: {
    code: 'UNKNOWN_MUNICIPALITY',
    where: 'municipality',
    message: MUNICIPALITY_NOT_RECORDED,
    remedy: IMPORT_DATA_FIRST,
  },
};

/** Where the municipality ends, and what lies outside it. */
@Injectable()
export class BoundariesService {
  constructor(private readonly audit: Audit) {}

  /**
   * Reads the current municipality's boundary out of a GeoJSON file of municipalities; an older one is replaced.
   * @param text the file
   * @param source what it is called
   * @returns its area in square kilometres
   * @throws Refusal BOUNDARY_UNREADABLE, BOUNDARY_NOT_FOUND or UNKNOWN_MUNICIPALITY
   */
  async import(text: string, source: string): Promise<number> {
    const { municipality } = currentTenant();
    const geometry = boundaryIn(text, municipality);
    const [{ km2 }] = await refusingViolations(violations, () =>
      currentManager().query<{ km2: number }[]>(
        // Rings that touch themselves are common in simplified boundaries; made valid, they are areas again.
        `INSERT INTO municipality_boundary (area, source)
         VALUES (ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_SetSRID(ST_GeomFromGeoJSON($1), 4326)), 3))::geography, $2)
         ON CONFLICT (municipality) DO UPDATE SET area = EXCLUDED.area, source = EXCLUDED.source, imported_at = now()
         RETURNING ST_Area(area) / 1e6 AS km2`,
        [JSON.stringify(geometry), source],
      ),
    );
    await this.audit.record('IMPORT', 'boundary', municipality, { source, km2: Math.round(km2) });
    return km2;
  }

  /** Whether each place lies outside the municipality; none does where no boundary is imported. */
  async outside(places: readonly LatLon[]): Promise<boolean[]> {
    const outside = places.map(() => false);
    if (places.length === 0) return outside;
    const rows = await currentManager().query<{ index: number }[]>(
      `SELECT place.index::integer - 1 AS index
       FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS place (lat, lon, index)
       CROSS JOIN municipality_boundary AS boundary
       WHERE NOT ST_DWithin(boundary.area, ST_MakePoint(place.lon, place.lat)::geography, $3)`,
      [places.map(({ lat }) => lat), places.map(({ lon }) => lon), TOLERANCE_METRES],
    );
    for (const { index } of rows) outside[index] = true;
    return outside;
  }
}
