import { currentManager } from '../../../database/index.js';
import { Conflict, writeConflicts } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { conflicts as definition } from '../../bundle/tables/conflicts.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const conflictsTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await currentManager().find(Conflict);
      return rows.map(({ id, recipientAId, recipientBId, minGapMinutes }) => ({
        id,
        row: {
          recipient_a: alias(recipientAId),
          recipient_b: alias(recipientBId),
          min_gap_minutes: minGapMinutes,
        },
      }));
    },
    write: (merged) => writeMerged(merged, writeConflicts, columnsWith(recipients)),
  });

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>): Conflict => ({
    id,
    recipientAId: idOf(recipients, value.recipient_a),
    recipientBId: idOf(recipients, value.recipient_b),
    minGapMinutes: value.min_gap_minutes,
  });
