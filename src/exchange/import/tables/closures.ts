import { currentManager } from '../../../database/index.js';
import { Closure } from '../../../points/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { closures as definition } from '../../bundle/tables/closures.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { type Directory, idOf } from '../directory.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const closures = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT closure.id, point.name AS place, closure.date, to_char(closure.from_time, 'HH24:MI') AS "from",
              to_char(closure.until_time, 'HH24:MI') AS until, closure.reason
       FROM closure JOIN point ON point.id = closure.point_id`,
    );
    return rows.map(recordedRow);
  },
  async write({ created, changed }, { points }) {
    const columns = columnsWith(points);
    await bulkInsert(Closure, created.map(columns));
    await bulkUpdate(Closure, changed.map(columns));
  },
});

const columnsWith =
  (points: Directory['points']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    pointId: idOf(points, value.place),
    date: value.date,
    fromTime: value.from,
    untilTime: value.until,
    reason: value.reason,
  });
