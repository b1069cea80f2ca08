import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** What-ifs with their queue, crisis checklists, and what a crisis that is on has changed. */
export class Crisis1795200000008 implements MigrationInterface {
  name = 'Crisis1795200000008';

  async up(runner: QueryRunner): Promise<void> {
    // A ruleset may be prepared long before it is switched on.
    await runner.query('ALTER TABLE ruleset ADD COLUMN active boolean NOT NULL DEFAULT true');

    await runner.query(`
      CREATE TABLE crisis_checklist (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL REFERENCES municipality (code),
        name         text NOT NULL,
        measures     jsonb NOT NULL,
        messages     jsonb NOT NULL DEFAULT '[]',
        version      integer NOT NULL DEFAULT 1,
        UNIQUE (municipality, id),
        UNIQUE (municipality, name)
      )`);
    await protect(runner, 'crisis_checklist');

    await runner.query(`
      CREATE TABLE what_if (
        id              uuid PRIMARY KEY,
        municipality    text NOT NULL REFERENCES municipality (code),
        name            text NOT NULL,
        from_date       date NOT NULL,
        until_date      date NOT NULL,
        measures        jsonb NOT NULL,
        status          text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
        seconds_per_day double precision NOT NULL CHECK (seconds_per_day > 0),
        seed            integer NOT NULL,
        days            jsonb NOT NULL DEFAULT '[]',
        failure         jsonb,
        created_by      text NOT NULL,
        created_at      timestamptz NOT NULL DEFAULT now(),
        finished_at     timestamptz,
        version         integer NOT NULL DEFAULT 1,
        CHECK (until_date - from_date BETWEEN 0 AND 13),
        CHECK ((status = 'FAILED') = (failure IS NOT NULL)),
        UNIQUE (municipality, id)
      )`);
    await runner.query('CREATE INDEX what_if_created ON what_if (municipality, created_at)');
    await protect(runner, 'what_if');

    await runner.query(`
      CREATE TABLE what_if_job (
        what_if_id       uuid PRIMARY KEY,
        municipality     text NOT NULL,
        queued_at        timestamptz NOT NULL DEFAULT now(),
        attempts         integer NOT NULL DEFAULT 0,
        worker           text,
        lease_until      timestamptz,
        cancel_requested boolean NOT NULL DEFAULT false,
        FOREIGN KEY (municipality, what_if_id) REFERENCES what_if (municipality, id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX what_if_job_queue ON what_if_job (queued_at)');
    await protect(runner, 'what_if_job');
    await runner.query('CREATE POLICY what_if_job_worker ON what_if_job TO doserute_worker USING (true)');
    await runner.query('GRANT SELECT, UPDATE ON what_if_job TO doserute_worker');

    // Is there while the measures are in force; taking them back takes the row away, and the audit log remembers.
    await runner.query(`
      CREATE TABLE crisis_activation (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        what_if_id   uuid NOT NULL,
        changes      jsonb NOT NULL,
        applied_by   text NOT NULL,
        applied_at   timestamptz NOT NULL,
        UNIQUE (municipality, id),
        -- One what-if is in force once.
        UNIQUE (municipality, what_if_id),
        FOREIGN KEY (municipality, what_if_id) REFERENCES what_if (municipality, id)
      )`);
    await protect(runner, 'crisis_activation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE crisis_activation, what_if_job, what_if, crisis_checklist');
    await runner.query('ALTER TABLE ruleset DROP COLUMN active');
  }
}
