import type { EntityManager } from 'typeorm';
import { type Tenant, TenantTransactions } from '../../database/index.js';
import type { LatLon } from '../../shared/geo.js';
import type { TravelMode } from '../travel-times.js';

/** Which matrix: of a mode, on road data with its closures. */
export interface MatrixKey {
  readonly roads: string;
  readonly mode: TravelMode;
}

/** The ways from one place: cells by the other place's number, NO_WAY, or NOT_KNOWN beyond what was worked out. */
export interface MatrixRow {
  readonly number: number;
  /** Metres to the nearest road of the mode; null where there is none near. */
  readonly snap: number | null;
  readonly duration: Int32Array;
  readonly distance: Int32Array;
}

export interface KnownPlace extends LatLon {
  readonly number: number;
}

/** A cell that the engine has not been asked for. */
export const NOT_KNOWN = -2;

/** A place that no plan has asked for in so long is forgotten: the recipient has moved away. */
const FORGET_DAYS = 180;
/** Rows of road data, or of closures, that no longer serve. */
const STALE_DAYS = 30;
/** A place that no plan has asked for in so long need not be there when newer road data begins to serve. */
const USED_DAYS = 35;
/** Rows travel as parameters of a statement; so many keep a statement at some megabytes. */
const ROWS_PER_STATEMENT = 100;

/** Travel times as they are kept in the database, each in short transactions of its own (or in the caller's). */
export class MatrixStore {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly tenant: Tenant,
  ) {}

  /** The places' numbers, in their order; those that are new get one. */
  numbersOf(places: readonly LatLon[]): Promise<number[]> {
    return this.run(async (manager) => {
      const known = await this.findPlaces(manager, places);
      const fresh = places.filter((place) => !known.has(keyOf(place)));
      if (fresh.length > 0) {
        // Two plans at once must not give one number twice.
        await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('travel_place ' || $1, 0))`, [
          this.tenant.municipality,
        ]);
        await manager.query(
          `INSERT INTO travel_place (number, lat, lon)
           SELECT (SELECT coalesce(max(number), -1) FROM travel_place) + row_number() OVER (ORDER BY place.at),
                  place.lat, place.lon
           FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS place (lat, lon, at)
           WHERE NOT EXISTS (SELECT FROM travel_place known WHERE known.lat = place.lat AND known.lon = place.lon)`,
          [fresh.map(({ lat }) => lat), fresh.map(({ lon }) => lon)],
        );
        await forgetOld(manager);
        for (const [key, number] of await this.findPlaces(manager, fresh)) known.set(key, number);
      }
      return places.map((place) => known.get(keyOf(place))!);
    });
  }

  /** Those of the places that have a row. */
  rows({ roads, mode }: MatrixKey, numbers: readonly number[]): Promise<Map<number, MatrixRow>> {
    return this.run(async (manager) => {
      const rows = await manager.query<StoredRow[]>(
        `SELECT number, snap, duration, distance FROM travel_row
         WHERE roads = $1 AND mode = $2 AND number = ANY ($3::int[])`,
        [roads, mode, numbers],
      );
      return new Map(
        rows.map((row) => [
          row.number,
          { ...row, duration: integersOf(row.duration), distance: integersOf(row.distance) },
        ]),
      );
    });
  }

  /** Every place that has a row: the square that is known. */
  placesWithRow({ roads, mode }: MatrixKey): Promise<KnownPlace[]> {
    return this.run((manager) =>
      manager.query<KnownPlace[]>(
        `SELECT place.number, place.lat, place.lon FROM travel_place place JOIN travel_row USING (municipality, number)
         WHERE roads = $1 AND mode = $2 ORDER BY place.number`,
        [roads, mode],
      ),
    );
  }

  async write({ roads, mode }: MatrixKey, rows: readonly MatrixRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const part = rows.slice(from, from + ROWS_PER_STATEMENT);
      await this.run((manager) =>
        manager.query(
          `INSERT INTO travel_row (roads, mode, number, snap, duration, distance)
           SELECT $1, $2, number, snap, duration, distance
           FROM unnest($3::int[], $4::real[], $5::bytea[], $6::bytea[]) AS row (number, snap, duration, distance)
           ON CONFLICT (municipality, roads, mode, number) DO UPDATE
           SET snap = excluded.snap, duration = excluded.duration, distance = excluded.distance`,
          [
            roads,
            mode,
            part.map(({ number }) => number),
            part.map(({ snap }) => snap),
            part.map(({ duration }) => bytesOf(duration)),
            part.map(({ distance }) => bytesOf(distance)),
          ],
        ),
      );
    }
    await this.run((manager) =>
      manager.query(
        `DELETE FROM travel_row WHERE roads <> $1 AND written_on < current_date - $2::int
         AND roads NOT IN (SELECT travel_serving.roads || CASE closures WHEN '' THEN '' ELSE '-without-' || closures END
                           FROM travel_serving WHERE travel_serving.roads IS NOT NULL)`,
        [roads, STALE_DAYS],
      ),
    );
  }

  /** The modes that there is anything of. */
  async modesOf(roads: string): Promise<TravelMode[]> {
    const rows = await this.run((manager) =>
      manager.query<{ mode: TravelMode }[]>('SELECT DISTINCT mode FROM travel_row WHERE roads = $1', [roads]),
    );
    return rows.map(({ mode }) => mode);
  }

  /** The places that a plan has asked for in the last weeks, and those that have a row. */
  placesInUse({ roads, mode }: MatrixKey): Promise<KnownPlace[]> {
    return this.run((manager) =>
      manager.query<KnownPlace[]>(
        `SELECT number, lat, lon FROM travel_place place
         WHERE used_on > current_date - $3::int
            OR EXISTS (SELECT FROM travel_row WHERE roads = $1 AND mode = $2 AND number = place.number)
         ORDER BY number`,
        [roads, mode, USED_DAYS],
      ),
    );
  }

  private run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.transactions.run(this.tenant, work);
  }

  private async findPlaces(manager: EntityManager, places: readonly LatLon[]): Promise<Map<string, number>> {
    const rows = await manager.query<(KnownPlace & { old: boolean })[]>(
      `SELECT number, place.lat, place.lon, used_on < current_date - 7 AS old
       FROM travel_place place JOIN unnest($1::float8[], $2::float8[]) AS asked (lat, lon)
         ON place.lat = asked.lat AND place.lon = asked.lon`,
      [places.map(({ lat }) => lat), places.map(({ lon }) => lon)],
    );
    const old = rows.flatMap((row) => (row.old ? [row.number] : []));
    if (old.length > 0) {
      await manager.query('UPDATE travel_place SET used_on = current_date WHERE number = ANY ($1::int[])', [
        old,
      ]);
    }
    return new Map(rows.map((row) => [keyOf(row), row.number]));
  }
}

interface StoredRow {
  readonly number: number;
  readonly snap: number | null;
  readonly duration: Buffer;
  readonly distance: Buffer;
}

/** The newest place is never deleted: its number must not be given again while rows hold it. */
const forgetOld = (manager: EntityManager): Promise<unknown> =>
  manager.query(
    `DELETE FROM travel_place
     WHERE used_on < current_date - $1::int AND number < (SELECT max(number) FROM travel_place)`,
    [FORGET_DAYS],
  );

const keyOf = ({ lat, lon }: LatLon): string => `${lat} ${lon}`;

/** Every platform that the engine runs on is little-endian. A copy, as the buffer need not begin at four bytes. */
const integersOf = (bytes: Buffer): Int32Array =>
  new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
