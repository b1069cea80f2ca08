import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/**
 * Recipients and what is decided for them. `…_sealed` columns hold AES-256-GCM values with their key id, `…_hash`
 * columns a keyed hash for look-up (src/shared/key-ring.ts); the plain values are nowhere in the database.
 */
export class RecipientsAndOrders1795200000003 implements MigrationInterface {
  name = 'RecipientsAndOrders1795200000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recipient (
        id                 uuid PRIMARY KEY,
        municipality       text NOT NULL REFERENCES municipality (code),
        alias              text NOT NULL,
        name_sealed        text NOT NULL,
        name_hash          text NOT NULL,
        national_id_sealed text,
        national_id_hash   text,
        phone_sealed       text,
        note_sealed        text,
        language           text NOT NULL DEFAULT 'nb',
        mode               text NOT NULL CHECK (mode IN ('HOME', 'PICKUP', 'FLEXIBLE')),
        usual_point_id     uuid,
        usual_time         time,
        earliest           time,
        latest             time,
        service_minutes    integer NOT NULL CHECK (service_minutes BETWEEN 1 AND 480),
        staff_required     integer NOT NULL DEFAULT 1 CHECK (staff_required IN (1, 2)),
        cohort             text,
        version            integer NOT NULL DEFAULT 1,
        CHECK (earliest <= latest),
        UNIQUE (municipality, id),
        UNIQUE (municipality, alias),
        UNIQUE (municipality, national_id_hash),
        FOREIGN KEY (municipality, usual_point_id) REFERENCES point (municipality, id)
      )`);
    await runner.query('CREATE INDEX recipient_name_hash ON recipient (municipality, name_hash)');
    await protect(runner, 'recipient');

    await runner.query(`
      CREATE TABLE residence (
        id                  uuid PRIMARY KEY,
        municipality        text NOT NULL,
        recipient_id        uuid NOT NULL,
        address             text NOT NULL,
        location            geography(Point, 4326) NOT NULL,
        access_notes_sealed text,
        valid_from          date,
        valid_until         date,
        version             integer NOT NULL DEFAULT 1,
        -- Nobody lives at two addresses on one day.
        EXCLUDE USING gist (municipality WITH =, recipient_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await runner.query('CREATE INDEX residence_location ON residence USING gist (location)');
    await protect(runner, 'residence');

    await runner.query(`
      CREATE TABLE medication_order (
        id                  uuid PRIMARY KEY,
        municipality        text NOT NULL,
        recipient_id        uuid NOT NULL,
        atc                 text NOT NULL,
        form                text NOT NULL,
        handout             text NOT NULL,
        supervised          boolean NOT NULL,
        max_take_home_doses integer NOT NULL CHECK (max_take_home_doses >= 0),
        tolerance_days      integer NOT NULL DEFAULT 0 CHECK (tolerance_days >= 0),
        valid_from          date NOT NULL,
        valid_until         date,
        version             integer NOT NULL DEFAULT 1,
        CHECK (valid_from <= valid_until),
        UNIQUE (municipality, recipient_id, atc, valid_from),
        -- One decision at a time: two in force on one day would double the doses.
        EXCLUDE USING gist (municipality WITH =, recipient_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'medication_order');

    await runner.query(`
      CREATE TABLE pause (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        recipient_id uuid NOT NULL,
        from_date    date NOT NULL,
        until_date   date,
        reason       text NOT NULL CHECK (reason IN ('HOSPITAL', 'PRISON', 'TRAVEL', 'OTHER')),
        version      integer NOT NULL DEFAULT 1,
        CHECK (from_date <= until_date),
        UNIQUE (municipality, recipient_id, from_date),
        EXCLUDE USING gist (municipality WITH =, recipient_id WITH =, daterange(from_date, until_date, '[]') WITH &&),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'pause');

    await runner.query(`
      CREATE TABLE quarantine (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        recipient_id uuid NOT NULL,
        from_date    date NOT NULL,
        until_date   date,
        version      integer NOT NULL DEFAULT 1,
        CHECK (from_date <= until_date),
        UNIQUE (municipality, recipient_id, from_date),
        EXCLUDE USING gist (municipality WITH =, recipient_id WITH =, daterange(from_date, until_date, '[]') WITH &&),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'quarantine');

    await runner.query(`
      CREATE TABLE consent (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        recipient_id uuid NOT NULL,
        purpose      text NOT NULL,
        granted_from date NOT NULL,
        until_date   date,
        version      integer NOT NULL DEFAULT 1,
        CHECK (granted_from <= until_date),
        UNIQUE (municipality, recipient_id, purpose, granted_from),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'consent');

    await runner.query(`
      CREATE TABLE conflict (
        id              uuid PRIMARY KEY,
        municipality    text NOT NULL,
        recipient_a_id  uuid NOT NULL,
        recipient_b_id  uuid NOT NULL,
        min_gap_minutes integer NOT NULL CHECK (min_gap_minutes >= 0),
        -- A pair has one row, whichever way it was written.
        CHECK (recipient_a_id < recipient_b_id),
        UNIQUE (municipality, recipient_a_id, recipient_b_id),
        FOREIGN KEY (municipality, recipient_a_id) REFERENCES recipient (municipality, id),
        FOREIGN KEY (municipality, recipient_b_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'conflict');

    await runner.query(`
      CREATE TABLE handout_move (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        recipient_id uuid NOT NULL,
        from_date    date NOT NULL,
        to_date      date NOT NULL,
        reason       text NOT NULL,
        CHECK (from_date <> to_date),
        UNIQUE (municipality, recipient_id, from_date),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'handout_move');

    await runner.query(`
      CREATE TABLE hold (
        id                uuid PRIMARY KEY,
        municipality      text NOT NULL,
        recipient_id      uuid NOT NULL,
        from_date         date NOT NULL,
        missed_days       integer NOT NULL CHECK (missed_days >= 1),
        cleared_on        date,
        cleared_by        text,
        clearance_sealed  text,
        version           integer NOT NULL DEFAULT 1,
        -- A hold ends by a person's word only, and the person is named.
        CHECK (num_nonnulls(cleared_on, cleared_by, clearance_sealed) IN (0, 3)),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX hold_open ON hold (municipality, recipient_id) WHERE cleared_on IS NULL',
    );
    await protect(runner, 'hold');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE hold, handout_move, conflict, consent, quarantine, pause, medication_order, residence, recipient',
    );
  }
}
