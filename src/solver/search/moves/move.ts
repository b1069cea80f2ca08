/**
 * A kind of change to the routes that starts at one handout. `evaluate` looks and changes nothing but what it found
 * for itself; `apply` does what the last `evaluate` found. The inner loops stand in `evaluate`, over the neighbours
 * of one handout at a time, so that the arrays are fetched once and the rest is small integers in locals.
 */
export interface Move {
  /**
   * The best change of this kind between routed handout u and the candidates gathered for it: what it adds to the
   * price, below 0, or 0 if none is better.
   */
  evaluate(u: number): number;
  apply(): void;
}

/** What counts as better: rounding of fractional penalties must not look like a gain. */
export const LEAST_GAIN = -1e-3;
