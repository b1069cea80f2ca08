/** The messages between the pool and its threads. All of them can be structured-cloned. */
import type { Problem } from '../model/problem.js';
import type { PlanSketch, Solution } from '../model/solution.js';
import type { Progress } from '../solve.js';

/**
 * `wall`: wall-clock time. `cpu`: the whole process's CPU time, so that load on the machine changes the result little.
 * `steps`: a millisecond passes each time that the search reads the clock; the result then depends on problem, start
 * and seed only and is the same on any machine, but how long it takes is not known beforehand.
 */
export type ClockKind = 'wall' | 'cpu' | 'steps';

export interface Task {
  readonly problem: Problem;
  readonly milliseconds: number;
  readonly seed: number;
  readonly clock: ClockKind;
  readonly start: PlanSketch | undefined;
  /** Time for the lower bound, after the search; 0 = no bound. */
  readonly boundMilliseconds: number;
  /** Shared memory: any value but 0 in its one cell ends the search with the best plan so far. */
  readonly cancel: Int32Array;
}

export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'solved'; readonly solution: Solution }
  | { readonly kind: 'failed'; readonly message: string };
