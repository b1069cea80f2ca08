import type { Problem } from '../../../src/solver/model/problem.js';
import { Budget } from '../../../src/solver/search/stopping.js';
import { Incumbent, type SearchContext } from '../../../src/solver/search/context.js';
import { LocalSearch } from '../../../src/solver/search/local-search/local-search.js';
import { mend } from '../../../src/solver/search/repair/repair.js';
import { Neighbours } from '../../../src/solver/search/local-search/granular-neighbours.js';
import { Penalties } from '../../../src/solver/search/state/penalty-manager.js';
import { PlanState } from '../../../src/solver/search/state/plan-state.js';
import { Rng } from '../../../src/solver/search/rng.js';
import { SearchData } from '../../../src/solver/search/state/search-data.js';
import { Snapshot } from '../../../src/solver/search/state/snapshot.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** A search that may break rules at a price and holds these orders. */
function searching(problem: Problem, orders: readonly (readonly number[])[]): SearchContext {
  const data = new SearchData(problem);
  const penalties = new Penalties(data, 50);
  const state = new PlanState(data, penalties);
  orders.forEach((order, vehicle) => {
    state.setOrder(vehicle, order);
  });
  return {
    state,
    links: null,
    penalties,
    neighbours: new Neighbours(data, 20),
    rng: new Rng(1),
    budget: new Budget({ now: () => 0 }, 1000, () => false),
    incumbent: new Incumbent(
      (plan) => new Snapshot(plan),
      () => undefined,
    ),
  };
}

function mended(context: SearchContext): readonly (readonly number[])[] {
  mend(context, new LocalSearch(context.state.routes, context.neighbours, context.rng, 0));
  return context.state.sketch().orders;
}

const twoOfTwo = [{ capacity: [2] }, { capacity: [2] }];

describe('mend', () => {
  it('takes one visit out of a route with three doses where two fit, and gives it to the other vehicle', () => {
    const problem = lineProblem([10, 20, -30], {
      loadDimensions: 1,
      each: () => ({ load: [1] }),
      vehicles: twoOfTwo,
    });
    const context = searching(problem, [[0, 1, 2], []]);
    expect(context.state.isFeasible()).toBe(false);
    const orders = mended(context);
    expect(context.state.isFeasible()).toBe(true);
    expect(orders.map((order) => order.length).sort()).toEqual([1, 2]);
    expect(context.state.unassigned()).toEqual([]);
  });

  it('takes whom the route is late for out of it', () => {
    // At 100 by second 100, and at -100 by then too: one of them is somebody else's.
    const problem = lineProblem([100, -100], {
      each: () => ({ windows: [{ from: 0, to: 100 }] }),
      vehicles: [{}, {}],
    });
    const context = searching(problem, [[0, 1], []]);
    const orders = mended(context);
    expect(context.state.isFeasible()).toBe(true);
    expect([...orders].sort()).toEqual([[0], [1]]);
  });

  it('leaves out whom no vehicle has room for, not a rule', () => {
    const problem = lineProblem([10, 20, -30], {
      loadDimensions: 1,
      each: () => ({ load: [1] }),
      vehicles: [{ capacity: [2] }],
    });
    const context = searching(problem, [[0, 1, 2]]);
    mended(context);
    expect(context.state.isFeasible()).toBe(true);
    expect(context.state.unassigned()).toHaveLength(1);
  });

  it('leaves a plan that keeps every rule as it is', () => {
    const problem = lineProblem([10, 20, -30], {
      loadDimensions: 1,
      each: () => ({ load: [1] }),
      vehicles: twoOfTwo,
    });
    const context = searching(problem, [[0, 1], [2]]);
    expect(mended(context)).toEqual([[0, 1], [2]]);
  });
});
