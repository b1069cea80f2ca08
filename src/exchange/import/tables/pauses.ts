import { currentManager } from '../../../database/index.js';
import { Pause, writePauses } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { pauses as definition } from '../../bundle/tables/pauses.js';
import { recordedOverlaps } from '../check-recorded.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const pausesTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await currentManager().find(Pause);
      return rows.map(({ id, recipientId, fromDate, untilDate, reason }) => ({
        id,
        row: { recipient: alias(recipientId), from: fromDate, until: untilDate, reason },
      }));
    },
    check: (merged) =>
      recordedOverlaps(merged, { table: 'pauses', column: 'from', ends: 'days' }, (row) => [
        { owner: row.recipient, from: row.from, until: row.until },
      ]),
    write: (merged) => writeMerged(merged, writePauses, columnsWith(recipients)),
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
