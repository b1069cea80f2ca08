import type { OnModuleDestroy } from '@nestjs/common';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { Database } from '../database/index.js';
import { newId } from '../shared/ids.js';
import { ClaimLoop } from './claim-loop.js';
import type { JobHandler } from './job-handler.js';
import type { LeasedJob, LeaseQueue, QueueRow } from './lease-queue.js';

/** Without a renewal for so long a worker counts as dead, and another takes its job. */
const LEASE_SECONDS = 30;
/** How often the lease is renewed, and with it the wish to cancel is asked for. */
const RENEWAL_MILLISECONDS = 5_000;
const MOST_ATTEMPTS = 3;

/** Why a job in hand is ended early. */
type Interruption = 'CANCELLED' | 'LEASE_LOST' | 'STOPPING';

/** What a worker is woken for. */
export interface JobNews {
  readonly queued: () => void;
  readonly cancelRequested: (id: string) => void;
  /** Something may have been missed. */
  readonly gap: () => void;
}

/**
 * Takes jobs from a queue and does them, holding a lease on each while it works. Several may run, here and elsewhere.
 */
export abstract class JobWorker implements OnModuleDestroy {
  private readonly name = `${hostname()} ${process.pid} ${newId().slice(0, 8)}`;
  private readonly loop: ClaimLoop<LeasedJob>;
  private readonly inHand = new Map<string, AbortController>();
  private isStopping = false;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly queue: Pick<LeaseQueue<QueueRow>, 'claim' | 'renew' | 'releaseAll'>,
    private readonly handler: JobHandler,
    private readonly database: Database,
    private readonly log: Logger,
  ) {
    this.loop = new ClaimLoop(
      { claim: () => queue.claim(this.name, LEASE_SECONDS), work: (job) => this.work(job) },
      log,
    );
  }

  /** Begins to listen for jobs. Resolves, when listening, to a function that ends it. */
  protected abstract listen(news: JobNews): Promise<() => void>;

  /** @param count how many jobs are done at once; 0 leaves them to workers elsewhere */
  async start(count: number): Promise<void> {
    // An embedded database has one process: a lease found there now is that of a killed one, and not waited for.
    if (this.database.kind === 'embedded') await this.queue.releaseAll();
    this.unsubscribe = await this.listen({
      queued: () => this.loop.wake(),
      cancelRequested: (id) => this.inHand.get(id)?.abort('CANCELLED'),
      gap: () => this.loop.wake(),
    });
    this.loop.start(count);
  }

  /** Does one job of the queue. False if another worker has it in hand, or it is there no more. */
  async makeOne(id: string): Promise<boolean> {
    const job = await this.queue.claim(this.name, LEASE_SECONDS, id);
    if (job) await this.work(job);
    return job !== null;
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  /** Ends the jobs in hand and gives them back, for others or for the next start. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const stopped = this.loop.stop();
    for (const interrupt of this.inHand.values()) interrupt.abort('STOPPING');
    await stopped;
    this.unsubscribe?.();
  }

  private async work(job: LeasedJob): Promise<void> {
    const interrupt = new AbortController();
    this.inHand.set(job.id, interrupt);
    const renewal = setInterval(() => void this.renew(job, interrupt), RENEWAL_MILLISECONDS);
    const started = performance.now();
    try {
      if (this.isStopping) {
        // It was being claimed when the worker was told to stop.
        await this.handler.giveBack(job, this.name);
        return;
      }
      if (job.attempts > MOST_ATTEMPTS) {
        await this.handler.giveUp(job, this.name, MOST_ATTEMPTS);
        return;
      }
      if ((await this.queue.renew(job, this.name, LEASE_SECONDS)) === 'CANCELLED')
        interrupt.abort('CANCELLED');
      await this.handler.make(job, this.name, interrupt.signal);
      if (interrupt.signal.aborted)
        await this.afterInterruption(job, interrupt.signal.reason as Interruption);
      this.log.info({ job: job.id, ms: Math.round(performance.now() - started) }, 'A job is done');
    } finally {
      clearInterval(renewal);
      this.inHand.delete(job.id);
    }
  }

  private async renew(job: LeasedJob, interrupt: AbortController): Promise<void> {
    try {
      const state = await this.queue.renew(job, this.name, LEASE_SECONDS);
      if (state === 'CANCELLED') interrupt.abort('CANCELLED');
      if (state === 'LOST') interrupt.abort('LEASE_LOST');
    } catch (error) {
      // The lease lasts for several renewals; if it does run out, storing the answer finds that out.
      this.log.warn({ err: error, job: job.id }, 'A lease could not be renewed');
    }
  }

  private async afterInterruption(job: LeasedJob, why: Interruption): Promise<void> {
    if (why === 'CANCELLED') await this.handler.cancel(job, this.name);
    if (why === 'STOPPING') await this.handler.giveBack(job, this.name);
  }
}
