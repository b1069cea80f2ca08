/** When to stop: a time limit on an injected clock, or somebody else's word. */
export interface Clock {
  /** Milliseconds from any origin; wall time or the process's CPU time. */
  now(): number;
}

/** How much time a strategy has. */
export interface TimeLeft {
  /** How much of the time was gone, 0 to 1, when the clock was last asked. */
  share(): number;
  isOver(): boolean;
}

const MOST_UNASKED = 64;

export class Budget implements TimeLeft {
  readonly started: number;
  private readonly deadline: number;
  private over = false;
  private askedAt: number;
  private stride = 1;
  private unasked = 0;

  constructor(
    private readonly clock: Clock,
    milliseconds: number,
    private readonly isCancelled: () => boolean,
  ) {
    this.started = clock.now();
    this.askedAt = this.started;
    this.deadline = this.started + milliseconds;
  }

  elapsed(): number {
    return this.clock.now() - this.started;
  }

  share(): number {
    return Math.min(1, (this.askedAt - this.started) / Math.max(1, this.deadline - this.started));
  }

  /** Asks the clock only every millisecond, however often it is asked itself. */
  isOver(): boolean {
    if (this.over || --this.unasked > 0) return this.over;
    const now = this.clock.now();
    const quick = now - this.askedAt < 4;
    this.stride = quick ? Math.min(MOST_UNASKED, this.stride * 2) : Math.max(1, this.stride >> 1);
    this.unasked = this.stride;
    this.askedAt = now;
    this.over = now >= this.deadline || this.isCancelled();
    return this.over;
  }
}

/** A part of a budget: from now on until such a share of the whole is gone. */
export class Stage implements TimeLeft {
  private readonly from: number;

  constructor(
    private readonly whole: TimeLeft,
    private readonly until: number,
  ) {
    this.from = whole.share();
  }

  share(): number {
    return Math.min(1, (this.whole.share() - this.from) / Math.max(1e-9, this.until - this.from));
  }

  isOver(): boolean {
    return this.whole.isOver() || this.whole.share() >= this.until;
  }
}

/** A part of a budget that ends after so many questions whether it is over: as far on a slow machine as on a fast one. */
export class Questions implements TimeLeft {
  private asked = 0;

  constructor(
    private readonly whole: TimeLeft,
    private readonly most: number,
  ) {}

  share(): number {
    return Math.min(1, this.asked / this.most);
  }

  isOver(): boolean {
    return ++this.asked > this.most || this.whole.isOver();
  }
}
