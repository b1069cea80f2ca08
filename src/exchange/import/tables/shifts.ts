import { currentManager } from '../../../database/index.js';
import { Shift, ShiftStaff } from '../../../fleet/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { shifts as definition } from '../../bundle/tables/shifts.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { recordedOverlaps, type Stretch } from '../check-recorded.js';
import { type Directory, idOf } from '../directory.js';
import { importTable } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;
type Stored = Row & { id: string; staff: readonly string[] };

/** @param namesakes names that several employees share: they may be on two shifts at once */
export const shiftsTable = (directory: Directory, namesakes: ReadonlySet<string>) =>
  importTable({
    definition,
    /** Blank is no break, and so is 0. */
    tidy: (row) => ({ ...row, break_minutes: row.break_minutes ?? 0 }),
    async read(rows) {
      const names = new Map([...directory.staff].map(([name, id]) => [id, name]));
      // Shifts are kept for ever: only those of the file's dates can be meant or run into.
      const stored = await currentManager().query<Stored[]>(
        `SELECT shift.id, shift.date, to_char(start_time, 'HH24:MI') AS start, to_char(end_time, 'HH24:MI') AS "end",
                vehicle.name AS vehicle, start_point.name AS start_place,
                coalesce(end_point.name, start_point.name) AS end_place, break_minutes,
                to_char(break_earliest, 'HH24:MI') AS break_earliest, to_char(break_latest, 'HH24:MI') AS break_latest,
                ARRAY(SELECT staff_id FROM shift_staff WHERE shift_id = shift.id ORDER BY position)::text[] AS staff
         FROM shift
         JOIN vehicle ON vehicle.id = vehicle_id
         JOIN point AS start_point ON start_point.id = start_point_id
         LEFT JOIN point AS end_point ON end_point.id = end_point_id
         WHERE shift.date = ANY($1::date[])`,
        [[...new Set(rows.map(({ date }) => date))]],
      );
      return stored.map(({ id, staff, ...row }) => ({
        id,
        row: { ...row, staff: staff.map((member) => idOf(names, member)) },
      }));
    },
    check: (merged) => [
      ...recordedOverlaps(merged, { table: 'shifts', column: 'vehicle', ends: 'times' }, (row) => [
        stretch(row, row.vehicle),
      ]),
      ...recordedOverlaps(merged, { table: 'shifts', column: 'staff', ends: 'times' }, (row) =>
        row.staff.filter((name) => !namesakes.has(name)).map((name) => stretch(row, name)),
      ),
    ],
    async write({ created, changed }, names) {
      const columns = columnsWith(names);
      await bulkInsert(Shift, created.map(columns));
      await bulkUpdate(Shift, changed.map(columns));
      const recrewed = changed.filter(
        ({ value, before }) => value.staff.join(';') !== before?.staff.join(';'),
      );
      await currentManager().query('DELETE FROM shift_staff WHERE shift_id = ANY($1::uuid[])', [
        recrewed.map(({ id }) => id),
      ]);
      await bulkInsert(
        ShiftStaff,
        [...created, ...recrewed].flatMap(({ id, value }) =>
          value.staff.map((name, position) => ({ shiftId: id, staffId: idOf(names.staff, name), position })),
        ),
      );
    },
  });

const stretch = ({ date, start, end }: Row, owner: string): Stretch => ({
  owner,
  from: `${date} ${start}`,
  until: `${date} ${end}`,
});

const columnsWith =
  ({ points, vehicles }: Directory) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    date: value.date,
    startTime: value.start,
    endTime: value.end,
    vehicleId: idOf(vehicles, value.vehicle),
    startPointId: idOf(points, value.start_place),
    endPointId: idOf(points, value.end_place),
    breakMinutes: value.break_minutes ?? 0,
    breakEarliest: value.break_earliest,
    breakLatest: value.break_latest,
  });
