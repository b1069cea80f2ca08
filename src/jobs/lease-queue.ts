import { Column, IsNull } from 'typeorm';
import type { EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { currentManager, type TenantTransactions } from '../database/index.js';

/** A row of a queue beside the key of what is to be made: who has it in hand, and until when. */
export abstract class QueueRow {
  @Column({ type: 'timestamptz', default: () => 'now()' })
  queuedAt!: Date;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'text', nullable: true })
  worker!: string | null;

  /** A worker that is silent for longer gives the job to the next. */
  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'boolean' })
  cancelRequested!: boolean;
}

/** A job that a worker holds until its lease ends, unless it renews it. */
export interface LeasedJob {
  /** Of what is to be made. */
  readonly id: string;
  readonly municipality: string;
  /** How often it was taken up, this time included. */
  readonly attempts: number;
}

/** What a worker learns when it renews its lease. */
export type LeaseState = 'HELD' | 'CANCELLED' | 'LOST';

/**
 * A queue is a table (docs/decisions/0001-the-queue-is-a-table.md): a job comes to be in the transaction that stores
 * what is to be made and goes in the one that stores its answer, so neither is ever there without the other, whatever
 * is killed when.
 */
export abstract class LeaseQueue<Row extends QueueRow> {
  /**
   * @param key the property of `entity` that names what is to be made
   */
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly entity: EntityTarget<Row>,
    private readonly table: string,
    private readonly key: { readonly property: keyof Row & string; readonly column: string },
  ) {}

  /** Takes a job back that no worker has taken yet. False when one has, or there is none. */
  async withdraw(id: string): Promise<boolean> {
    const { affected } = await currentManager().delete(this.entity, {
      ...this.where(id),
      worker: IsNull(),
    });
    return affected === 1;
  }

  /**
   * Takes the job that has waited longest, of any municipality: a new one, or one whose worker let its lease run out.
   * Workers that look at the same moment get different ones.
   *
   * @param id takes that job or none
   */
  async claim(worker: string, leaseSeconds: number, id?: string): Promise<LeasedJob | null> {
    const { table } = this;
    const { column } = this.key;
    return this.transactions.runAsWorker(async (manager) => {
      const [rows] = await manager.query<[Record<string, never>[], number]>(
        `UPDATE ${table} SET worker = $1, lease_until = now() + make_interval(secs => $2), attempts = attempts + 1
         WHERE ${column} = (
           SELECT ${column} FROM ${table}
           WHERE (lease_until IS NULL OR lease_until < now()) AND ${column} = coalesce($3::uuid, ${column})
           ORDER BY queued_at, ${column}
           LIMIT 1
           FOR UPDATE SKIP LOCKED
         )
         RETURNING ${column} AS id, municipality, attempts`,
        [worker, leaseSeconds, id ?? null],
      );
      return (rows as unknown as LeasedJob[]).at(0) ?? null;
    });
  }

  /** Keeps the lease for so much longer, and asks whether to go on. */
  async renew(job: LeasedJob, worker: string, leaseSeconds: number): Promise<LeaseState> {
    return this.transactions.runAsWorker(async (manager) => {
      const [rows] = await manager.query<[{ cancelled: boolean }[], number]>(
        `UPDATE ${this.table} SET lease_until = now() + make_interval(secs => $3)
         WHERE ${this.key.column} = $1 AND worker = $2
         RETURNING cancel_requested AS cancelled`,
        [job.id, worker, leaseSeconds],
      );
      const row = rows.at(0);
      if (!row) return 'LOST';
      return row.cancelled ? 'CANCELLED' : 'HELD';
    });
  }

  /** Gives a job back undone, at once and without counting the attempt: the worker is stopping. */
  async giveBack(job: LeasedJob, worker: string): Promise<void> {
    await this.transactions.runAsWorker((manager) =>
      manager.query(
        `UPDATE ${this.table} SET worker = NULL, lease_until = NULL, attempts = attempts - 1
         WHERE ${this.key.column} = $1 AND worker = $2`,
        [job.id, worker],
      ),
    );
  }

  /** Ends all leases at once, for a process that knows itself to be the only one. The attempts are counted. */
  async releaseAll(): Promise<void> {
    await this.transactions.runAsWorker((manager) =>
      manager.query(`UPDATE ${this.table} SET worker = NULL, lease_until = NULL`),
    );
  }

  /** Whether the job still is this worker's, asked in the tenant's transaction that stores how far it has come. */
  async isHeld(job: LeasedJob, worker: string): Promise<boolean> {
    return (await currentManager().countBy(this.entity, { ...this.where(job.id), worker })) === 1;
  }

  /**
   * Takes the job off the queue, in the tenant's transaction that stores its outcome. False when the lease was lost to
   * another worker, whose answer it is to give: then nothing may be stored.
   */
  async finish(job: LeasedJob, worker: string): Promise<boolean> {
    const { affected } = await currentManager().delete(this.entity, { ...this.where(job.id), worker });
    return affected === 1;
  }

  /** In the current tenant's transaction. */
  protected async insert(id: string): Promise<void> {
    await currentManager().insert(this.entity, this.where(id) as QueryDeepPartialEntity<Row>);
  }

  /** Marks a job as no longer wanted. False when there is no such job (any more). */
  protected async markCancelled(id: string): Promise<boolean> {
    const cancelled = { cancelRequested: true } as unknown as QueryDeepPartialEntity<Row>;
    const { affected } = await currentManager().update(this.entity, this.where(id), cancelled);
    return affected === 1;
  }

  private where(id: string): FindOptionsWhere<Row> {
    return { [this.key.property]: id } as FindOptionsWhere<Row>;
  }
}
