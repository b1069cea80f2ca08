import { currentManager } from '../../../database/index.js';
import { Quarantine, writeQuarantines } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { quarantines as definition } from '../../bundle/tables/quarantines.js';
import { recordedOverlaps } from '../check-recorded.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const quarantinesTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await currentManager().find(Quarantine);
      return rows.map(({ id, recipientId, fromDate, untilDate }) => ({
        id,
        row: { recipient: alias(recipientId), from: fromDate, until: untilDate },
      }));
    },
    check: (merged) =>
      recordedOverlaps(merged, { table: 'quarantines', column: 'from', ends: 'days' }, (row) => [
        { owner: row.recipient, from: row.from, until: row.until },
      ]),
    write: (merged) => writeMerged(merged, writeQuarantines, columnsWith(recipients)),
  });

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    fromDate: value.from,
    untilDate: value.until,
  });
