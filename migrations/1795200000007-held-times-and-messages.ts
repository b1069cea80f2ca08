import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/**
 * The times at points that count, with the seats that they take; messages about them; how people keep to their time;
 * outcomes that were taken back.
 */
export class HeldTimesAndMessages1795200000007 implements MigrationInterface {
  name = 'HeldTimesAndMessages1795200000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE booking ADD COLUMN override_reason text CHECK (length(override_reason) <= 500)',
    );
    await heldTimes(runner);
    await messages(runner);

    // How people keep to their time at this point, where that differs from the municipality's settings.
    await runner.query('ALTER TABLE point ADD COLUMN presence jsonb');

    await runner.query(`
      ALTER TABLE outcome
        ADD COLUMN arrived_at       timestamptz,
        ADD COLUMN service_start_at timestamptz,
        ADD COLUMN departed_at      timestamptz,
        ADD CONSTRAINT outcome_times_in_order
          CHECK (arrived_at <= service_start_at AND service_start_at <= departed_at AND arrived_at <= departed_at)`);
    // An outcome that was said by mistake stays on record; beside it stands who took it back, when and why.
    await runner.query(`
      CREATE TABLE outcome_retraction (
        id           uuid NOT NULL,
        municipality text NOT NULL,
        outcome_id   uuid NOT NULL,
        reason       text NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
        retracted_at timestamptz NOT NULL DEFAULT now(),
        retracted_by text NOT NULL,
        PRIMARY KEY (municipality, id),
        UNIQUE (municipality, outcome_id),
        FOREIGN KEY (municipality, outcome_id) REFERENCES outcome (municipality, id)
      )`);
    await protect(runner, 'outcome_retraction', { grant: 'SELECT, INSERT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outcome_retraction, message_job, message, held_time, point_minute');
    await runner.query('DROP FUNCTION seats_taken(), seats_freed()');
    await runner.query(
      'ALTER TABLE outcome DROP COLUMN arrived_at, DROP COLUMN service_start_at, DROP COLUMN departed_at',
    );
    await runner.query('ALTER TABLE point DROP COLUMN presence');
    await runner.query('ALTER TABLE booking DROP COLUMN override_reason');
  }
}

/**
 * One time a recipient and date, set by a person by hand or by the published plan. Its seats are counted by
 * minute in the statement that writes it, so that two who book at once cannot both get the last one.
 */
async function heldTimes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE point_minute (
      municipality text NOT NULL,
      point_id     uuid NOT NULL,
      minute       timestamptz NOT NULL,
      present      integer NOT NULL CHECK (present >= 0),
      cap          integer,
      PRIMARY KEY (municipality, point_id, minute),
      CONSTRAINT point_minute_full CHECK (present <= cap),
      FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id)
    )`);
  await protect(runner, 'point_minute');

  // cap: what the seats are held to; null where a published plan or an override has answered for them.
  await runner.query(`
    CREATE TABLE held_time (
      id              uuid PRIMARY KEY,
      municipality    text NOT NULL,
      date            date NOT NULL,
      recipient_id    uuid NOT NULL,
      point_id        uuid NOT NULL,
      starts_at       timestamptz NOT NULL,
      service_seconds integer NOT NULL CHECK (service_seconds BETWEEN 1 AND 86400),
      by_hand         boolean NOT NULL,
      override_reason text CHECK (length(override_reason) BETWEEN 3 AND 500),
      cap             integer CHECK (cap >= 1),
      set_by          text NOT NULL,
      set_at          timestamptz NOT NULL DEFAULT now(),
      CHECK (override_reason IS NULL OR cap IS NULL),
      UNIQUE (municipality, id),
      UNIQUE (municipality, date, recipient_id),
      FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id),
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
    )`);
  await runner.query('CREATE INDEX held_time_point ON held_time (municipality, date, point_id)');
  await protect(runner, 'held_time');
  // The seats follow rows that come and go, so another time is another row.
  await runner.query('REVOKE UPDATE ON held_time FROM doserute_app');

  // In order of point and minute: all transactions that take several seats take them in the same order, so that none
  // that waits for a seat is waited for.
  await runner.query(`
    CREATE FUNCTION seats_taken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO point_minute (municipality, point_id, minute, present, cap)
      SELECT municipality, point_id, minute, count(*), min(cap)
      FROM added, generate_series(date_trunc('minute', starts_at),
                                  starts_at + make_interval(secs => service_seconds - 1), '1 minute') AS minute
      GROUP BY municipality, point_id, minute
      ORDER BY municipality, point_id, minute
      ON CONFLICT (municipality, point_id, minute)
        DO UPDATE SET present = point_minute.present + excluded.present, cap = excluded.cap;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE FUNCTION seats_freed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      UPDATE point_minute SET present = point_minute.present - freed.people
      FROM (
        SELECT municipality, point_id, minute, count(*) AS people
        FROM removed, generate_series(date_trunc('minute', starts_at),
                                      starts_at + make_interval(secs => service_seconds - 1), '1 minute') AS minute
        GROUP BY municipality, point_id, minute
      ) AS freed
      WHERE (point_minute.municipality, point_minute.point_id, point_minute.minute)
          = (freed.municipality, freed.point_id, freed.minute);
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER seats_taken AFTER INSERT ON held_time REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION seats_taken()`);
  await runner.query(`
    CREATE TRIGGER seats_freed AFTER DELETE ON held_time REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION seats_freed()`);

  // What published plans promise already counts. Their owner is let past their policies for this one statement.
  const guarded = ['plan', 'booking', 'held_time', 'point_minute'];
  for (const table of guarded) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO held_time (id, municipality, date, recipient_id, point_id, starts_at, service_seconds, by_hand, set_by)
    SELECT gen_random_uuid(), booking.municipality, plan.date, booking.recipient_id, booking.point_id,
           booking.starts_at, booking.service_seconds, false, coalesce(plan.published_by, plan.created_by)
    FROM booking JOIN plan ON plan.id = booking.plan_id
    WHERE plan.status = 'PUBLISHED'`);
  for (const table of guarded) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}

/** The outbox. A message holds no text, name or number: those are put together when it is sent. */
async function messages(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE message (
      id           uuid PRIMARY KEY,
      municipality text NOT NULL,
      held_time_id uuid NOT NULL,
      kind         text NOT NULL CHECK (kind IN ('BOOKED', 'MOVED', 'CANCELLED')),
      recipient_id uuid NOT NULL,
      point_id     uuid NOT NULL,
      starts_at    timestamptz NOT NULL,
      state        text NOT NULL DEFAULT 'QUEUED'
        CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
      attempts     integer NOT NULL DEFAULT 0,
      failure      text,
      queued_at    timestamptz NOT NULL DEFAULT now(),
      finished_at  timestamptz,
      UNIQUE (municipality, id),
      -- One time is told once, and taken back once.
      UNIQUE (municipality, held_time_id, kind),
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id),
      FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id)
    )`);
  await runner.query('CREATE INDEX message_recipient ON message (municipality, recipient_id, queued_at)');
  await protect(runner, 'message');

  // The queue: senders take from it for any municipality, so their role sees this table and not the messages.
  await runner.query(`
    CREATE TABLE message_job (
      message_id   uuid PRIMARY KEY,
      municipality text NOT NULL,
      due_at       timestamptz NOT NULL DEFAULT now(),
      FOREIGN KEY (municipality, message_id) REFERENCES message (municipality, id) ON DELETE CASCADE
    )`);
  await runner.query('CREATE INDEX message_job_queue ON message_job (due_at)');
  await protect(runner, 'message_job');
  await runner.query('CREATE POLICY message_job_worker ON message_job TO doserute_worker USING (true)');
  await runner.query('GRANT SELECT, UPDATE ON message_job TO doserute_worker');
}
