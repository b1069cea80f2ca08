import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DATABASE, type Database } from '../../database/index.js';
import { type JobNews, JobWorker } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfJobHandler } from './what-if-job-handler.js';
import { WhatIfQueue } from './what-if-queue.js';

/** Works out the what-ifs that are on the queue. */
@Injectable()
export class WhatIfWorker extends JobWorker {
  constructor(
    queue: WhatIfQueue,
    handler: WhatIfJobHandler,
    private readonly events: WhatIfEvents,
    @Inject(DATABASE) database: Database,
    @Inject(LOG) log: Logger,
  ) {
    super(queue, handler, database, log);
  }

  protected listen({ queued, cancelRequested, gap }: JobNews): Promise<() => void> {
    return this.events.subscribe((event) => {
      if (event.type === 'whatIfQueued') queued();
      if (event.type === 'whatIfCancelRequested') cancelRequested(event.whatIf);
    }, gap);
  }
}
