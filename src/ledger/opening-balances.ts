import { type EntityManager, In } from 'typeorm';
import { type BulkWrite, bulkWrite } from '../database/index.js';
import { OpeningBalance } from './opening-balance.entity.js';

/** Many at once, for the import. The caller has checked them and writes the audit row. */
export const writeOpeningBalances = (rows: BulkWrite<OpeningBalance>): Promise<void> =>
  bulkWrite(OpeningBalance, rows);

/** What recipients had when the municipality began; of all of them where no ids are given. */
export const readOpeningBalances = (
  manager: EntityManager,
  recipientIds: readonly string[] | null = null,
): Promise<OpeningBalance[]> =>
  manager.find(OpeningBalance, {
    ...(recipientIds === null ? {} : { where: { recipientId: In([...recipientIds]) } }),
    order: { date: 'ASC', id: 'ASC' },
  });
