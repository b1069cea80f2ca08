import { currentManager } from '../../../database/index.js';
import { Pause } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { pauses as definition } from '../../bundle/tables/pauses.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { recordedOverlaps } from '../check-recorded.js';
import { type Directory, idOf } from '../directory.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const pauses = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT pause.id, recipient.alias AS recipient, from_date AS "from", until_date AS until, reason
       FROM pause JOIN recipient ON recipient.id = recipient_id`,
    );
    return rows.map(recordedRow);
  },
  check: (merged) =>
    recordedOverlaps(merged, { table: 'pauses', column: 'from', ends: 'days' }, (row) => [
      { owner: row.recipient, from: row.from, until: row.until },
    ]),
  async write({ created, changed }, { recipients }) {
    const columns = columnsWith(recipients);
    // Changed first: a new pause may begin where an old one now ends.
    await bulkUpdate(Pause, changed.map(columns));
    await bulkInsert(Pause, created.map(columns));
  },
});

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    fromDate: value.from,
    untilDate: value.until,
    reason: value.reason,
  });
