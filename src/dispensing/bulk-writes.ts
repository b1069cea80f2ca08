import type { EntityManager } from 'typeorm';
import { type BulkWrite, bulkWrite } from '../database/index.js';
import { ExtraHandout } from './decisions/extra-handout.entity.js';
import { MedicationOrder } from './medication-order.entity.js';

/** Many orders at once, for the import. The caller has checked them and writes the audit row. */
export const writeOrders = (rows: BulkWrite<Omit<MedicationOrder, 'version'>>): Promise<void> =>
  bulkWrite(MedicationOrder, rows);

/** Many added handouts at once, for the import. The caller has checked them and writes the audit row. */
export const writeExtraHandouts = (rows: BulkWrite<ExtraHandout>): Promise<void> =>
  bulkWrite(ExtraHandout, rows);

/** Every added handout, for the import to compare with. */
export const readExtraHandouts = (manager: EntityManager): Promise<ExtraHandout[]> =>
  manager.find(ExtraHandout);
