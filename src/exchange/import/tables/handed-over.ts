import { currentManager } from '../../../database/index.js';
import { readOpeningBalances, writeOpeningBalances } from '../../../ledger/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { handed_over as definition } from '../../bundle/tables/handed-over.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const handedOverTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await readOpeningBalances(currentManager());
      return rows.map((row) => ({
        id: row.id,
        row: {
          recipient: alias(row.recipientId),
          atc: row.atc,
          date: row.date,
          doses: row.doses,
          covers_until: row.coversUntil,
          form: row.form as Row['form'],
        },
      }));
    },
    write: (merged) => writeMerged(merged, writeOpeningBalances, columnsWith(recipients)),
  });

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    atc: value.atc,
    date: value.date,
    doses: value.doses,
    coversUntil: value.covers_until,
    form: value.form,
  });
