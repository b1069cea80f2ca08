import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './tenant-table.js';

/** When a vehicle stands at a mobile stop. */
export class Stands1795200000011 implements MigrationInterface {
  name = 'Stands1795200000011';

  async up(runner: QueryRunner): Promise<void> {
    // Every week on the weekday of first_date, until last_date (null: until further notice); once where they are one day.
    await runner.query(`
      CREATE TABLE stand (
        id           uuid PRIMARY KEY,
        municipality text NOT NULL,
        point_id     uuid NOT NULL,
        vehicle_id   uuid,
        first_date   date NOT NULL,
        last_date    date,
        from_time    time NOT NULL,
        until_time   time NOT NULL,
        doses        integer NOT NULL CHECK (doses >= 1),
        version      integer NOT NULL DEFAULT 1,
        CHECK (from_time < until_time),
        CHECK (first_date <= last_date),
        -- One stand a day at a place: else nobody could say which of two vehicles somebody is booked at.
        CONSTRAINT stand_one_a_day EXCLUDE USING gist (
          municipality WITH =, point_id WITH =, (extract(isodow FROM first_date)::integer) WITH =,
          daterange(first_date, last_date, '[]') WITH &&),
        FOREIGN KEY (municipality, point_id) REFERENCES point (municipality, id),
        FOREIGN KEY (municipality, vehicle_id) REFERENCES vehicle (municipality, id)
      )`);
    await protect(runner, 'stand');

    // Recipients who are booked there are told that a vehicle stands there: a stand of a published plan ends, it never
    // was not.
    await runner.query(`
      CREATE FUNCTION refuse_removing_published_stand() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM plan_stop AS stop
                   JOIN plan_route AS route ON route.id = stop.route_id
                   JOIN plan ON plan.id = route.plan_id
                   WHERE stop.kind = 'MOBILE' AND stop.point_id = OLD.point_id AND plan.status = 'PUBLISHED'
                     AND plan.date BETWEEN OLD.first_date AND coalesce(OLD.last_date, 'infinity')
                     AND extract(isodow FROM plan.date) = extract(isodow FROM OLD.first_date)) THEN
          RAISE EXCEPTION 'a published plan has the stand'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'stand_published';
        END IF;
        RETURN OLD;
      END $$`);
    await runner.query(`
      CREATE TRIGGER stand_published BEFORE DELETE ON stand
        FOR EACH ROW EXECUTE FUNCTION refuse_removing_published_stand()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stand');
    await runner.query('DROP FUNCTION refuse_removing_published_stand');
  }
}
