import type { StoppingCriterion } from './stopping-criterion.js';

/** Ends after a number of iterations (= calls of `isMet`), the same on any machine, or with the whole run. */
export class MaxIterations implements StoppingCriterion {
  private iterations = 0;

  constructor(
    private readonly whole: StoppingCriterion,
    private readonly maxIterations: number,
  ) {}

  fractionUsed(): number {
    return Math.min(1, this.iterations / this.maxIterations);
  }

  isMet(): boolean {
    return ++this.iterations > this.maxIterations || this.whole.isMet();
  }
}
