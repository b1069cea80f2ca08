import { currentManager } from '../../../database/index.js';
import { Quarantine } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { quarantines as definition } from '../../bundle/tables/quarantines.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { recordedOverlaps } from '../check-recorded.js';
import { type Directory, idOf } from '../directory.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const quarantines = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT quarantine.id, recipient.alias AS recipient, from_date AS "from", until_date AS until
       FROM quarantine JOIN recipient ON recipient.id = recipient_id`,
    );
    return rows.map(recordedRow);
  },
  check: (merged) =>
    recordedOverlaps(merged, { table: 'quarantines', column: 'from', ends: 'days' }, (row) => [
      { owner: row.recipient, from: row.from, until: row.until },
    ]),
  async write({ created, changed }, { recipients }) {
    const columns = columnsWith(recipients);
    // Changed first: a new quarantine may begin where an old one now ends.
    await bulkUpdate(Quarantine, changed.map(columns));
    await bulkInsert(Quarantine, created.map(columns));
  },
});

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    fromDate: value.from,
    untilDate: value.until,
  });
