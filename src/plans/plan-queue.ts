import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { currentManager, TenantTransactions } from '../database/index.js';
import { PlanEvents } from './plan-events.js';
import { PlanJob } from './plan-job.entity.js';

/** A job that a worker holds until its lease ends, unless it renews it. */
export interface LeasedJob {
  readonly planId: string;
  readonly municipality: string;
  /** How often it was taken up, this time included. */
  readonly attempts: number;
}

/** What a worker learns when it renews its lease. */
export type LeaseState = 'HELD' | 'CANCELLED' | 'LOST';

/**
 * The queue of plans to make is a table (docs/decisions/0001-the-queue-is-a-table.md): a job comes to be in the
 * transaction that stores its plan and goes in the one that stores its answer, so neither is ever there without the
 * other, whatever is killed when.
 */
@Injectable()
export class PlanQueue {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly events: PlanEvents,
  ) {}

  /** In the current tenant's transaction; workers are told when it commits. */
  async enqueue(planId: string): Promise<void> {
    await currentManager().insert(PlanJob, { planId });
    await this.events.queued(planId);
  }

  /** Takes a job back that no worker has taken yet. False when one has, or there is none. */
  async withdraw(planId: string): Promise<boolean> {
    const { affected } = await currentManager().delete(PlanJob, { planId, worker: IsNull() });
    return affected === 1;
  }

  /** Asks the worker that holds the job to stop. False when there is no such job (any more). */
  async requestCancel(planId: string): Promise<boolean> {
    const { affected } = await currentManager().update(PlanJob, { planId }, { cancelRequested: true });
    if (affected !== 1) return false;
    await this.events.cancelRequested(planId);
    return true;
  }

  /**
   * Takes the job that has waited longest, of any municipality: a new one, or one whose worker let its lease run out.
   * Workers that look at the same moment get different ones.
   *
   * @param planId takes that job or none
   */
  async claim(worker: string, leaseSeconds: number, planId?: string): Promise<LeasedJob | null> {
    return this.transactions.runAsWorker(async (manager) => {
      const [rows] = await manager.query<[Record<string, never>[], number]>(
        `UPDATE plan_job SET worker = $1, lease_until = now() + make_interval(secs => $2), attempts = attempts + 1
         WHERE plan_id = (
           SELECT plan_id FROM plan_job
           WHERE (lease_until IS NULL OR lease_until < now()) AND plan_id = coalesce($3::uuid, plan_id)
           ORDER BY queued_at, plan_id
           LIMIT 1
           FOR UPDATE SKIP LOCKED
         )
         RETURNING plan_id AS "planId", municipality, attempts`,
        [worker, leaseSeconds, planId ?? null],
      );
      return (rows as unknown as LeasedJob[]).at(0) ?? null;
    });
  }

  /** Keeps the lease for so much longer, and asks whether to go on. */
  async renew(job: LeasedJob, worker: string, leaseSeconds: number): Promise<LeaseState> {
    return this.transactions.runAsWorker(async (manager) => {
      const [rows] = await manager.query<[{ cancelled: boolean }[], number]>(
        `UPDATE plan_job SET lease_until = now() + make_interval(secs => $3)
         WHERE plan_id = $1 AND worker = $2
         RETURNING cancel_requested AS cancelled`,
        [job.planId, worker, leaseSeconds],
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
        `UPDATE plan_job SET worker = NULL, lease_until = NULL, attempts = attempts - 1
         WHERE plan_id = $1 AND worker = $2`,
        [job.planId, worker],
      ),
    );
  }

  /** Ends all leases at once, for a process that knows itself to be the only one. The attempts are counted. */
  async releaseAll(): Promise<void> {
    await this.transactions.runAsWorker((manager) =>
      manager.query('UPDATE plan_job SET worker = NULL, lease_until = NULL'),
    );
  }

  /**
   * Takes the job off the queue, in the tenant's transaction that stores its outcome. False when the lease was lost to
   * another worker, whose answer it is to give: then nothing may be stored.
   */
  async finish(job: LeasedJob, worker: string): Promise<boolean> {
    const { affected } = await currentManager().delete(PlanJob, { planId: job.planId, worker });
    return affected === 1;
  }
}
