import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Database } from './data-source.js';
import { TenantTransactions } from './tenant.js';

/** Injection token of the Database: for health checks and the like; rows go through TenantTransactions. */
export const DATABASE = Symbol('Database');
/** Injection token of the Notifications. */
export const NOTIFICATIONS = Symbol('Notifications');

/**
 * The open database for every slice. Nest is handed the data source that is already open and migrated, so that its own
 * modules (health checks, for example) find it under the usual token. It is closed when the application is, after the
 * last `onModuleDestroy` and the last request. Slices never inject `DataSource`, `EntityManager` or a repository: their
 * only way to rows is the tenant's manager in async context, and lint says so.
 */
@Module({})
export class DatabaseModule {
  /**
   * @param database open and migrated.
   * @param report called with each failure of work that runs after a commit.
   */
  static forDatabase(database: Database, report: (error: unknown) => void): DynamicModule {
    const providers: Provider[] = [
      { provide: DATABASE, useValue: database },
      { provide: NOTIFICATIONS, useValue: database.notifications },
      { provide: TenantTransactions, useValue: new TenantTransactions(database, report) },
    ];
    const typeOrm = TypeOrmModule.forRootAsync({
      useFactory: () => database.dataSource.options,
      dataSourceFactory: () => Promise.resolve(database.dataSource),
    });
    return { module: DatabaseModule, global: true, imports: [typeOrm], providers, exports: providers };
  }
}
