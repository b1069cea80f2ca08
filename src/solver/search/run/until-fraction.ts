import type { StoppingCriterion } from './stopping-criterion.js';

/** A stage of a longer run: from its construction until the whole run has used a given fraction of its time. */
export class UntilFraction implements StoppingCriterion {
  private readonly from: number;

  /** @param until fraction of `whole` at which the stage ends, 0 to 1; not above the present one ends it at once */
  constructor(
    private readonly whole: StoppingCriterion,
    private readonly until: number,
  ) {
    this.from = whole.fractionUsed();
  }

  /** Fraction of the stage, not of the whole run. */
  fractionUsed(): number {
    return Math.min(1, (this.whole.fractionUsed() - this.from) / Math.max(1e-9, this.until - this.from));
  }

  isMet(): boolean {
    return this.whole.isMet() || this.whole.fractionUsed() >= this.until;
  }
}
