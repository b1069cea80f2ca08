import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** Which road data each municipality's plans use, and the queue of matrices to work out on newer data. */
export class TravelRefills1795200000013 implements MigrationInterface {
  name = 'TravelRefills1795200000013';

  async up(runner: QueryRunner): Promise<void> {
    // closures: '' without any, else the hash that ends the name of their rows. roads: null until the first plan.
    await runner.query(`
      CREATE TABLE travel_serving (
        municipality text NOT NULL REFERENCES municipality (code),
        closures     text NOT NULL,
        areas        jsonb NOT NULL,
        roads        text,
        used_on      date NOT NULL DEFAULT current_date,
        PRIMARY KEY (municipality, closures)
      )`);
    await protect(runner, 'travel_serving');
    await runner.query(
      'CREATE POLICY travel_serving_worker ON travel_serving TO doserute_worker USING (true)',
    );
    await runner.query('GRANT SELECT ON travel_serving TO doserute_worker');

    // One job at most for each set of closures, however often it is asked for.
    await runner.query(`
      CREATE TABLE travel_refill (
        id               uuid PRIMARY KEY,
        municipality     text NOT NULL,
        closures         text NOT NULL,
        modes            text[] NOT NULL,
        queued_at        timestamptz NOT NULL DEFAULT now(),
        attempts         integer NOT NULL DEFAULT 0,
        worker           text,
        lease_until      timestamptz,
        cancel_requested boolean NOT NULL DEFAULT false,
        UNIQUE (municipality, closures),
        FOREIGN KEY (municipality, closures) REFERENCES travel_serving (municipality, closures) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX travel_refill_queue ON travel_refill (queued_at)');
    await protect(runner, 'travel_refill');
    await runner.query('CREATE POLICY travel_refill_worker ON travel_refill TO doserute_worker USING (true)');
    await runner.query('GRANT SELECT, UPDATE ON travel_refill TO doserute_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE travel_refill, travel_serving');
  }
}
