import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many of a plan's places are not reached on roads. */
export class OffRoadPlaces1795200000014 implements MigrationInterface {
  name = 'OffRoadPlaces1795200000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan
        ADD COLUMN bridged_places integer NOT NULL DEFAULT 0 CHECK (bridged_places >= 0),
        ADD COLUMN cut_off_places integer NOT NULL DEFAULT 0 CHECK (cut_off_places >= 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN bridged_places, DROP COLUMN cut_off_places');
  }
}
