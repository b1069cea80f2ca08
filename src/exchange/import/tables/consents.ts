import { currentManager } from '../../../database/index.js';
import { Consent, writeConsents } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { consents as definition } from '../../bundle/tables/consents.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const consentsTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await currentManager().find(Consent);
      return rows.map(({ id, recipientId, purpose, grantedFrom, untilDate }) => ({
        id,
        row: { recipient: alias(recipientId), purpose, granted_from: grantedFrom, until: untilDate },
      }));
    },
    write: (merged) => writeMerged(merged, writeConsents, columnsWith(recipients)),
  });

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    purpose: value.purpose,
    grantedFrom: value.granted_from,
    untilDate: value.until,
  });
