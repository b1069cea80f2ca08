import type { EntityManager } from 'typeorm';
import { inScope, type Scope, type Tenant } from './scope.js';
import type { Transaction } from './transaction.js';

/**
 * A transaction that is ended elsewhere: a request's, say, which many resolvers share and which is
 * committed before the response is sent.
 *
 * ```ts
 * const request = transactions.begin(tenant);
 * request.run(next);          // everything called from here on is in it; `currentManager()` finds it
 * await request.commit();     // or rollback(); both may be called again, and the first one counts
 * ```
 */
export class RequestTransaction {
  private readonly scope: Scope;
  private committed: Promise<void> | undefined;

  constructor(
    tenant: Tenant | undefined,
    private readonly transaction: Transaction,
    private readonly report: (error: unknown) => void,
  ) {
    this.scope = { transaction, tenant, afterCommit: [], savepoints: Promise.resolve() };
  }

  get manager(): EntityManager {
    return this.transaction.manager;
  }

  run<T>(work: () => T): T {
    return inScope(this.scope, work);
  }

  /**
   * Resolves when the rows are committed and the afterCommit callbacks are done.
   *
   * @throws TransactionError ROLLED_BACK, or the database's own error: then nothing was committed.
   */
  commit(): Promise<void> {
    return (this.committed ??= this.commitOnce());
  }

  /** Does nothing after a commit. */
  rollback(): Promise<void> {
    return this.transaction.rollback();
  }

  private async commitOnce(): Promise<void> {
    await this.transaction.commit();
    for (const callback of this.scope.afterCommit) {
      try {
        await inScope(undefined, callback);
      } catch (error) {
        this.report(error);
      }
    }
  }
}
