import type { PlanSketch, Problem, Solution } from '../../solver/index.js';

export interface SearchProgress {
  /** Objective of the best plan so far, tenths of a crew's second. */
  readonly cost: number;
  /** How many handouts that plan leaves out. */
  readonly unassigned: number;
  /** Seconds of search so far. */
  readonly elapsed: number;
}

export interface Search {
  readonly seconds: number;
  readonly seed: number;
  /** A plan to start from; the search repairs the rules that it breaks. */
  readonly start?: PlanSketch;
  /** Ends the search early with the best plan so far. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SearchProgress) => void;
}

/** Searches for a plan: on worker threads in the service, on the calling thread in tests. */
export interface Solver {
  solve(problem: Problem, search: Search): Promise<Solution>;
}

/** Injection token of the Solver. */
export const SOLVER = Symbol('Solver');
