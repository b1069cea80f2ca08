import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DATABASE, type Database } from '../../database/index.js';
import { type JobNews, JobWorker } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import { PlanEvents, PlanQueue } from '../../plans/index.js';
import { PlanJobHandler } from './plan-job-handler.js';

/** Makes the plans that are on the queue. */
@Injectable()
export class PlanWorker extends JobWorker {
  constructor(
    queue: PlanQueue,
    handler: PlanJobHandler,
    private readonly events: PlanEvents,
    @Inject(DATABASE) database: Database,
    @Inject(LOG) log: Logger,
  ) {
    super(queue, handler, database, log);
  }

  protected listen({ queued, cancelRequested, gap }: JobNews): Promise<() => void> {
    return this.events.subscribe((event) => {
      if (event.type === 'planQueued') queued();
      if (event.type === 'planCancelRequested') cancelRequested(event.plan);
    }, gap);
  }
}
