export type { DatabaseConfig, DatabaseLimits } from './config.js';
export { bulkInsert, type BulkWrite, bulkWrite } from './bulk.js';
export { createDatabase, type Database, type DatabaseOptions } from './data-source.js';
export { DATABASE, DatabaseModule, NOTIFICATIONS } from './database.module.js';
export { databaseErrorCode, violatedConstraint } from './database-error.js';
export type { NotificationPayload, Notifications } from './notifications.js';
export type { Progress } from './progress.js';
export { RequestTransaction } from './request-transaction.js';
export { rolledBack, rolledBackUnless } from './rolled-back.js';
export {
  afterCommit,
  currentManager,
  currentTenant,
  outsideTransaction,
  savepoint,
  type Tenant,
  tenantHere,
} from './scope.js';
export { TenantTransactions } from './tenant.js';
export { TransactionError } from './transaction-error.js';
