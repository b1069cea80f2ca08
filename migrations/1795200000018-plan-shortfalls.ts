import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which points have no room for all who ask, and what would help, as it stood when the plan was made. */
export class PlanShortfalls1795200000018 implements MigrationInterface {
  name = 'PlanShortfalls1795200000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan ADD COLUMN shortfalls jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN shortfalls');
  }
}
