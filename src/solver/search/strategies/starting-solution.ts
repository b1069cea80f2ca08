/** The plans that the search starts from. */
import type { PlanSketch } from '../../model/solution.js';
import { insertByRegret, insertGreedily, warmStart } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';
import { UntilFraction } from '../run/index.js';

export interface StartingSolutionSettings {
  /**
   * Pairs of a handout and a vehicle, an integer, at least 0, above which regret insertion may take only a fraction of the
   * search's time (0 to 1): for thousands of handouts on hundreds of routes the greedy plan has to do.
   */
  readonly manyPairs: number;
  readonly regretFraction: number;
}

export const STARTING_SOLUTION: StartingSolutionSettings = { manyPairs: 100_000, regretFraction: 0.1 };

/**
 * Offers a feasible plan to the incumbent whatever the time limit: a greedy one around the given plan; or a greedy one and
 * then, if there is none given, one by regret insertion. The state ends with the last of them that was better. Violations
 * are forbidden until a strategy penalises them; what does not fit stays unassigned.
 */
export function buildStartingSolution(
  context: SearchContext,
  start: PlanSketch | undefined,
  settings = STARTING_SOLUTION,
): void {
  const { state, stopping, incumbent, linkedInsertion, neighbours } = context;
  state.forbidViolations();
  if (start) warmStart(state, start);
  linkedInsertion?.repair();
  linkedInsertion?.insertAll();
  insertGreedily(state, neighbours);
  incumbent.offer(state);
  if (start) return;
  state.clear();
  linkedInsertion?.repair();
  linkedInsertion?.insertAll();
  const isLarge = state.data.handouts * state.data.vehicles > settings.manyPairs;
  insertByRegret(
    state,
    neighbours,
    isLarge ? new UntilFraction(stopping, settings.regretFraction) : stopping,
  );
  if (!incumbent.offer(state)) incumbent.best?.restore(state);
}
