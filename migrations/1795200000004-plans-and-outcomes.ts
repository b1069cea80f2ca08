import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** Plans with their routes, bookings and proofs; the queue of plans to make; what happened at the door. */
export class PlansAndOutcomes1795200000004 implements MigrationInterface {
  name = 'PlansAndOutcomes1795200000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan (
        id            uuid PRIMARY KEY,
        municipality  text NOT NULL REFERENCES municipality (code),
        date          date NOT NULL,
        status        text NOT NULL
          CHECK (status IN ('QUEUED', 'RUNNING', 'FAILED', 'CANCELLED', 'DRAFT', 'PUBLISHED', 'SUPERSEDED')),
        seconds       double precision NOT NULL CHECK (seconds > 0),
        seed          integer NOT NULL,
        base_plan_id  uuid,
        problem_hash  text,
        travel_engine text,
        travel_data   text,
        distance      integer,
        duration      integer,
        cost          double precision,
        lower_bound   double precision,
        failure       jsonb,
        created_by    text NOT NULL,
        created_at    timestamptz NOT NULL DEFAULT now(),
        finished_at   timestamptz,
        published_by  text,
        published_at  timestamptz,
        version       integer NOT NULL DEFAULT 1,
        CHECK ((status = 'FAILED') = (failure IS NOT NULL)),
        UNIQUE (municipality, id),
        FOREIGN KEY (municipality, base_plan_id) REFERENCES plan (municipality, id)
      )`);
    await runner.query('CREATE INDEX plan_date ON plan (municipality, date, created_at)');
    await runner.query(
      `CREATE UNIQUE INDEX plan_published ON plan (municipality, date) WHERE status = 'PUBLISHED'`,
    );
    await protect(runner, 'plan');

    // The queue. Workers of any municipality take from it, so their role sees this table and no other.
    await runner.query(`
      CREATE TABLE plan_job (
        plan_id          uuid PRIMARY KEY,
        municipality     text NOT NULL,
        queued_at        timestamptz NOT NULL DEFAULT now(),
        attempts         integer NOT NULL DEFAULT 0,
        worker           text,
        lease_until      timestamptz,
        cancel_requested boolean NOT NULL DEFAULT false,
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX plan_job_queue ON plan_job (queued_at)');
    await protect(runner, 'plan_job');
    await runner.query('CREATE POLICY plan_job_worker ON plan_job TO doserute_worker USING (true)');
    await runner.query('GRANT SELECT, UPDATE ON plan_job TO doserute_worker');

    await runner.query(`
      CREATE TABLE plan_route (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        plan_id      uuid NOT NULL,
        shift_id     uuid NOT NULL,
        distance     integer NOT NULL CHECK (distance >= 0),
        duration     integer NOT NULL CHECK (duration >= 0),
        UNIQUE (municipality, id),
        UNIQUE (municipality, plan_id, shift_id),
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, shift_id) REFERENCES shift (municipality, id)
      )`);
    await protect(runner, 'plan_route');

    await runner.query(`
      CREATE TABLE plan_stop (
        id            uuid PRIMARY KEY,
        municipality  text NOT NULL,
        route_id      uuid NOT NULL,
        position      integer NOT NULL,
        kind          text NOT NULL CHECK (kind IN ('START', 'LOAD', 'DELIVERY', 'MOBILE', 'BREAK', 'END')),
        point_id      uuid,
        location      geography(Point, 4326) NOT NULL,
        travel        integer NOT NULL CHECK (travel >= 0),
        arrival       timestamptz NOT NULL,
        service_start timestamptz NOT NULL,
        departure     timestamptz NOT NULL,
        locked        boolean NOT NULL DEFAULT false,
        CHECK (arrival <= service_start AND service_start <= departure),
        UNIQUE (municipality, id),
        UNIQUE (municipality, route_id, position),
        FOREIGN KEY (municipality, route_id) REFERENCES plan_route (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id)
      )`);
    await runner.query('CREATE INDEX plan_stop_location ON plan_stop USING gist (location)');
    await protect(runner, 'plan_stop');

    await runner.query(`
      CREATE TABLE booking (
        id              uuid PRIMARY KEY,
        municipality    text NOT NULL,
        plan_id         uuid NOT NULL,
        point_id        uuid NOT NULL,
        recipient_id    uuid NOT NULL,
        starts_at       timestamptz NOT NULL,
        service_seconds integer NOT NULL CHECK (service_seconds > 0),
        locked          boolean NOT NULL DEFAULT false,
        UNIQUE (municipality, id),
        UNIQUE (municipality, plan_id, recipient_id),
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await runner.query('CREATE INDEX booking_point ON booking (municipality, plan_id, point_id, starts_at)');
    await protect(runner, 'booking');

    // One row a handout, and exactly one answer to it: at a stop, at a point, or unassigned with its reasons.
    await runner.query(`
      CREATE TABLE plan_handout (
        id              uuid PRIMARY KEY,
        municipality    text NOT NULL,
        plan_id         uuid NOT NULL,
        recipient_id    uuid NOT NULL,
        doses           integer NOT NULL CHECK (doses >= 1),
        covers          date[] NOT NULL CHECK (cardinality(covers) >= 1),
        service_seconds integer NOT NULL CHECK (service_seconds > 0),
        stop_id         uuid,
        position        integer,
        booking_id      uuid,
        reasons         jsonb,
        remedy          jsonb,
        CHECK (num_nonnulls(stop_id, booking_id, reasons) = 1),
        CHECK ((stop_id IS NULL) = (position IS NULL)),
        CHECK ((reasons IS NULL) = (remedy IS NULL)),
        UNIQUE (municipality, plan_id, recipient_id),
        UNIQUE (municipality, booking_id),
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id),
        FOREIGN KEY (municipality, stop_id) REFERENCES plan_stop (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, booking_id) REFERENCES booking (municipality, id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX plan_handout_stop ON plan_handout (municipality, stop_id)');
    await protect(runner, 'plan_handout');

    await runner.query(`
      CREATE TABLE plan_point (
        municipality   text NOT NULL,
        plan_id        uuid NOT NULL,
        point_id       uuid NOT NULL,
        cap_present    integer NOT NULL,
        counters       integer NOT NULL,
        bookings       integer NOT NULL,
        peak_expected  double precision NOT NULL,
        p_overcrowded  double precision NOT NULL,
        certificate    double precision NOT NULL,
        PRIMARY KEY (plan_id, point_id),
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id)
      )`);
    await protect(runner, 'plan_point');

    // days: [{ date, state, by, why }] — the proof as it stood when the plan was made, one row a recipient.
    await runner.query(`
      CREATE TABLE plan_coverage (
        municipality text NOT NULL,
        plan_id      uuid NOT NULL,
        recipient_id uuid NOT NULL,
        days         jsonb NOT NULL,
        PRIMARY KEY (plan_id, recipient_id),
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id) ON DELETE CASCADE,
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await protect(runner, 'plan_coverage');

    // The id is made on the driver's device: sending it again meets the primary key and changes nothing. Outcomes are
    // facts about medicine that left our hands, so they are appended, never edited.
    await runner.query(`
      CREATE TABLE outcome (
        id           uuid NOT NULL,
        municipality text NOT NULL,
        plan_id      uuid NOT NULL,
        recipient_id uuid NOT NULL,
        date         date NOT NULL,
        kind         text NOT NULL CHECK (kind IN ('DELIVERED', 'NOT_HOME', 'REFUSED', 'ID_FAILED')),
        device_time  timestamptz NOT NULL,
        recorded_at  timestamptz NOT NULL DEFAULT now(),
        recorded_by  text NOT NULL,
        note_sealed  text,
        PRIMARY KEY (municipality, id),
        FOREIGN KEY (municipality, plan_id) REFERENCES plan (municipality, id),
        FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
      )`);
    await runner.query('CREATE INDEX outcome_recipient ON outcome (municipality, recipient_id, date)');
    await protect(runner, 'outcome', { grant: 'SELECT, INSERT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE outcome, plan_coverage, plan_point, plan_handout, booking, plan_stop, plan_route, plan_job, plan',
    );
  }
}
