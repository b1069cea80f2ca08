import type { Logger } from 'pino';

/** How long a job may wait if the notification about it was lost, and a lapsed lease until it is noticed. */
const POLL_MILLISECONDS = 5_000;
const AFTER_FAILURE_MILLISECONDS = 2_000;

/** Where a claim loop takes its jobs from, and what it does with one. */
export interface JobSource<Job> {
  /** Takes a job that is due, which no other loop here or elsewhere gets meanwhile. Null when none is due. */
  claim(): Promise<Job | null>;
  work(job: Job): Promise<void>;
}

/**
 * Claims jobs and works on them, one at a time a loop, until it is stopped. It wakes when `wake` is called and, since
 * notifications can be lost, by polling. A failure is logged and does not end it: the job keeps its lease, and is
 * claimed again when that has run out.
 */
export class ClaimLoop<Job> {
  private readonly bell = new Bell();
  private loops: Promise<void>[] = [];
  private isStopped = false;

  constructor(
    private readonly source: JobSource<Job>,
    private readonly log: Logger,
  ) {}

  /** @param count how many jobs are worked on at once; 0 leaves them to loops elsewhere */
  start(count: number): void {
    this.loops = Array.from({ length: count }, () => this.loop());
  }

  /** There may be a job: looks at once. */
  wake(): void {
    this.bell.ring();
  }

  /** Claims no more jobs. Resolves when those in hand have ended, which their own signal may hasten. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.bell.ring();
    await Promise.all(this.loops);
  }

  /** Works on all that is due, one job after another. @returns how many jobs were worked on */
  async drain(): Promise<number> {
    let count = 0;
    while (!this.isStopped) {
      const job = await this.source.claim();
      if (job === null) break;
      await this.source.work(job);
      count++;
    }
    return count;
  }

  private async loop(): Promise<void> {
    while (!this.isStopped) {
      try {
        await this.drain();
        await this.bell.wait(POLL_MILLISECONDS);
      } catch (error) {
        // The database is unreachable or the job failed; either may pass, and the job keeps its lease until then.
        this.log.error({ err: error }, 'A worker failed; it goes on');
        await this.bell.wait(AFTER_FAILURE_MILLISECONDS);
      }
    }
  }
}

/** Wakes all that wait; a call while none waits is kept for the next one. */
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
