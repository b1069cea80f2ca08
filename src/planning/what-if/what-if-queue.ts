import { Injectable } from '@nestjs/common';
import { TenantTransactions } from '../../database/index.js';
import { LeaseQueue } from '../../jobs/index.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfJob } from './what-if-job.entity.js';

/** The queue of what-ifs to compute. */
@Injectable()
export class WhatIfQueue extends LeaseQueue<WhatIfJob> {
  constructor(
    transactions: TenantTransactions,
    private readonly events: WhatIfEvents,
  ) {
    super(transactions, WhatIfJob, 'what_if_job', { property: 'whatIfId', column: 'what_if_id' });
  }

  /** In the current tenant's transaction; workers are notified when it commits. */
  async enqueue(whatIfId: string): Promise<void> {
    await this.insert(whatIfId);
    await this.events.queued(whatIfId);
  }

  /** Asks the worker that holds the job to stop. False when there is no such job (any more). */
  async requestCancel(whatIfId: string): Promise<boolean> {
    if (!(await this.markCancelled(whatIfId))) return false;
    await this.events.cancelRequested(whatIfId);
    return true;
  }
}
