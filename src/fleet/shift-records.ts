import type { EntityManager } from 'typeorm';
import { currentManager } from '../database/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { ShiftRow } from './bulk-writes.js';
import type { TravelMode } from './vehicle.entity.js';

/** A shift with its crew. Times are HH:MM. */
export interface RecordedShift extends ShiftRow {
  /** Ids, the driver first. */
  readonly staff: readonly string[];
}

/** Every shift of some dates, ended ones too. */
export const shiftsOn = (dates: readonly CivilDate[]): Promise<RecordedShift[]> =>
  currentManager().query<RecordedShift[]>(
    `SELECT shift.id, shift.date, to_char(start_time, 'HH24:MI') AS "startTime", to_char(end_time, 'HH24:MI') AS "endTime",
            vehicle_id AS "vehicleId", start_point_id AS "startPointId", end_point_id AS "endPointId",
            break_minutes AS "breakMinutes", to_char(break_earliest, 'HH24:MI') AS "breakEarliest",
            to_char(break_latest, 'HH24:MI') AS "breakLatest",
            ARRAY(SELECT staff_id FROM shift_staff WHERE shift_id = shift.id ORDER BY position)::text[] AS staff
     FROM shift
     WHERE shift.date = ANY($1::date[])`,
    [dates],
  );

/** A shift that was or will be out, with what it drives and what its crew may do. Times are HH:MM:SS. */
export interface RosterRow {
  readonly id: string;
  readonly date: CivilDate;
  readonly start: string;
  /** Where it ended early, then. */
  readonly end: string;
  readonly startPointId: string;
  /** Null where it may end anywhere, and for one that ended early. */
  readonly endPointId: string | null;
  readonly breakMinutes: number;
  readonly breakEarliest: string | null;
  readonly breakLatest: string | null;
  readonly vehicleId: string;
  readonly vehicleName: string;
  readonly vehicleMode: TravelMode;
  readonly capacityDoses: number;
  readonly staff: string[];
  /** Those of any of the crew. */
  readonly skills: string[];
}

/**
 * The shifts of a period, and those within `edge` days of the first and the last recorded shift, in order of date,
 * vehicle and start. Cancelled ones are left out. One statement.
 */
export const readRosterRows = (
  manager: EntityManager,
  { from, until, edge }: { from: CivilDate; until: CivilDate; edge: number },
): Promise<RosterRow[]> =>
  manager.query<RosterRow[]>(
    `SELECT shift.id, shift.date, shift.start_time AS start, coalesce(shift.ended_at, shift.end_time) AS "end",
            shift.start_point_id AS "startPointId", CASE WHEN shift.ended_at IS NULL THEN shift.end_point_id END AS "endPointId",
            shift.break_minutes AS "breakMinutes", shift.break_earliest AS "breakEarliest",
            shift.break_latest AS "breakLatest",
            vehicle.id AS "vehicleId", vehicle.name AS "vehicleName", vehicle.mode AS "vehicleMode",
            vehicle.capacity_doses AS "capacityDoses",
            coalesce(array_agg(DISTINCT staff.id) FILTER (WHERE staff.id IS NOT NULL), '{}') AS staff,
            coalesce(array_agg(DISTINCT skill ORDER BY skill) FILTER (WHERE skill IS NOT NULL), '{}') AS skills
     FROM shift
     JOIN vehicle ON vehicle.id = shift.vehicle_id
     LEFT JOIN shift_staff ON shift_staff.shift_id = shift.id
     LEFT JOIN staff ON staff.id = shift_staff.staff_id
     LEFT JOIN LATERAL unnest(staff.skills) AS skill ON true
     WHERE shift.ended_at IS DISTINCT FROM shift.start_time
       AND (shift.date BETWEEN $1 AND $2
         OR shift.date > (SELECT max(date) FROM shift) - $3::integer
         OR shift.date < (SELECT min(date) FROM shift) + $3::integer)
     GROUP BY shift.id, vehicle.id
     ORDER BY shift.date, vehicle.name, shift.start_time`,
    [from, until, edge],
  );

/** What shifts drive with, by shift. */
export async function modesOfShifts(shiftIds: readonly string[]): Promise<Map<string, TravelMode>> {
  const rows = await currentManager().query<{ id: string; mode: TravelMode }[]>(
    `SELECT shift.id, vehicle.mode FROM shift JOIN vehicle ON vehicle.id = shift.vehicle_id
     WHERE shift.id = ANY($1::uuid[])`,
    [shiftIds],
  );
  return new Map(rows.map(({ id, mode }) => [id, mode]));
}

/** The date of the last recorded shift; null where there is none. */
export async function lastShiftDate(): Promise<CivilDate | null> {
  const [{ last }] = await currentManager().query<{ last: CivilDate | null }[]>(
    'SELECT max(date) AS last FROM shift',
  );
  return last;
}

/** Who drives the next shift from a date on, of the vehicle with the given name or of any. */
export async function nextDriver(
  from: CivilDate,
  vehicle: string | null,
): Promise<{ person: string; vehicle: string; date: CivilDate } | undefined> {
  const drivers = await currentManager().query<{ person: string; vehicle: string; date: CivilDate }[]>(
    `SELECT staff_id AS person, vehicle.name AS vehicle, shift.date
     FROM shift
     JOIN vehicle ON vehicle.id = vehicle_id
     JOIN shift_staff ON shift_id = shift.id
     WHERE shift.date >= $1 AND ($2::text IS NULL OR vehicle.name = $2)
     ORDER BY shift.date, start_time, vehicle.name, position LIMIT 1`,
    [from, vehicle],
  );
  return drivers.at(0);
}
