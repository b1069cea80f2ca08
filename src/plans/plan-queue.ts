import { Injectable } from '@nestjs/common';
import { TenantTransactions } from '../database/index.js';
import { LeaseQueue } from '../jobs/index.js';
import { PlanEvents } from './plan-events.js';
import { PlanJob } from './plan-job.entity.js';

/** The queue of plans to make. */
@Injectable()
export class PlanQueue extends LeaseQueue<PlanJob> {
  constructor(
    transactions: TenantTransactions,
    private readonly events: PlanEvents,
  ) {
    super(transactions, PlanJob, 'plan_job', { property: 'planId', column: 'plan_id' });
  }

  /** In the current tenant's transaction; workers are told when it commits. */
  async enqueue(planId: string): Promise<void> {
    await this.insert(planId);
    await this.events.queued(planId);
  }

  /** Asks the worker that holds the job to stop. False when there is no such job (any more). */
  async requestCancel(planId: string): Promise<boolean> {
    if (!(await this.markCancelled(planId))) return false;
    await this.events.cancelRequested(planId);
    return true;
  }
}
