import { type BulkWrite, bulkWrite } from '../database/index.js';
import { MedicationOrder } from './medication-order.entity.js';

/** Many orders at once, for the import. The caller has checked them and writes the audit row. */
export const writeOrders = (rows: BulkWrite<Omit<MedicationOrder, 'version'>>): Promise<void> =>
  bulkWrite(MedicationOrder, rows);
