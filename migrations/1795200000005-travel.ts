import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** Travel times between a municipality's places, and the ways of planned routes on the map. */
export class Travel1795200000005 implements MigrationInterface {
  name = 'Travel1795200000005';

  async up(runner: QueryRunner): Promise<void> {
    // A place is its coordinates; it is known by a small number, which is its column in the rows of all others.
    await runner.query(`
      CREATE TABLE travel_place (
        municipality text NOT NULL REFERENCES municipality (code),
        number       integer NOT NULL CHECK (number >= 0),
        lat          double precision NOT NULL,
        lon          double precision NOT NULL,
        used_on      date NOT NULL DEFAULT current_date,
        PRIMARY KEY (municipality, number),
        UNIQUE (municipality, lat, lon)
      )`);
    await protect(runner, 'travel_place');

    // One row for each place and mode: the ways from it to all others, as 32-bit integers (little-endian) in the
    // order of the places' numbers. roads: which road data, and which closures.
    await runner.query(`
      CREATE TABLE travel_row (
        municipality text NOT NULL,
        roads        text NOT NULL,
        mode         text NOT NULL CHECK (mode IN ('CAR', 'BIKE', 'FOOT')),
        number       integer NOT NULL,
        snap         real,
        duration     bytea NOT NULL,
        distance     bytea NOT NULL,
        written_on   date NOT NULL DEFAULT current_date,
        PRIMARY KEY (municipality, roads, mode, number),
        FOREIGN KEY (municipality, number) REFERENCES travel_place (municipality, number) ON DELETE CASCADE
      )`);
    await protect(runner, 'travel_row');

    // legs: [{ polyline, seconds, metres, instructions }] from each stop to the next; null where there is no way.
    await runner.query(`
      CREATE TABLE plan_route_way (
        route_id     uuid PRIMARY KEY,
        municipality text NOT NULL,
        roads        text NOT NULL,
        legs         jsonb NOT NULL,
        FOREIGN KEY (municipality, route_id) REFERENCES plan_route (municipality, id) ON DELETE CASCADE
      )`);
    await protect(runner, 'plan_route_way');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_route_way, travel_row, travel_place');
  }
}
