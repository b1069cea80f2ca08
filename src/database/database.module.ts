import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import type { Database } from './data-source.js';
import { TenantTransactions } from './tenant.js';

/** Injection token of the Database: for health checks and the like; rows go through TenantTransactions. */
export const DATABASE = Symbol('Database');
/** Injection token of the Notifications. */
export const NOTIFICATIONS = Symbol('Notifications');

/** The open database for every slice. */
@Module({})
export class DatabaseModule {
  /**
   * @param database open and migrated; whoever opened it closes it.
   * @param report told of failed work after a commit.
   */
  static forDatabase(database: Database, report: (error: unknown) => void): DynamicModule {
    const providers: Provider[] = [
      { provide: DATABASE, useValue: database },
      { provide: NOTIFICATIONS, useValue: database.notifications },
      { provide: TenantTransactions, useValue: new TenantTransactions(database, report) },
    ];
    return { module: DatabaseModule, global: true, providers, exports: providers };
  }
}
