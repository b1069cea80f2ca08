/** What the pool and its threads say to each other. All of it survives a structured clone. */
import type { Problem } from '../model/problem.js';
import type { PlanSketch, Solution } from '../model/solution.js';
import type { Progress } from '../solve.js';

/**
 * `cpu` counts the whole process's CPU time, so that a busy machine changes the result little. `steps` counts a
 * millisecond each time that the search looks at it: how far a search goes then follows from problem and seed alone, and
 * the same answer comes again on any machine, though nobody can say how long it takes.
 */
export type ClockKind = 'wall' | 'cpu' | 'steps';

export interface Task {
  readonly problem: Problem;
  readonly milliseconds: number;
  readonly seed: number;
  readonly clock: ClockKind;
  readonly start: PlanSketch | undefined;
  /** For the plan's lower bound, after the search; 0 = none is asked for. */
  readonly boundMilliseconds: number;
  /** Shared: anything but 0 in its one cell ends the search with the best so far. */
  readonly cancel: Int32Array;
}

export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'solved'; readonly solution: Solution }
  | { readonly kind: 'failed'; readonly message: string };
