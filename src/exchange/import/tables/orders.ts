import { currentManager } from '../../../database/index.js';
import { MedicationOrder } from '../../../dispensing/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { orders as definition } from '../../bundle/tables/orders.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { recordedOverlaps } from '../check-recorded.js';
import { type Directory, idOf } from '../directory.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const orders = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT medication_order.id, recipient.alias AS recipient, atc, form, handout, supervised, max_take_home_doses,
              tolerance_days, valid_from, valid_until
       FROM medication_order JOIN recipient ON recipient.id = recipient_id`,
    );
    return rows.map(recordedRow);
  },
  check: (merged) =>
    recordedOverlaps(merged, { table: 'orders', column: 'valid_from', ends: 'days' }, (row) => [
      { owner: row.recipient, from: row.valid_from, until: row.valid_until },
    ]),
  async write({ created, changed }, { recipients }) {
    const columns = columnsWith(recipients);
    // Changed first: a new order may begin where an old one now ends.
    await bulkUpdate(MedicationOrder, changed.map(columns));
    await bulkInsert(MedicationOrder, created.map(columns));
  },
});

const columnsWith =
  (recipients: Directory['recipients']) =>
  ({ id, value }: Imported<Row>) => ({
    id,
    recipientId: idOf(recipients, value.recipient),
    atc: value.atc,
    form: value.form,
    handout: value.handout,
    supervised: value.supervised,
    maxTakeHomeDoses: value.max_take_home_doses,
    toleranceDays: value.tolerance_days,
    validFrom: value.valid_from,
    validUntil: value.valid_until,
  });
