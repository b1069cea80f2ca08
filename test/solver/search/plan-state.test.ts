import fc from 'fast-check';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import type { Problem } from '../../../src/solver/model/problem.js';
import { BestInsertion } from '../../../src/solver/search/construct/best-insertion.js';
import { GranularNeighbours } from '../../../src/solver/search/neighbourhood/granular-neighbours.js';
import { PenaltyManager } from '../../../src/solver/search/state/penalty-manager.js';
import { PlanState } from '../../../src/solver/search/state/plan-state.js';
import { Rng } from '../../../src/solver/search/run/rng.js';
import { SearchData } from '../../../src/solver/search/state/search-data.js';
import { chooseTiming } from '../../../src/solver/search/timing/choose-timing.js';
import { Snapshot } from '../../../src/solver/search/state/snapshot.js';
import { warmStart } from '../../../src/solver/search/construct/warm-start.js';
import { makeProblem } from '../../builders/random-problems.js';
import { withHours, withLoading } from '../../builders/trip-problems.js';

const NEIGHBOURHOOD = { width: 20, waitWeight: 0.2, lateWeight: 1 };

/** A random plan that keeps every rule. */
function randomPlan(problem: Problem, seed: number): PlanState {
  const data = new SearchData(problem);
  const penalties = new PenaltyManager(data);
  penalties.forbid();
  const state = new PlanState(data, penalties, chooseTiming);
  insertAtRandom(state, new Rng(seed));
  return state;
}

function insertAtRandom(state: PlanState, rng: Rng): void {
  const insertion = new BestInsertion(state, new GranularNeighbours(state.data, NEIGHBOURHOOD));
  for (const u of state.unassigned()) {
    if (insertion.find(u, state.data.unassignedCost[u], () => rng.int(3) === 0, true)) insertion.apply(u);
  }
}

const seeds = fc.integer({ min: 1, max: 1e9 });

const kinds: [name: string, also: (problem: Problem, seed: number) => Problem][] = [
  ['plain and rich', (problem) => problem],
  ['loading', withLoading],
  ['by hour', withHours],
];

describe('PlanState', () => {
  it.each(kinds)(
    'prices a plan as the slow reference does, where no break and no preferred time is at stake (%s problems)',
    (_, also) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const made = also(makeProblem(seed, { points: true, breaks: false }), seed);
          const problem = { ...made, handouts: made.handouts.map((h) => ({ ...h, preferred: null })) };
          const state = randomPlan(problem, seed);
          expect(state.penalisedCost()).toBe(evaluatePlan(problem, state.sketch()).cost.total);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(kinds)(
    'never prices a plan below what the slow reference finds for it, and never calls a broken one feasible (%s problems)',
    (_, also) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const state = randomPlan(also(makeProblem(seed), seed), seed);
          const { cost, violations } = evaluatePlan(state.data.problem, state.sketch());
          expect(state.penalisedCost()).toBeGreaterThanOrEqual(cost.total);
          expect(state.isFeasible()).toBe(true);
          expect(violations).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('restores the plan and the cost of a snapshot', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = randomPlan(makeProblem(seed), seed);
        const before = state.sketch();
        const snapshot = new Snapshot(state);
        for (let u = 0; u < state.data.handouts; u += 2) state.remove(u);
        insertAtRandom(state, new Rng(seed + 1));
        snapshot.restore(state);
        expect(state.sketch().orders).toEqual(before.orders);
        expect(new Set(state.sketch().bookings)).toEqual(new Set(before.bookings));
        expect(state.penalisedCost()).toBe(snapshot.cost);
      }),
      { numRuns: 200 },
    );
  });

  it('starts from the whole of a given plan that keeps the rules', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const given = randomPlan(makeProblem(seed), seed).sketch();
        const state = randomPlan(makeProblem(seed), seed);
        state.clear();
        warmStart(state, given);
        expect(state.sketch().orders).toEqual(given.orders);
        expect(new Set(state.sketch().bookings)).toEqual(new Set(given.bookings));
      }),
      { numRuns: 200 },
    );
  });
});
