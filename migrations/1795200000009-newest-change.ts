import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept in memory asks for a municipality's newest change, many times a second while a dispatcher drags. */
export class NewestChange1795200000009 implements MigrationInterface {
  name = 'NewestChange1795200000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX audit_log_newest ON audit_log (municipality, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_log_newest');
  }
}
