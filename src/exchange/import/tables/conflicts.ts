import { currentManager } from '../../../database/index.js';
import { Conflict } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { conflicts as definition } from '../../bundle/tables/conflicts.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { type Directory, idOf } from '../directory.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const conflicts = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT conflict.id, a.alias AS recipient_a, b.alias AS recipient_b, min_gap_minutes
       FROM conflict
       JOIN recipient AS a ON a.id = recipient_a_id
       JOIN recipient AS b ON b.id = recipient_b_id`,
    );
    return rows.map(recordedRow);
  },
  async write({ created, changed }, { recipients }) {
    const columns = columnsWith(recipients);
    await bulkInsert(Conflict, created.map(columns));
    await bulkUpdate(Conflict, changed.map(columns));
  },
});

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => {
    // The smaller id first, whichever way the pair was written. UUIDs sort like their lower-case text.
    const pair = [idOf(recipients, value.recipient_a), idOf(recipients, value.recipient_b)].sort();
    return { id, recipientAId: pair[0], recipientBId: pair[1], minGapMinutes: value.min_gap_minutes };
  };
