import type { EntityManager } from 'typeorm';
import type { Database } from './data-source.js';
import { isRetryable } from './database-error.js';
import { RequestTransaction } from './request-transaction.js';
import { inScope, openScope, type Scope, type Tenant } from './scope.js';
import { TransactionError } from './transaction-error.js';
import { Transaction, type Isolation, type TransactionSettings } from './transaction.js';

export interface TransactionOptions {
  readonly isolation?: Isolation;
  /**
   * How often to begin again after a serialization failure or a deadlock (40001, 40P01); 0 if not given. The work is
   * run anew, so it must not have done anything outside the database. A joined `run` leaves it to the outermost.
   */
  readonly retry?: number;
}

type Work<T> = (manager: EntityManager) => Promise<T>;

const RETRY_MILLISECONDS = 20;

/**
 * Opens transactions that see one municipality's rows and no others: the role that row-level security holds, and the
 * municipality, are set for the transaction alone, never for the connection.
 */
export class TenantTransactions {
  constructor(
    private readonly database: Database,
    /** Told of a failed afterCommit callback: what was committed stays, so it is no failure of the work. */
    private readonly report: (error: unknown) => void,
  ) {}

  /**
   * Runs work in a transaction of the tenant's: committed when it resolves, rolled back when it rejects. Inside another
   * `run` of the same tenant it joins that transaction (see `savepoint` for work that may fail by itself).
   *
   * @throws TransactionError OTHER_TENANT inside another tenant's transaction, OTHER_ISOLATION when joining cannot give
   * what was asked for.
   */
  run<T>(tenant: Tenant, work: Work<T>, options: TransactionOptions = {}): Promise<T> {
    const outer = openScope();
    if (outer !== undefined) return join(outer, tenant, work, options);
    return this.outermost(tenant, tenantSettings(tenant, options), work, options);
  }

  /** The worker's look at the queue of jobs: a role that sees that one table, of all municipalities, and no other. */
  runAsWorker<T>(work: Work<T>, options: TransactionOptions = {}): Promise<T> {
    return this.withoutTenant('doserute_worker', 'system:worker', work, options);
  }

  /** The connection's own role, for tests and maintenance: what it may see is what that role may see. */
  runAsOwner<T>(work: Work<T>, options: TransactionOptions = {}): Promise<T> {
    return this.withoutTenant(undefined, 'system:owner', work, options);
  }

  /** One request's transaction: begins with the first statement, ends by `commit` or `rollback`. */
  begin(tenant: Tenant, options: Pick<TransactionOptions, 'isolation'> = {}): RequestTransaction {
    return new RequestTransaction(tenant, this.open(tenantSettings(tenant, options)), this.report);
  }

  private withoutTenant<T>(
    databaseRole: TransactionSettings['databaseRole'],
    actor: string,
    work: Work<T>,
    options: TransactionOptions,
  ): Promise<T> {
    if (openScope() !== undefined) {
      return Promise.reject(
        new TransactionError('OTHER_TENANT', `${actor} cannot work inside a tenant's transaction.`),
      );
    }
    const settings = {
      isolation: options.isolation ?? 'READ COMMITTED',
      databaseRole,
      municipality: '',
      actor,
    };
    return this.outermost(undefined, settings, work, options);
  }

  private async outermost<T>(
    tenant: Tenant | undefined,
    settings: TransactionSettings,
    work: Work<T>,
    { retry = 0 }: TransactionOptions,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      const request = new RequestTransaction(tenant, this.open(settings), this.report);
      try {
        const result = await request.run(() => work(request.manager));
        await request.commit();
        return result;
      } catch (error) {
        await request.rollback();
        if (attempt >= retry || !isRetryable(error)) throw error;
        // A little longer each time, and not in step with the transaction it collided with.
        await new Promise((resolve) =>
          setTimeout(resolve, RETRY_MILLISECONDS * 2 ** attempt * (0.5 + Math.random())),
        );
      }
    }
  }

  private open(settings: TransactionSettings): Transaction {
    return new Transaction(this.database.dataSource, settings, this.database.limits);
  }
}

const tenantSettings = (tenant: Tenant, { isolation }: TransactionOptions): TransactionSettings => ({
  isolation: isolation ?? 'READ COMMITTED',
  databaseRole: 'doserute_app',
  municipality: tenant.municipality,
  actor: tenant.actor,
});

async function join<T>(
  outer: Scope,
  tenant: Tenant,
  work: Work<T>,
  { isolation }: TransactionOptions,
): Promise<T> {
  const same =
    outer.tenant?.municipality === tenant.municipality &&
    outer.tenant.actor === tenant.actor &&
    outer.tenant.role === tenant.role;
  if (!same) {
    throw new TransactionError(
      'OTHER_TENANT',
      'The transaction here belongs to another tenant: end it first.',
    );
  }
  if (isolation !== undefined && isolation !== outer.transaction.isolation) {
    throw new TransactionError('OTHER_ISOLATION', `The transaction here is ${outer.transaction.isolation}.`);
  }
  return inScope(outer, () => work(outer.transaction.manager));
}
