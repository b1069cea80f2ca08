import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DATABASE, type Database } from '../../database/index.js';
import { LOG } from '../../log.js';
import { PlanEvents, PlanQueue } from '../../plans/index.js';
import { type JobNews, JobWorker } from '../../jobs/job-worker.js';
import { PlanJobs } from './plan-job-handler.js';

/** Makes the plans that are on the queue. */
@Injectable()
export class PlanWorker extends JobWorker {
  constructor(
    queue: PlanQueue,
    jobs: PlanJobs,
    private readonly events: PlanEvents,
    @Inject(DATABASE) database: Database,
    @Inject(LOG) log: Logger,
  ) {
    super(queue, jobs, database, log);
  }

  protected listen({ queued, cancelRequested, gap }: JobNews): Promise<() => void> {
    return this.events.subscribe((event) => {
      if (event.type === 'planQueued') queued();
      if (event.type === 'planCancelRequested') cancelRequested(event.plan);
    }, gap);
  }
}
