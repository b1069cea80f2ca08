import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/**
 * Points with closures and rulesets; vehicles, staff and shifts.
 *
 * Foreign keys carry the municipality: PostgreSQL checks them past row-level security, so a key on the id alone could
 * be pointed at another municipality's row.
 */
export class PointsAndFleet1795200000002 implements MigrationInterface {
  name = 'PointsAndFleet1795200000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE point (
        id            uuid PRIMARY KEY,
        municipality  text NOT NULL REFERENCES municipality (code),
        name          text NOT NULL,
        kind          text NOT NULL CHECK (kind IN ('PHARMACY', 'LAR_CLINIC', 'FIELD_CARE', 'MOBILE_STOP', 'HOUSING')),
        address       text NOT NULL,
        location      geography(Point, 4326) NOT NULL,
        counters      integer NOT NULL CHECK (counters >= 1),
        max_present   integer NOT NULL CHECK (max_present >= 1),
        slot_minutes  integer NOT NULL CHECK (slot_minutes BETWEEN 1 AND 240),
        injections    boolean NOT NULL,
        opening_hours text NOT NULL,
        version       integer NOT NULL DEFAULT 1,
        UNIQUE (municipality, id),
        UNIQUE (municipality, name)
      )`);
    await runner.query('CREATE INDEX point_location ON point USING gist (location)');
    await protect(runner, 'point');

    await runner.query(`
      CREATE TABLE closure (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        point_id     uuid NOT NULL,
        date         date NOT NULL,
        from_time    time,
        until_time   time,
        reason       text NOT NULL DEFAULT '',
        CHECK (from_time IS NULL OR until_time IS NULL OR from_time < until_time),
        UNIQUE NULLS NOT DISTINCT (municipality, point_id, date, from_time),
        FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id)
      )`);
    await protect(runner, 'closure');

    await runner.query(`
      CREATE TABLE ruleset (
        id                 uuid PRIMARY KEY,
        municipality       text NOT NULL REFERENCES municipality (code),
        name               text NOT NULL,
        point_kind         text NOT NULL
          CHECK (point_kind IN ('*', 'PHARMACY', 'LAR_CLINIC', 'FIELD_CARE', 'MOBILE_STOP', 'HOUSING')),
        valid_from         date,
        valid_until        date,
        max_present        integer CHECK (max_present >= 1),
        cohort_gap_minutes integer NOT NULL DEFAULT 0 CHECK (cohort_gap_minutes >= 0),
        risk_limit         double precision NOT NULL DEFAULT 0.05 CHECK (risk_limit > 0 AND risk_limit <= 1),
        version            integer NOT NULL DEFAULT 1,
        CHECK (valid_from <= valid_until),
        UNIQUE (municipality, name, point_kind)
      )`);
    await protect(runner, 'ruleset');

    await runner.query(`
      CREATE TABLE vehicle (
        id             uuid PRIMARY KEY,
        municipality   text NOT NULL REFERENCES municipality (code),
        name           text NOT NULL,
        mode           text NOT NULL CHECK (mode IN ('CAR', 'BIKE', 'FOOT')),
        capacity_doses integer NOT NULL CHECK (capacity_doses >= 0),
        capacity_kg    double precision NOT NULL CHECK (capacity_kg >= 0),
        version        integer NOT NULL DEFAULT 1,
        UNIQUE (municipality, id),
        UNIQUE (municipality, name)
      )`);
    await protect(runner, 'vehicle');

    await runner.query(`
      CREATE TABLE staff (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL REFERENCES municipality (code),
        name_sealed  text NOT NULL,
        name_hash    text NOT NULL,
        skills       text[] NOT NULL,
        version      integer NOT NULL DEFAULT 1,
        UNIQUE (municipality, id),
        UNIQUE (municipality, name_hash)
      )`);
    await protect(runner, 'staff');

    await runner.query(`
      CREATE TABLE shift (
        id             uuid PRIMARY KEY,
        municipality   text NOT NULL,
        date           date NOT NULL,
        start_time     time NOT NULL,
        end_time       time NOT NULL,
        vehicle_id     uuid NOT NULL,
        start_point_id uuid NOT NULL,
        end_point_id   uuid,
        break_minutes  integer NOT NULL DEFAULT 0 CHECK (break_minutes >= 0),
        break_earliest time,
        break_latest   time,
        version        integer NOT NULL DEFAULT 1,
        CHECK (start_time < end_time),
        CHECK (break_minutes = 0 OR (break_earliest IS NOT NULL AND break_latest IS NOT NULL AND break_earliest <= break_latest)),
        UNIQUE (municipality, id),
        UNIQUE (municipality, date, start_time, vehicle_id),
        -- One vehicle is not out twice at once.
        EXCLUDE USING gist (municipality WITH =, vehicle_id WITH =, tsrange(date + start_time, date + end_time) WITH &&),
        FOREIGN KEY (municipality, vehicle_id) REFERENCES vehicle (municipality, id),
        FOREIGN KEY (municipality, start_point_id) REFERENCES point (municipality, id),
        FOREIGN KEY (municipality, end_point_id) REFERENCES point (municipality, id)
      )`);
    await protect(runner, 'shift');

    await runner.query(`
      CREATE TABLE shift_staff (
        municipality text NOT NULL,
        shift_id     uuid NOT NULL,
        staff_id     uuid NOT NULL,
        position     integer NOT NULL,
        PRIMARY KEY (shift_id, staff_id),
        FOREIGN KEY (municipality, shift_id) REFERENCES shift (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, staff_id) REFERENCES staff (municipality, id)
      )`);
    await runner.query('CREATE INDEX shift_staff_staff ON shift_staff (municipality, staff_id)');
    await protect(runner, 'shift_staff');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shift_staff, shift, staff, vehicle, ruleset, closure, point');
  }
}
