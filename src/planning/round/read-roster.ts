import type { EntityManager } from 'typeorm';
import { readRosterRows, type RosterRow } from '../../fleet/index.js';
import { type CivilDate, parseClockTime } from '../../shared/civil-time.js';
import { PATTERN_DAYS, type RoundShift } from './round.js';

/** The shifts of the period, and of `PATTERN_DAYS` at each end of the record: the pattern for days without a record. */
export async function readRoster(
  manager: EntityManager,
  { from, until }: { from: CivilDate; until: CivilDate },
): Promise<{ first: CivilDate | null; last: CivilDate | null; shifts: RoundShift[] }> {
  const rows = await readRosterRows(manager, { from, until, edge: PATTERN_DAYS });
  return {
    first: rows.at(0)?.date ?? null,
    last: rows.at(-1)?.date ?? null,
    shifts: rows.map(toShift),
  };
}

const toShift = (row: RosterRow): RoundShift => ({
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
