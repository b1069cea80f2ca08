import { bulkInsert, type BulkWrite, bulkWrite, currentManager } from '../database/index.js';
import { ShiftStaff } from './shift-staff.entity.js';
import { Shift } from './shift.entity.js';
import { StaffMember } from './staff-member.entity.js';
import { Vehicle } from './vehicle.entity.js';

/*
 * Many rows at once, for the import: one statement a table for each 2,000 rows. The caller has checked them and writes
 * the audit row.
 */

export const writeVehicles = (rows: BulkWrite<Omit<Vehicle, 'version'>>): Promise<void> =>
  bulkWrite(Vehicle, rows);

/** A known employee's name stays as it is sealed. */
export const writeStaff = (
  rows: BulkWrite<Omit<StaffMember, 'version'>, Pick<StaffMember, 'id' | 'skills'>>,
): Promise<void> => bulkWrite(StaffMember, rows);

/** Whether a shift ended early is no part of an import. */
export type ShiftRow = Omit<Shift, 'version' | 'endedAt' | 'endedReason'>;

/** @param crews of new shifts, and of known ones whose crew is another now: staff ids by shift, the driver first */
export async function writeShifts(
  rows: BulkWrite<ShiftRow>,
  crews: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await bulkWrite(Shift, rows);
  const recrewed = rows.changed.filter(({ id }) => crews.has(id)).map(({ id }) => id);
  if (recrewed.length > 0)
    await currentManager().query('DELETE FROM shift_staff WHERE shift_id = ANY($1::uuid[])', [recrewed]);
  await bulkInsert(
    ShiftStaff,
    [...crews].flatMap(([shiftId, staff]) =>
      staff.map((staffId, position) => ({ shiftId, staffId, position })),
    ),
  );
}
