import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** The two roles, the municipality, and the two logs that no role can edit. */
export class Tenancy1795200000001 implements MigrationInterface {
  name = 'Tenancy1795200000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS postgis');
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');

    // Roles belong to the whole cluster: another database on it may have made them, even this very moment.
    for (const role of ['doserute_app', 'doserute_worker']) {
      await runner.query(`
        DO $$ BEGIN
          CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$`);
      await runner.query(`
        DO $$ BEGIN
          EXECUTE format('GRANT ${role} TO %I', current_user);
        EXCEPTION WHEN unique_violation THEN NULL;
        END $$`);
      await runner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    }

    await runner.query(`
      CREATE TABLE municipality (
        code       text PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
        name       text NOT NULL,
        settings   jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        version    integer NOT NULL DEFAULT 1
      )`);
    await protect(runner, 'municipality', { column: 'code' });

    await runner.query(`
      CREATE TABLE access_log (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        municipality text NOT NULL REFERENCES municipality (code),
        at           timestamptz NOT NULL DEFAULT now(),
        actor        text NOT NULL,
        role         text NOT NULL,
        recipient_id uuid NOT NULL,
        fields       text[] NOT NULL,
        reason       text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
        request_id   text NOT NULL
      )`);
    await runner.query('CREATE INDEX access_log_recipient ON access_log (municipality, recipient_id, at)');
    await protect(runner, 'access_log', { grant: 'SELECT, INSERT' });

    await runner.query(`
      CREATE TABLE audit_log (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        municipality text NOT NULL REFERENCES municipality (code),
        at           timestamptz NOT NULL DEFAULT now(),
        actor        text NOT NULL,
        role         text NOT NULL,
        action       text NOT NULL,
        subject      text NOT NULL,
        subject_id   text NOT NULL,
        detail       jsonb NOT NULL DEFAULT '{}',
        request_id   text NOT NULL
      )`);
    await runner.query('CREATE INDEX audit_log_subject ON audit_log (municipality, subject, subject_id, at)');
    await protect(runner, 'audit_log', { grant: 'SELECT, INSERT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_log, access_log, municipality');
  }
}
