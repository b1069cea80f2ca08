import type { EntityManager } from 'typeorm';
import { type CivilDate, parseClockTime } from '../../shared/civil-time.js';
import type { TravelMode } from '../../travel/index.js';
import { PATTERN_DAYS, type RoundShift } from './round.js';

/** A row of the statement below. */
interface ShiftRow {
  id: string;
  date: CivilDate;
  start: string;
  end: string;
  startPointId: string;
  endPointId: string | null;
  breakMinutes: number;
  breakEarliest: string | null;
  breakLatest: string | null;
  vehicleId: string;
  vehicleName: string;
  vehicleMode: TravelMode;
  capacityDoses: number;
  staff: string[];
  skills: string[];
}

/** The shifts of the period, and of `PATTERN_DAYS` at each end of the record: the pattern for days without a record. */
export async function readRoster(
  manager: EntityManager,
  { from, until }: { from: CivilDate; until: CivilDate },
): Promise<{ first: CivilDate | null; last: CivilDate | null; shifts: RoundShift[] }> {
  const rows = await manager.query<ShiftRow[]>(
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
    [from, until, PATTERN_DAYS],
  );
  return {
    first: rows.at(0)?.date ?? null,
    last: rows.at(-1)?.date ?? null,
    shifts: rows.map(toShift),
  };
}

const toShift = (row: ShiftRow): RoundShift => ({
  id: row.id,
  date: row.date,
  start: parseClockTime(row.start),
  end: parseClockTime(row.end),
  crew: row.staff.length,
  staff: row.staff,
  skills: row.skills,
  vehicle: {
    id: row.vehicleId,
    name: row.vehicleName,
    mode: row.vehicleMode,
    capacityDoses: row.capacityDoses,
  },
  startPointId: row.startPointId,
  endPointId: row.endPointId,
  break:
    row.breakMinutes === 0 || row.breakEarliest === null || row.breakLatest === null
      ? null
      : {
          minutes: row.breakMinutes,
          earliest: parseClockTime(row.breakEarliest),
          latest: parseClockTime(row.breakLatest),
        },
});
