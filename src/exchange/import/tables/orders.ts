import { currentManager } from '../../../database/index.js';
import { MedicationOrder, spelledHandout, writeOrders } from '../../../dispensing/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { orders as definition } from '../../bundle/tables/orders.js';
import { recordedOverlaps } from '../check-recorded.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const ordersTable = ({ recipients }: Directory) =>
  importTable({
    definition,
    async read() {
      const alias = nameOf(recipients);
      const rows = await currentManager().find(MedicationOrder);
      return rows.map((order) => ({
        id: order.id,
        row: {
          recipient: alias(order.recipientId),
          atc: order.atc,
          form: order.form as Row['form'],
          handout: spelledHandout(order.handout), // older rows are as they were typed
          supervised: order.supervised,
          max_take_home_doses: order.maxTakeHomeDoses,
          tolerance_days: order.toleranceDays,
          valid_from: order.validFrom,
          valid_until: order.validUntil,
          dose_every_days: order.doseEveryDays,
          doses_per_day: order.dosesPerDay,
          preparation: order.preparation,
        },
      }));
    },
    check: (merged) =>
      recordedOverlaps(merged, { table: 'orders', column: 'valid_from', ends: 'days' }, (row) => [
        { owner: row.recipient, from: row.valid_from, until: row.valid_until },
      ]),
    write: (merged) => writeMerged(merged, writeOrders, columnsWith(recipients)),
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
    doseEveryDays: value.dose_every_days,
    dosesPerDay: value.doses_per_day === 2 ? (2 as const) : (1 as const),
    preparation: value.preparation,
  });
