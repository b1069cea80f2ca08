/**
 * Ruin and recreate, which chooses between home and points, by turns with a genetic search, which finds the routes that
 * small changes of a good plan do not lead to: with breaks and paid time two dozen visits on a route lie deep in one
 * order, while children of different plans bring whole routes together.
 */
import { Stage } from '../stopping.js';
import type { SearchContext } from '../context.js';
import { GENETIC_TURN, geneticSearch } from './hybrid-genetic.js';
import { type IteratedSettings, iteratedSearch } from './ruin-and-recreate.js';

const TURNS = 4;
/** How much of a turn is the genetic search's, if it does not run out of better plans before. */
const GENETIC_SHARE = 0.35;

/** Goes on from the incumbent, and leaves it in the state. Nobody is bound to others, and there are no stands. */
export function searchByTurns(context: SearchContext, settings: IteratedSettings): void {
  const { state, budget, incumbent } = context;
  for (let turn = 1; turn <= TURNS && !budget.isOver(); turn++) {
    const isLast = turn === TURNS;
    incumbent.best?.restore(state);
    // The later, the cooler: what the turns before have found is not to be lost again.
    const hot = Math.max(settings.cold, settings.hot * (1 - budget.share()));
    const ruining = new Stage(budget, isLast ? 1 : (turn - GENETIC_SHARE) / TURNS);
    iteratedSearch({ ...context, budget: ruining }, { ...settings, hot });
    if (isLast) return;
    incumbent.best?.restore(state);
    geneticSearch({ ...context, budget: new Stage(budget, turn / TURNS) }, GENETIC_TURN);
    state.forbid();
    incumbent.best?.restore(state);
  }
}
