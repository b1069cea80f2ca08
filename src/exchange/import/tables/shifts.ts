import { shiftsOn, writeShifts } from '../../../fleet/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { shifts as definition } from '../../bundle/tables/shifts.js';
import { recordedOverlaps, type Stretch } from '../check-recorded.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

/** @param namesakes names that several employees share: they may be on two shifts at once */
export const shiftsTable = (directory: Directory, namesakes: ReadonlySet<string>) =>
  importTable({
    definition,
    /** Blank is no break, and so is 0. */
    tidy: (row) => ({ ...row, break_minutes: row.break_minutes ?? 0 }),
    async read(rows) {
      const [vehicle, staff, point] = [
        nameOf(directory.vehicles),
        nameOf(directory.staff),
        nameOf(directory.points),
      ];
      // Shifts are kept for ever: only those of the file's dates can be meant or run into.
      const recorded = await shiftsOn([...new Set(rows.map(({ date }) => date))]);
      return recorded.map((shift) => ({
        id: shift.id,
        row: {
          date: shift.date,
          start: shift.startTime,
          end: shift.endTime,
          vehicle: vehicle(shift.vehicleId),
          staff: shift.staff.map(staff),
          start_place: point(shift.startPointId),
          end_place: point(shift.endPointId ?? shift.startPointId),
          break_minutes: shift.breakMinutes,
          break_earliest: shift.breakEarliest,
          break_latest: shift.breakLatest,
        },
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
    async write(merged, names) {
      const { created, changed } = merged;
      const recrewed = changed.filter(
        ({ value, before }) => value.staff.join(';') !== before?.staff.join(';'),
      );
      const crews = new Map(
        [...created, ...recrewed].map(({ id, value }) => [
          id,
          value.staff.map((name) => idOf(names.staff, name)),
        ]),
      );
      await writeMerged(merged, (rows) => writeShifts(rows, crews), columnsWith(names));
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
