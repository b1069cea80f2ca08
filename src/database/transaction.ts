import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { DatabaseLimits } from './config.js';
import { TransactionError } from './transaction-error.js';

export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ';

/** What a transaction is told before anything else, for itself alone. */
export interface TransactionSettings {
  readonly isolation: Isolation;
  /** The database role that it takes on; undefined: the connection's own (the owner). */
  readonly databaseRole: 'doserute_app' | 'doserute_worker' | undefined;
  readonly municipality: string;
  readonly actor: string;
}

/**
 * One transaction on one connection. It begins with the first statement, so that a request that reads nothing costs
 * nothing; its statements go one after another, also those of parallel resolvers, which share it; it ends once.
 */
export class Transaction {
  private readonly runner: QueryRunner;
  private readonly send: (sql: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;
  private client: PoolClient | undefined;
  private opening: Promise<void> | undefined;
  /** The last statement in the line; never rejects. */
  private last: Promise<unknown> = Promise.resolve();
  private ending: Promise<void> | undefined;
  private outcome: 'COMMIT' | 'ROLLBACK' | undefined;

  constructor(
    dataSource: DataSource,
    private readonly settings: TransactionSettings,
    private readonly limits: DatabaseLimits,
  ) {
    this.runner = dataSource.createQueryRunner();
    this.send = this.runner.query.bind(this.runner) as Transaction['send'];
    this.runner.query = ((sql: string, parameters?: unknown[], structured?: boolean) =>
      this.query(sql, parameters, structured)) as QueryRunner['query'];
    // The transaction is begun and ended here and not by TypeORM, which is told that it is inside one: else `save`
    // would open, and commit, its own. What TypeORM begins inside it are savepoints.
    Object.assign(this.runner, { isTransactionActive: true, transactionDepth: 1 });
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  get isolation(): Isolation {
    return this.settings.isolation;
  }

  get ended(): boolean {
    return this.outcome !== undefined;
  }

  /**
   * Idempotent.
   *
   * @throws TransactionError ROLLED_BACK when it was rolled back before, or when an error inside it had been caught and
   * passed over: PostgreSQL answers COMMIT with a roll-back then, without calling it an error.
   */
  async commit(): Promise<void> {
    await this.end('COMMIT');
    if (this.outcome === 'ROLLBACK') {
      throw new TransactionError(
        'ROLLED_BACK',
        'The transaction was rolled back, so it cannot be committed.',
      );
    }
  }

  /** Idempotent; does nothing after a commit. */
  rollback(): Promise<void> {
    return this.end('ROLLBACK');
  }

  private query(sql: string, parameters?: unknown[], structured?: boolean): Promise<unknown> {
    if (this.ended) return Promise.reject(new TransactionError('ENDED', 'The transaction has ended.'));
    const turn = this.last.then(async () => {
      if (this.outcome === 'ROLLBACK')
        throw new TransactionError('ENDED', 'The transaction was rolled back.');
      await (this.opening ??= this.open());
      return this.send(sql, parameters, structured);
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async open(): Promise<void> {
    this.client = (await this.runner.connect()) as PoolClient;
    const { isolation, databaseRole, municipality, actor } = this.settings;
    await this.client.query(`START TRANSACTION ISOLATION LEVEL ${isolation}`);
    // Local to the transaction, all of them: what is set for the session goes on to the connection's next user.
    const local = {
      statement_timeout: `${this.limits.statementSeconds}s`,
      lock_timeout: `${this.limits.lockWaitSeconds}s`,
      idle_in_transaction_session_timeout: `${this.limits.idleSeconds}s`,
      timezone: 'UTC',
      'app.municipality': municipality,
      'app.actor': actor,
      ...(databaseRole === undefined ? {} : { role: databaseRole }),
    };
    const calls = Object.keys(local).map((_name, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`);
    await this.client.query(`SELECT ${calls.join(', ')}`, Object.entries(local).flat());
  }

  private end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.ending === undefined) {
      this.outcome = how;
      this.ending = this.last.then(() => this.finish(how));
    }
    return this.ending;
  }

  /** Whatever happens, the connection goes back to the pool, or is thrown away if its state is not known. */
  private async finish(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      if (this.client === undefined) return;
      const { command } = await this.client.query(how);
      if (command === 'ROLLBACK') this.outcome = 'ROLLBACK';
    } catch (error) {
      this.outcome = 'ROLLBACK';
      // A failed COMMIT has rolled back. A failed ROLLBACK leaves a connection that no other transaction may get; an
      // error event is how TypeORM and the pool learn of it. The transaction itself is rolled back by the connection's
      // end.
      if (how === 'COMMIT') throw error;
      if (!this.runner.isReleased) this.client?.emit('error', error);
    } finally {
      await this.runner.release();
    }
  }
}
