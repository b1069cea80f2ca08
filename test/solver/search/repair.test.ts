import type { Problem } from '../../../src/solver/model/problem.js';
import { newSearchContext, type SearchContext } from '../../../src/solver/search/context/search-context.js';
import { LocalSearch } from '../../../src/solver/search/local-search/local-search.js';
import { repair } from '../../../src/solver/search/repair/repair.js';
import { MaxRuntime } from '../../../src/solver/search/run/max-runtime.js';
import { lineProblem } from '../../builders/solver-problems.js';

/** A search that may break rules at a penalty and holds these orders. */
function searching(problem: Problem, orders: readonly (readonly number[])[]): SearchContext {
  const context = newSearchContext(problem, {
    seed: 1,
    stopping: new MaxRuntime({ now: () => 0 }, 1000, () => false),
    neighbourhood: () => ({ width: 20, waitWeight: 0.2, lateWeight: 1 }),
    onImproved: () => undefined,
  });
  orders.forEach((order, vehicle) => {
    context.state.setOrder(vehicle, order);
  });
  return context;
}

function repaired(context: SearchContext): readonly (readonly number[])[] {
  const settings = { swapStarChance: 0, swapStarNeighbours: 10 };
  repair(context, new LocalSearch(context.state.routes, context.neighbours, context.rng, settings));
  return context.state.sketch().orders;
}

const twoOfTwo = [{ capacity: [2] }, { capacity: [2] }];

describe('repair', () => {
  it('moves one visit off a route with three doses where two fit, to the other vehicle', () => {
    const problem = lineProblem([10, 20, -30], {
      loadDimensions: 1,
      each: () => ({ load: [1] }),
      vehicles: twoOfTwo,
    });
    const context = searching(problem, [[0, 1, 2], []]);
    expect(context.state.isFeasible()).toBe(false);
    const orders = repaired(context);
    expect(context.state.isFeasible()).toBe(true);
    expect(orders.map((order) => order.length).sort()).toEqual([1, 2]);
    expect(context.state.unassigned()).toEqual([]);
  });

  it('removes the visit that the route is late for', () => {
    // At 100 by second 100, and at -100 by then too: they need two vehicles.
    const problem = lineProblem([100, -100], {
      each: () => ({ windows: [{ from: 0, to: 100 }] }),
      vehicles: [{}, {}],
    });
    const context = searching(problem, [[0, 1], []]);
    const orders = repaired(context);
    expect(context.state.isFeasible()).toBe(true);
    expect([...orders].sort()).toEqual([[0], [1]]);
  });

  it('leaves a visit unassigned that no vehicle has room for, and breaks no rule', () => {
    const problem = lineProblem([10, 20, -30], {
      loadDimensions: 1,
      each: () => ({ load: [1] }),
      vehicles: [{ capacity: [2] }],
    });
    const context = searching(problem, [[0, 1, 2]]);
    repaired(context);
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
    expect(repaired(context)).toEqual([[0, 1], [2]]);
  });
});
