/** Makes a plan that breaks rules at a price keep them again. */
import { insertGreedily } from '../construct/regret-insertion.js';
import type { SearchContext } from '../context.js';
import type { LocalSearch } from '../local-search/local-search.js';
import { takeOrder } from '../construct/warm-start.js';

/**
 * Whoever makes a route late or too full leaves it, and is put where that breaks nothing; then routes around them are
 * improved. Leaves every rule unbreakable: within `Penalties.keep` the search can go on at the prices before.
 */
export function mend(context: SearchContext, localSearch: LocalSearch): void {
  const { state, budget } = context;
  const { routes } = state;
  state.forbid();
  localSearch.trust();
  for (let r = 0; r < state.data.vehicles; r++) {
    if (routes.violation(r) === 0) continue;
    const order = state.orderOf(r);
    state.setOrder(r, state.data.problem.vehicles[r].locked);
    takeOrder(state, r, order);
  }
  insertGreedily(context);
  localSearch.runChanged(() => budget.isOver());
}
