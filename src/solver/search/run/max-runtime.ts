import type { Clock, StoppingCriterion } from './stopping-criterion.js';

/** Calls of `isMet` between two readings of the clock, at most: reading the CPU time costs some microseconds. */
const MAX_STRIDE = 64;
/** Milliseconds between two readings below which the stride may grow. */
const SHORT_INTERVAL = 4;

/** Ends a number of milliseconds after its construction, or when the caller cancels. */
export class MaxRuntime implements StoppingCriterion {
  readonly started: number;
  private readonly deadline: number;
  private isOver = false;
  private readAt: number;
  private stride = 1;
  private callsToSkip = 0;

  /**
   * @param milliseconds the time allowed; 0 ends at the first call of `isMet`
   * @param isCancelled called whenever the clock is read; true ends the run
   */
  constructor(
    private readonly clock: Clock,
    milliseconds: number,
    private readonly isCancelled: () => boolean,
  ) {
    this.started = clock.now();
    this.readAt = this.started;
    this.deadline = this.started + milliseconds;
  }

  /** Milliseconds since the construction; reads the clock. */
  elapsed(): number {
    return this.clock.now() - this.started;
  }

  fractionUsed(): number {
    return Math.min(1, (this.readAt - this.started) / Math.max(1, this.deadline - this.started));
  }

  /** Reads the clock about once a millisecond, however often it is called. */
  isMet(): boolean {
    if (this.isOver || --this.callsToSkip > 0) return this.isOver;
    const now = this.clock.now();
    const isShort = now - this.readAt < SHORT_INTERVAL;
    this.stride = isShort ? Math.min(MAX_STRIDE, this.stride * 2) : Math.max(1, this.stride >> 1);
    this.callsToSkip = this.stride;
    this.readAt = now;
    this.isOver = now >= this.deadline || this.isCancelled();
    return this.isOver;
  }
}
