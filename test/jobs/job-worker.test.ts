import { pino } from 'pino';
import type { Database } from '../../src/database/index.js';
import { type JobHandler, JobWorker, type LeasedJob } from '../../src/jobs/index.js';

const aJob = (attempts = 1): LeasedJob => ({ id: 'job', municipality: '0301', attempts });

/** Notes what became of each job. */
class NotingHandler implements JobHandler {
  readonly told: string[] = [];
  make(): Promise<void> {
    return this.note('made');
  }
  cancel(): Promise<void> {
    return this.note('cancelled');
  }
  giveBack(): Promise<void> {
    return this.note('given back');
  }
  giveUp(): Promise<void> {
    return this.note('given up');
  }
  private note(what: string): Promise<void> {
    this.told.push(what);
    return Promise.resolve();
  }
}

/** On a queue whose claims the test answers. */
class TestWorker extends JobWorker {
  constructor(handler: JobHandler, claim: () => Promise<LeasedJob | null>) {
    super(
      { claim, renew: () => Promise.resolve('HELD'), releaseAll: () => Promise.resolve() },
      handler,
      { kind: 'postgres' } as Database,
      pino({ level: 'silent' }),
    );
  }

  protected listen(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }
}

describe('a worker', () => {
  /** Stops it while its claim is under way. */
  async function stopWhileClaiming(job: LeasedJob | null): Promise<string[]> {
    const handler = new NotingHandler();
    let claiming!: () => void;
    let answer!: (job: LeasedJob | null) => void;
    const isClaiming = new Promise<void>((resolve) => (claiming = resolve));
    const worker = new TestWorker(handler, () => {
      claiming();
      return new Promise((resolve) => (answer = resolve));
    });
    await worker.start(1);
    await isClaiming;
    const stopped = worker.stop();
    answer(job);
    await stopped;
    return handler.told;
  }

  it('gives back the job that it was just claiming when it is told to stop, and does not make it', async () => {
    expect(await stopWhileClaiming(aJob())).toEqual(['given back']);
    expect(await stopWhileClaiming(null)).toEqual([]);
  });

  it('gives up a job of too many attempts, and makes one of fewer', async () => {
    const handler = new NotingHandler();
    const worker = new TestWorker(handler, () => Promise.resolve(aJob(4)));
    expect(await worker.makeOne('job')).toBe(true);
    expect(handler.told).toEqual(['given up']);
    const next = new NotingHandler();
    expect(await new TestWorker(next, () => Promise.resolve(aJob(3))).makeOne('job')).toBe(true);
    expect(next.told).toEqual(['made']);
  });
});
