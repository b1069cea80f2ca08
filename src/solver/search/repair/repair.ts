/** Makes a plan that breaks rules at a penalty feasible again. */
import { insertGreedily, insertOrder } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';
import type { LocalSearch } from '../local-search/index.js';

/**
 * Removes the handouts that make a route late or overloaded, inserts them where that breaks no rule, and improves the
 * routes around them. Leaves violations forbidden: to go on with penalties, run it in `PenaltyManager.restoringAfter`.
 */
export function repair(context: SearchContext, localSearch: LocalSearch): void {
  const { state, stopping } = context;
  const { routes } = state;
  state.forbidViolations();
  localSearch.markEvaluated();
  for (let r = 0; r < state.data.vehicles; r++) {
    if (routes.violation(r) === 0) continue;
    const order = state.orderOf(r);
    state.setOrder(r, state.data.problem.vehicles[r].locked);
    insertOrder(state, r, order);
  }
  insertGreedily(state, context.neighbours);
  localSearch.runAroundChanges(() => stopping.isMet());
}
