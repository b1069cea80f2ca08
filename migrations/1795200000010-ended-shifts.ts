import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shifts that ended before their time or never began, and plans that were made anew because of one. */
export class EndedShifts1795200000010 implements MigrationInterface {
  name = 'EndedShifts1795200000010';

  async up(runner: QueryRunner): Promise<void> {
    // A shift that ended when it was to begin is cancelled. The row stays, as routes of plans before refer to it.
    await runner.query(`
      ALTER TABLE shift
        ADD COLUMN ended_at time,
        ADD COLUMN ended_reason text CHECK (ended_reason IN ('CANCELLED', 'ILLNESS', 'VEHICLE', 'OTHER')),
        ADD CHECK ((ended_at IS NULL) = (ended_reason IS NULL)),
        ADD CHECK (start_time <= ended_at AND ended_at <= end_time),
        DROP CONSTRAINT shift_municipality_vehicle_id_tsrange_excl,
        DROP CONSTRAINT shift_municipality_date_start_time_vehicle_id_key,
        -- From its end on the vehicle is free for another shift; a cancelled one never had it.
        ADD CONSTRAINT shift_municipality_vehicle_id_tsrange_excl EXCLUDE USING gist (
          municipality WITH =, vehicle_id WITH =,
          tsrange(date + start_time, date + coalesce(ended_at, end_time)) WITH &&)`);
    await runner.query(
      `CREATE UNIQUE INDEX shift_municipality_date_start_time_vehicle_id_key
         ON shift (municipality, date, start_time, vehicle_id) WHERE ended_reason IS DISTINCT FROM 'CANCELLED'`,
    );
    await runner.query(`
      CREATE FUNCTION refuse_cancelling_published_shift() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM plan_route AS route JOIN plan ON plan.id = route.plan_id
                   WHERE route.shift_id = NEW.id AND plan.status = 'PUBLISHED') THEN
          RAISE EXCEPTION 'the published plan has a route for the shift'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'shift_published';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER shift_published BEFORE UPDATE OF ended_reason ON shift
        FOR EACH ROW WHEN (NEW.ended_reason = 'CANCELLED') EXECUTE FUNCTION refuse_cancelling_published_shift()`);

    // replan: { shift, at } — the shift that fell away and when; changes: how far the plan is from its base.
    await runner.query('ALTER TABLE plan ADD COLUMN replan jsonb, ADD COLUMN changes jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN replan, DROP COLUMN changes');
    await runner.query('DROP TRIGGER shift_published ON shift');
    await runner.query('DROP FUNCTION refuse_cancelling_published_shift');
    await runner.query('DROP INDEX shift_municipality_date_start_time_vehicle_id_key');
    await runner.query(`
      ALTER TABLE shift
        DROP CONSTRAINT shift_municipality_vehicle_id_tsrange_excl,
        DROP COLUMN ended_at,
        DROP COLUMN ended_reason,
        ADD CONSTRAINT shift_municipality_date_start_time_vehicle_id_key
          UNIQUE (municipality, date, start_time, vehicle_id),
        ADD CONSTRAINT shift_municipality_vehicle_id_tsrange_excl EXCLUDE USING gist (
          municipality WITH =, vehicle_id WITH =, tsrange(date + start_time, date + end_time) WITH &&)`);
  }
}
