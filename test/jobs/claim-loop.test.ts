import { pino } from 'pino';
import { ClaimLoop, type JobSource } from '../../src/jobs/claim-loop.js';

const log = pino({ level: 'silent' });

/** A list that is claimed from the front, and what was worked on. */
class ListedJobs implements JobSource<string> {
  readonly done: string[] = [];
  claims = 0;
  private readonly waiters: (() => void)[] = [];

  constructor(readonly waiting: string[]) {}

  claim(): Promise<string | null> {
    this.claims++;
    for (const wake of this.waiters.splice(0)) wake();
    return Promise.resolve(this.waiting.shift() ?? null);
  }

  work(job: string): Promise<void> {
    this.done.push(job);
    return Promise.resolve();
  }

  /** Resolves when the loop has looked once more. */
  looked(): Promise<void> {
    return new Promise((resolve) => this.waiters.push(resolve));
  }
}

describe('a claim loop', () => {
  it('works on all that is due, in order, and then waits', async () => {
    const jobs = new ListedJobs(['one', 'two']);
    const loop = new ClaimLoop(jobs, log);
    loop.start(1);
    while (jobs.claims < 3) await jobs.looked();
    expect(jobs.done).toEqual(['one', 'two']);
    await loop.stop();
    expect(jobs.claims).toBe(3);
  });

  it('looks again when it is woken, long before it polls', async () => {
    const jobs = new ListedJobs([]);
    const loop = new ClaimLoop(jobs, log);
    loop.start(1);
    jobs.waiting.push('late');
    loop.wake();
    while (jobs.claims < 3) await jobs.looked();
    expect(jobs.done).toEqual(['late']);
    await loop.stop();
  });

  it('goes on after a job that fails', async () => {
    const jobs = new ListedJobs(['bad', 'good']);
    const loop = new ClaimLoop<string>(
      {
        claim: () => jobs.claim(),
        work: (job) => (job === 'bad' ? Promise.reject(new Error('fell over')) : jobs.work(job)),
      },
      log,
    );
    loop.start(1);
    loop.wake();
    while (jobs.claims < 3) await jobs.looked();
    expect(jobs.done).toEqual(['good']);
    await loop.stop();
  });

  it('claims nothing more once it is stopped, and stops when the job in hand has ended', async () => {
    const jobs = new ListedJobs(['in hand', 'left']);
    let end!: () => void;
    let begun!: () => void;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayEnd = new Promise<void>((resolve) => (end = resolve));
    const loop = new ClaimLoop<string>(
      {
        claim: () => jobs.claim(),
        work: async (job) => {
          begun();
          await mayEnd;
          await jobs.work(job);
        },
      },
      log,
    );
    loop.start(1);
    await hasBegun;
    const stopped = loop.stop();
    end();
    await stopped;
    expect(jobs.done).toEqual(['in hand']);
    expect(jobs.waiting).toEqual(['left']);
  });

  it('leaves all to others when it is started with no loops, and can be drained by hand', async () => {
    const jobs = new ListedJobs(['one', 'two']);
    const loop = new ClaimLoop(jobs, log);
    loop.start(0);
    expect(await loop.drain()).toBe(2);
    expect(jobs.done).toEqual(['one', 'two']);
    expect(await loop.drain()).toBe(0);
    await loop.stop();
  });
});
