import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DATABASE, type Database } from '../../database/index.js';
import { type JobNews, JobWorker } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import { RefillJobHandler } from './refill-job-handler.js';
import { RefillQueue } from './refill-queue.js';

/** How often it is seen whether there is newer road data than what serves. */
const LOOK_MILLISECONDS = 10_000;

/** Works travel times out in the background: on newer road data, and what no request could wait for. */
@Injectable()
export class RefillWorker extends JobWorker {
  constructor(
    private readonly refills: RefillQueue,
    handler: RefillJobHandler,
    @Inject(DATABASE) database: Database,
    @Inject(LOG) private readonly journal: Logger,
  ) {
    super(refills, handler, database, journal);
  }

  override async start(count: number): Promise<void> {
    this.refills.isWorkedOn = count > 0;
    await super.start(count);
  }

  /** No notification exists of new road data, nor of jobs: both are polled. */
  protected listen({ queued }: JobNews): Promise<() => void> {
    let looking: Promise<void> | undefined;
    const look = async (): Promise<void> => {
      try {
        if ((await this.refills.wantNewest()).length > 0) queued();
      } catch (error) {
        // The database or the engine is away; the next look may find them.
        this.journal.warn({ err: error }, 'Newer road data could not be looked for');
      }
      looking = undefined;
    };
    const timer = setInterval(() => {
      looking ??= look();
    }, LOOK_MILLISECONDS);
    return Promise.resolve(() => clearInterval(timer));
  }
}
