import type { MigrationInterface, QueryRunner } from 'typeorm';
import { effectiveOutcome } from './1795200000019-effective-outcomes.js';
import { protect } from './tenant-table.js';

/**
 * Handouts follow from facts: a delivery says itself which days it was for and of which medicine, and the plan that it
 * was made by is only mentioned. Beside it stand what recipients had before the municipality began, and people's
 * decisions: handouts that were added, doses at home, cleared holds, and the end of treatment.
 */
export class HandoutFacts1795200000023 implements MigrationInterface {
  name = 'HandoutFacts1795200000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE municipality ADD COLUMN in_use_from date');
    await runner.query(`
      ALTER TABLE medication_order
        ADD COLUMN preparation text CHECK (length(preparation) BETWEEN 1 AND 80),
        ADD COLUMN doses_per_day integer NOT NULL DEFAULT 1 CHECK (doses_per_day IN (1, 2)),
        ADD COLUMN dose_every_days integer NOT NULL DEFAULT 1 CHECK (dose_every_days BETWEEN 1 AND 3)`);
    await runner.query(`
      ALTER TABLE outcome
        ALTER COLUMN plan_id DROP NOT NULL,
        ADD COLUMN doses integer CHECK (doses >= 1),
        ADD COLUMN covers date[],
        ADD COLUMN atc text,
        ADD COLUMN form text,
        ADD COLUMN preparation text,
        ADD COLUMN doses_per_day integer,
        ADD COLUMN interval_days integer CHECK (interval_days >= 1),
        ADD COLUMN tolerance_days integer CHECK (tolerance_days >= 0),
        DROP CONSTRAINT outcome_kind_check,
        ADD CONSTRAINT outcome_kind_check
          CHECK (kind IN ('DELIVERED', 'NOT_HOME', 'REFUSED', 'ID_FAILED', 'NOT_FIT'))`);
    await asOwner(runner, ['plan', 'plan_handout', 'outcome', 'medication_order'], () => fillFacts(runner));
    // Nothing is known of a delivery without them: which days it was for decides what is due next.
    await runner.query(`
      ALTER TABLE outcome ADD CONSTRAINT outcome_delivery_check
        CHECK (kind <> 'DELIVERED' OR num_nonnulls(doses, covers, atc, form, doses_per_day) = 5)`);
    await runner.query(
      `CREATE OR REPLACE VIEW effective_outcome ${effectiveOutcome(`,
      outcome.doses, outcome.covers, outcome.atc, outcome.form, outcome.preparation, outcome.doses_per_day,
      outcome.interval_days, outcome.tolerance_days`)}`,
    );
    await createOpeningBalance(runner);
    await createDecisions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hold
        DROP CONSTRAINT hold_municipality_recipient_id_key,
        ADD COLUMN cleared_on date,
        ADD COLUMN cleared_by text,
        ADD COLUMN clearance_sealed text,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD CHECK (num_nonnulls(cleared_on, cleared_by, clearance_sealed) IN (0, 3))`);
    await runner.query(
      'CREATE UNIQUE INDEX hold_open ON hold (municipality, recipient_id) WHERE cleared_on IS NULL',
    );
    await runner.query(
      'DROP TABLE opening_balance, extra_handout, leftover_decision, hold_clearing, treatment_end',
    );
    await runner.query('DROP VIEW effective_outcome');
    await runner.query(`CREATE VIEW effective_outcome ${effectiveOutcome('')}`);
    await runner.query('GRANT SELECT ON effective_outcome TO doserute_app');
    await runner.query(`
      ALTER TABLE outcome
        DROP CONSTRAINT outcome_delivery_check,
        DROP CONSTRAINT outcome_kind_check,
        ADD CONSTRAINT outcome_kind_check CHECK (kind IN ('DELIVERED', 'NOT_HOME', 'REFUSED', 'ID_FAILED')),
        DROP COLUMN doses, DROP COLUMN covers, DROP COLUMN atc, DROP COLUMN form, DROP COLUMN preparation,
        DROP COLUMN doses_per_day, DROP COLUMN interval_days, DROP COLUMN tolerance_days,
        ALTER COLUMN plan_id SET NOT NULL`);
    await runner.query(`
      ALTER TABLE medication_order
        DROP COLUMN preparation, DROP COLUMN doses_per_day, DROP COLUMN dose_every_days`);
    await runner.query('ALTER TABLE municipality DROP COLUMN in_use_from');
  }
}

/** Row-level security holds the tables' owner too, who would find no municipality's rows here. */
async function asOwner(
  runner: QueryRunner,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await work();
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}

/** What databases from before know: the plans that deliveries were made by, and the orders in force on their dates. */
async function fillFacts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    UPDATE municipality SET in_use_from = (
      SELECT min(plan.date) FROM plan
      WHERE plan.municipality = municipality.code AND plan.status IN ('PUBLISHED', 'SUPERSEDED')
    )`);
  await runner.query(`
    UPDATE outcome SET doses = 1, covers = ARRAY[outcome.date], atc = '', form = '', doses_per_day = 1
    WHERE outcome.kind = 'DELIVERED'`);
  await runner.query(`
    UPDATE outcome SET doses = handout.doses, covers = handout.covers
    FROM plan_handout AS handout
    WHERE outcome.kind = 'DELIVERED' AND handout.municipality = outcome.municipality
      AND handout.plan_id = outcome.plan_id AND handout.recipient_id = outcome.recipient_id`);
  // In force on the date, else the last one before it, else the first one.
  await runner.query(`
    UPDATE outcome SET
      atc = given.atc, form = given.form,
      interval_days = CASE WHEN given.form = 'DEPOT_INJECTION'
        THEN coalesce(substring(given.handout FROM 'EVERY ([0-9]+) DAYS')::int, 7) END,
      tolerance_days = CASE WHEN given.form = 'DEPOT_INJECTION' THEN given.tolerance_days END
    FROM medication_order AS given
    WHERE outcome.kind = 'DELIVERED' AND given.id = (
      SELECT candidate.id FROM medication_order AS candidate
      WHERE candidate.municipality = outcome.municipality AND candidate.recipient_id = outcome.recipient_id
      ORDER BY (candidate.valid_from <= outcome.date) DESC,
               CASE WHEN candidate.valid_from <= outcome.date THEN outcome.date - candidate.valid_from
                    ELSE candidate.valid_from - outcome.date END
      LIMIT 1
    )`);
}

async function createOpeningBalance(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE opening_balance (
      id            uuid PRIMARY KEY,
      municipality  text NOT NULL,
      recipient_id  uuid NOT NULL,
      atc           text NOT NULL,
      form          text,
      date          date NOT NULL,
      doses         integer NOT NULL CHECK (doses >= 1),
      covers_until  date NOT NULL,
      CHECK (date <= covers_until),
      UNIQUE (municipality, recipient_id, atc, date),
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
    )`);
  await protect(runner, 'opening_balance');
}

/** Decisions are appended: a later one holds from its own day, and the earlier one stays readable. */
async function createDecisions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE extra_handout (
      id            uuid PRIMARY KEY,
      municipality  text NOT NULL,
      recipient_id  uuid NOT NULL,
      date          date NOT NULL,
      doses         integer NOT NULL CHECK (doses >= 1),
      covers_from   date NOT NULL,
      covers_until  date NOT NULL,
      reason        text NOT NULL,
      CHECK (date <= covers_from AND covers_from <= covers_until),
      UNIQUE (municipality, recipient_id, date),
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
    )`);
  await protect(runner, 'extra_handout');
  await runner.query(`
    CREATE TABLE leftover_decision (
      id             uuid PRIMARY KEY,
      municipality   text NOT NULL,
      recipient_id   uuid NOT NULL,
      date           date NOT NULL,
      keep           boolean NOT NULL,
      reason_sealed  text NOT NULL,
      recorded_by    text NOT NULL,
      recorded_at    timestamptz NOT NULL,
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
    )`);
  await protect(runner, 'leftover_decision', { grant: 'SELECT, INSERT' });
  await runner.query(`
    CREATE TABLE hold_clearing (
      id             uuid PRIMARY KEY,
      municipality   text NOT NULL,
      recipient_id   uuid NOT NULL,
      from_date      date NOT NULL,
      until_date     date,
      reason_sealed  text NOT NULL,
      recorded_by    text NOT NULL,
      recorded_at    timestamptz NOT NULL,
      CHECK (from_date <= until_date),
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
    )`);
  await protect(runner, 'hold_clearing', { grant: 'SELECT, INSERT' });
  await runner.query(`
    CREATE TABLE treatment_end (
      id            uuid PRIMARY KEY,
      municipality  text NOT NULL,
      recipient_id  uuid NOT NULL,
      last_date     date NOT NULL,
      reason        text NOT NULL CHECK (reason IN ('COMPLETED', 'TRANSFERRED', 'DECEASED', 'OTHER')),
      recorded_by   text NOT NULL,
      recorded_at   timestamptz NOT NULL,
      UNIQUE (municipality, recipient_id, last_date),
      FOREIGN KEY (municipality, recipient_id) REFERENCES recipient (municipality, id)
    )`);
  await protect(runner, 'treatment_end');
  // Clearings of holds that were written down: the hold rows that are open stay, since only a clinician ends one.
  await asOwner(runner, ['hold', 'hold_clearing'], async () => {
    await runner.query(`
      INSERT INTO hold_clearing (id, municipality, recipient_id, from_date, reason_sealed, recorded_by, recorded_at)
      SELECT id, municipality, recipient_id, cleared_on, clearance_sealed, cleared_by, cleared_on::timestamptz
      FROM hold WHERE cleared_on IS NOT NULL`);
    await runner.query('DELETE FROM hold WHERE cleared_on IS NOT NULL');
  });
  await runner.query('DROP INDEX hold_open');
  await runner.query(`
    ALTER TABLE hold
      DROP COLUMN cleared_on, DROP COLUMN cleared_by, DROP COLUMN clearance_sealed, DROP COLUMN version,
      ADD UNIQUE (municipality, recipient_id)`);
  for (const table of ['leftover_decision', 'hold_clearing'])
    await runner.query(`CREATE INDEX ${table}_recipient ON ${table} (municipality, recipient_id)`);
}
