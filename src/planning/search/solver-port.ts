import type { PlanSketch, Problem, Solution } from '../../solver/index.js';

export interface SearchProgress {
  /** The best plan so far: its objective, and how many handouts it leaves unassigned. */
  readonly cost: number;
  readonly unassigned: number;
  /** Seconds of search. */
  readonly elapsed: number;
}

export interface Search {
  readonly seconds: number;
  readonly seed: number;
  /** A plan to begin from; what it breaks is mended. */
  readonly start?: PlanSketch;
  /** Ends the search early with the best plan so far. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SearchProgress) => void;
}

/** Whoever searches for a plan: worker threads in the service, the same thread in tests. */
export interface Solver {
  solve(problem: Problem, search: Search): Promise<Solution>;
}

/** Injection token of the Solver. */
export const SOLVER = Symbol('Solver');
