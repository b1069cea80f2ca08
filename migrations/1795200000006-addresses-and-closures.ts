import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** Addresses that were looked up, the municipality's boundary, and road closures. */
export class AddressesAndClosures1795200000006 implements MigrationInterface {
  name = 'AddressesAndClosures1795200000006';

  async up(runner: QueryRunner): Promise<void> {
    // What the address register answered, by the address as it was written; also the queue of those that a person
    // has to look at, and that person's word, which no later look-up overrules.
    await runner.query(`
      CREATE TABLE known_address (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL REFERENCES municipality (code),
        address      text NOT NULL,
        state        text NOT NULL CHECK (state IN ('FOUND', 'UNCERTAIN', 'NOT_FOUND', 'SETTLED')),
        hits         jsonb NOT NULL DEFAULT '[]',
        location     geography(Point, 4326),
        looked_up_at timestamptz,
        version      integer NOT NULL DEFAULT 1,
        CHECK ((state = 'NOT_FOUND') = (location IS NULL)),
        UNIQUE (municipality, address)
      )`);
    await protect(runner, 'known_address');

    await runner.query(`
      CREATE TABLE municipality_boundary (
        municipality text PRIMARY KEY REFERENCES municipality (code),
        area         geography(MultiPolygon, 4326) NOT NULL,
        source       text NOT NULL,
        imported_at  timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX municipality_boundary_area ON municipality_boundary USING gist (area)');
    await protect(runner, 'municipality_boundary');

    await runner.query(`
      CREATE TABLE road_closure (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL REFERENCES municipality (code),
        area         geography(Polygon, 4326) NOT NULL,
        starts_at    timestamptz NOT NULL,
        ends_at      timestamptz,
        reason       text NOT NULL,
        version      integer NOT NULL DEFAULT 1,
        CHECK (starts_at < ends_at)
      )`);
    await runner.query(
      'CREATE INDEX road_closure_time ON road_closure USING gist (municipality, tstzrange(starts_at, ends_at))',
    );
    await protect(runner, 'road_closure');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE road_closure, municipality_boundary, known_address');
  }
}
