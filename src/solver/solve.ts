/** The optimiser: starting solution, search, repair, and the exact answer. */
import { evaluatePlan } from './evaluate/index.js';
import type { Problem } from './model/problem.js';
import type { PlanSketch, Solution } from './model/solution.js';
import { newSearchContext } from './search/context/index.js';
import {
  calibrateRisk,
  enforcePriorities,
  enforceRiskLimits,
  timeForRiskLimits,
} from './search/repair/index.js';
import { type Clock, MaxRuntime } from './search/run/index.js';
import { buildStartingSolution, chooseNeighbourhood, search } from './search/strategies/index.js';

export interface Progress {
  /** Cost of the best plan so far, as `Solution.cost.total`, plus the cost of crowding. */
  readonly cost: number;
  readonly unassigned: number;
  /** Milliseconds on the injected clock since the start. */
  readonly elapsed: number;
}

export interface SolveOptions {
  /** Time limit, at least 0. */
  readonly milliseconds: number;
  /** Any integer. */
  readonly seed: number;
  readonly clock: Clock;
  /** A plan to start from (warm start). What breaks a rule in it is left out and inserted elsewhere. */
  readonly start?: PlanSketch;
  /** Called for each better plan. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called about once a millisecond; true ends the search with the best plan so far. */
  readonly isCancelled?: () => boolean;
}

/**
 * The best plan found within the time limit; a feasible one whatever the limit. The same problem, options and readings of
 * the clock give the same plan. The problem must be valid (`validateProblem`).
 */
export function solve(problem: Problem, options: SolveOptions): Solution {
  const { milliseconds, seed, clock, start, onProgress } = options;
  const searchTime = milliseconds - timeForRiskLimits(problem, milliseconds);
  const stopping = new MaxRuntime(clock, searchTime, options.isCancelled ?? (() => false));
  const context = newSearchContext(problem, {
    seed,
    stopping,
    neighbourhood: chooseNeighbourhood,
    onImproved: (cost, unassigned) => onProgress?.({ cost, unassigned, elapsed: stopping.elapsed() }),
  });
  buildStartingSolution(context, start);
  calibrateRisk(context, seed);
  search(context, start !== undefined);
  const { state, incumbent } = context;
  if (!incumbent.best) throw new Error('The search lost its first plan.');
  state.forbidViolations();
  incumbent.best.restore(state);
  if (state.data.rules.priorities) enforcePriorities(context);
  enforceRiskLimits(context, seed);
  return evaluatePlan(problem, state.sketch());
}
