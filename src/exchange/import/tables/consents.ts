import { currentManager } from '../../../database/index.js';
import { Consent } from '../../../recipients/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { consents as definition } from '../../bundle/tables/consents.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { type Directory, idOf } from '../directory.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const consents = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT consent.id, recipient.alias AS recipient, purpose, granted_from, until_date AS until
       FROM consent JOIN recipient ON recipient.id = recipient_id`,
    );
    return rows.map(recordedRow);
  },
  async write({ created, changed }, { recipients }) {
    const columns = columnsWith(recipients);
    await bulkUpdate(Consent, changed.map(columns));
    await bulkInsert(Consent, created.map(columns));
  },
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
