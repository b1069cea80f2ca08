import { currentManager } from '../../../database/index.js';
import { readExtraHandouts, writeExtraHandouts } from '../../../dispensing/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { extra_handouts as definition } from '../../bundle/tables/extra-handouts.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const extraHandoutsTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await readExtraHandouts(currentManager());
      return rows.map((row) => ({
        id: row.id,
        row: {
          recipient: alias(row.recipientId),
          date: row.date,
          doses: row.doses,
          covers_from: row.coversFrom,
          covers_until: row.coversUntil,
          reason: row.reason,
        },
      }));
    },
    write: (merged) => writeMerged(merged, writeExtraHandouts, columnsWith(recipients)),
  });

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    date: value.date,
    doses: value.doses,
    coversFrom: value.covers_from,
    coversUntil: value.covers_until,
    reason: value.reason,
  });
