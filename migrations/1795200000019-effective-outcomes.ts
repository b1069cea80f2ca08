import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the view is made of. `more`: columns after those that it began with, each with a comma before it. */
export const effectiveOutcome = (more: string): string => `
  WITH (security_invoker = true) AS
  SELECT outcome.id, outcome.municipality, outcome.plan_id, outcome.recipient_id, outcome.date, outcome.kind,
         outcome.device_time, outcome.recorded_at, outcome.recorded_by, outcome.note_sealed, outcome.side_items,
         outcome.arrived_at, outcome.service_start_at, outcome.departed_at,
         row_number() OVER (
           PARTITION BY outcome.municipality, outcome.recipient_id, outcome.date
           ORDER BY (outcome.kind = 'DELIVERED') DESC, outcome.device_time DESC, outcome.id DESC
         )::int AS from_last${more}
  FROM outcome
  WHERE NOT EXISTS (
    SELECT FROM outcome_retraction AS retraction
    WHERE retraction.municipality = outcome.municipality AND retraction.outcome_id = outcome.id
  )`;

/**
 * The one reading of the ledger: the outcomes that stand, those that were taken back left out, each with its place from
 * the end of its recipient's day. See src/ledger/effective-outcomes.ts for what the order means.
 */
export class EffectiveOutcomes1795200000019 implements MigrationInterface {
  name = 'EffectiveOutcomes1795200000019';

  async up(runner: QueryRunner): Promise<void> {
    // Read with the caller's rights (security_invoker): as its owner it would show every municipality's rows.
    //
    // recorded_at has no say in the order, so that the answer does not depend on which report was heard first. Filters on
    // municipality, recipient_id and date reach the table beneath, since the window is partitioned by these three.
    await runner.query(`CREATE VIEW effective_outcome ${effectiveOutcome('')}`);
    await runner.query('GRANT SELECT ON effective_outcome TO doserute_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW effective_outcome');
  }
}
