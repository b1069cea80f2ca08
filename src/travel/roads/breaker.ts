import { EngineUnavailable } from './road-engine.js';

/**
 * A circuit breaker: after a failure no caller waits for the same failure again until some time has passed; then one
 * call tries, and the others go on failing at once until it is back.
 */
export class Breaker {
  private openUntil = 0;

  constructor(
    private readonly milliseconds: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @throws EngineUnavailable at once while the breaker is open, else whatever the work throws */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.now() < this.openUntil) throw new EngineUnavailable('The road engine failed a moment ago.');
    // Until this call knows better, where there was a failure: others need not find out too.
    if (this.openUntil > 0) this.openUntil = this.now() + this.milliseconds;
    try {
      const result = await work();
      this.openUntil = 0;
      return result;
    } catch (error) {
      this.openUntil = error instanceof EngineUnavailable ? this.now() + this.milliseconds : 0;
      throw error;
    }
  }
}
