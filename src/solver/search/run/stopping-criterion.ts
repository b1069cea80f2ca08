/** When a search or a part of it ends. */

/** Where the time is read: wall time, the process's CPU time, or a counter (`--clock steps`, tests). */
export interface Clock {
  /** Milliseconds since some fixed origin; never decreases. */
  now(): number;
}

export interface StoppingCriterion {
  /** Fraction of what this criterion allows that is used up, 0 to 1, as of the last call of `isMet`. */
  fractionUsed(): number;
  /** Whether to stop now. Called in inner loops, so it must be cheap. */
  isMet(): boolean;
}
