/**
 * A kind of change to the routes that starts at one handout. `evaluate` changes nothing but fields of the move; `apply`
 * makes the change that the last `evaluate` returned. `evaluate` holds the inner loop over the neighbours of a handout, so
 * that arrays are fetched once and the rest is small integers in locals.
 */
export interface Move {
  /**
   * The best change of this kind between handout u, which is on a route, and the candidates gathered for it: its cost
   * delta, below 0, or 0 if none improves.
   */
  evaluate(u: number): number;
  apply(): void;
}

/** Cost delta below which a change improves: rounding of fractional penalties must not look like a gain. */
export const LEAST_GAIN = -1e-3;
