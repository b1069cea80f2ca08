import { currentManager } from '../../../database/index.js';
import { Closure, writeClosures } from '../../../points/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { closures as definition } from '../../bundle/tables/closures.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { clock, importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const closuresTable = ({ points }: Directory) =>
  importTable({
    definition,
    async read() {
      const pointName = nameOf(points);
      const rows = await currentManager().find(Closure);
      return rows.map(({ id, pointId, date, fromTime, untilTime, reason }) => ({
        id,
        row: { place: pointName(pointId), date, from: clock(fromTime), until: clock(untilTime), reason },
      }));
    },
    write: (merged) => writeMerged(merged, writeClosures, columnsWith(points)),
  });

const columnsWith =
  (points: Directory['points']) =>
  ({ id, value }: Imported<Row>): Closure => ({
    id,
    pointId: idOf(points, value.place),
    date: value.date,
    fromTime: value.from,
    untilTime: value.until,
    reason: value.reason,
  });
