import type { OnModuleDestroy } from '@nestjs/common';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { Database, LeasedJob, LeaseQueue, QueueRow } from '../database/index.js';
import { newId } from '../shared/ids.js';

/** A worker that is silent for so long has died; its job is taken up by another. */
const LEASE_SECONDS = 30;
/** How often the lease is renewed, and with it the wish to cancel is asked for. */
const RENEWAL_MILLISECONDS = 5_000;
/** How long a job may wait if the notification about it was lost, and lapsed leases until somebody looks. */
const POLL_MILLISECONDS = 5_000;
const AFTER_FAILURE_MILLISECONDS = 2_000;
const MOST_ATTEMPTS = 3;

/** Why a job in hand is ended early. */
type Interruption = 'CANCELLED' | 'LEASE_LOST' | 'STOPPING';

/** What becomes of a job in a worker's hands. */
export interface Jobs {
  /** Does the work; stores nothing if `signal` fires first. A failure becomes the answer, with its reason. */
  make(job: LeasedJob, worker: string, signal: AbortSignal): Promise<void>;
  cancel(job: LeasedJob, worker: string): Promise<void>;
  /** Back on the queue as if it had never been taken. */
  giveBack(job: LeasedJob, worker: string): Promise<void>;
  /** For a job that killed, or outlived, each worker that took it. */
  giveUp(job: LeasedJob, worker: string, attempts: number): Promise<void>;
}

/** Whom the worker wakes up for. */
export interface JobNews {
  readonly queued: () => void;
  readonly cancelRequested: (id: string) => void;
  /** Something may have been missed. */
  readonly gap: () => void;
}

/**
 * Takes jobs from a queue and does them, one at a time a loop, until it is stopped. Several may run, here and
 * elsewhere. It wakes by notification and, since those can be lost, by polling.
 */
export abstract class JobWorker implements OnModuleDestroy {
  private readonly name = `${hostname()} ${process.pid} ${newId().slice(0, 8)}`;
  private readonly stopping = new AbortController();
  private readonly bell = new Bell();
  private readonly inHand = new Map<string, AbortController>();
  private loops: Promise<void>[] = [];
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly queue: Pick<LeaseQueue<QueueRow>, 'claim' | 'renew' | 'releaseAll'>,
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly log: Logger,
  ) {}

  /** Begins to listen for jobs. Resolves, when listening, to a function that ends it. */
  protected abstract listen(news: JobNews): Promise<() => void>;

  /** @param count how many jobs are done at once; 0 leaves them to workers elsewhere */
  async start(count: number): Promise<void> {
    // An embedded database has one process. Whoever holds a lease there now was killed, and need not be waited for.
    if (this.database.kind === 'embedded') await this.queue.releaseAll();
    this.unsubscribe = await this.listen({
      queued: () => this.bell.ring(),
      cancelRequested: (id) => this.inHand.get(id)?.abort('CANCELLED'),
      gap: () => this.bell.ring(),
    });
    this.loops = Array.from({ length: count }, () => this.loop());
  }

  /** Does one job of the queue, if nobody else has it in hand. False if somebody has, or it is there no more. */
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
    this.stopping.abort();
    this.bell.ring();
    for (const interrupt of this.inHand.values()) interrupt.abort('STOPPING');
    await Promise.all(this.loops);
    this.unsubscribe?.();
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const job = await this.queue.claim(this.name, LEASE_SECONDS);
        if (job) await this.work(job);
        else await this.bell.wait(POLL_MILLISECONDS);
      } catch (error) {
        // The database is away or the job fell over; either may be over in a moment, and the job has its lease.
        this.log.error({ err: error }, 'A worker failed; it goes on');
        await this.bell.wait(AFTER_FAILURE_MILLISECONDS);
      }
    }
  }

  private async work(job: LeasedJob): Promise<void> {
    const interrupt = new AbortController();
    this.inHand.set(job.id, interrupt);
    const renewal = setInterval(() => void this.renew(job, interrupt), RENEWAL_MILLISECONDS);
    const started = performance.now();
    try {
      if (job.attempts > MOST_ATTEMPTS) {
        await this.jobs.giveUp(job, this.name, MOST_ATTEMPTS);
        return;
      }
      if ((await this.queue.renew(job, this.name, LEASE_SECONDS)) === 'CANCELLED')
        interrupt.abort('CANCELLED');
      await this.jobs.make(job, this.name, interrupt.signal);
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
    if (why === 'CANCELLED') await this.jobs.cancel(job, this.name);
    if (why === 'STOPPING') await this.jobs.giveBack(job, this.name);
  }
}

/** Wakes whoever waits; a ring while nobody waits is kept for the next one. */
class Bell {
  private rung = false;
  private readonly sleepers = new Set<() => void>();

  ring(): void {
    this.rung = true;
    for (const wake of this.sleepers) wake();
  }

  async wait(milliseconds: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(wake, milliseconds);
        const { sleepers } = this;
        sleepers.add(wake);
        function wake(): void {
          clearTimeout(timer);
          sleepers.delete(wake);
          resolve();
        }
      });
    }
    this.rung = false;
  }
}
