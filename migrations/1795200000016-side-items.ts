import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed over beside the doses, and when, by the driver's device, an outcome was taken back. */
export class SideItems1795200000016 implements MigrationInterface {
  name = 'SideItems1795200000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outcome
        ADD COLUMN side_items text[] NOT NULL DEFAULT '{}'
          CHECK (side_items <@ ARRAY['FOOD', 'EQUIPMENT', 'HYGIENE', 'LETTER'])`);
    await runner.query('ALTER TABLE outcome_retraction ADD COLUMN device_time timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outcome_retraction DROP COLUMN device_time');
    await runner.query('ALTER TABLE outcome DROP COLUMN side_items');
  }
}
