/** When to stop: a time limit on an injected clock, or somebody else's word. */
export interface Clock {
  /** Milliseconds from any origin; wall time or the process's CPU time. */
  now(): number;
}

export class Budget {
  readonly started: number;
  private readonly deadline: number;

  constructor(
    private readonly clock: Clock,
    milliseconds: number,
    private readonly isCancelled: () => boolean,
  ) {
    this.started = clock.now();
    this.deadline = this.started + milliseconds;
  }

  elapsed(): number {
    return this.clock.now() - this.started;
  }

  /** How much of the time is gone, 0 to 1. */
  share(): number {
    return Math.min(1, this.elapsed() / Math.max(1, this.deadline - this.started));
  }

  isOver(): boolean {
    return this.clock.now() >= this.deadline || this.isCancelled();
  }
}
