import fc from 'fast-check';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import type { Problem } from '../../../src/solver/model/problem.js';
import { Insertion } from '../../../src/solver/search/construct/best-insertion.js';
import { Neighbours } from '../../../src/solver/search/local-search/granular-neighbours.js';
import { Penalties } from '../../../src/solver/search/state/penalty-manager.js';
import { PlanState } from '../../../src/solver/search/state/plan-state.js';
import { Rng } from '../../../src/solver/search/rng.js';
import { SearchData } from '../../../src/solver/search/state/search-data.js';
import { Snapshot } from '../../../src/solver/search/state/snapshot.js';
import { takeOver } from '../../../src/solver/search/construct/warm-start.js';
import { makeProblem } from '../../builders/random-problems.js';
import { withHours, withLoading } from '../../builders/trip-problems.js';

/** A plan that keeps every rule, made by chance. */
function randomPlan(problem: Problem, seed: number): PlanState {
  const data = new SearchData(problem);
  const penalties = new Penalties(data, 50);
  penalties.forbid();
  const state = new PlanState(data, penalties);
  addByChance(state, new Rng(seed));
  return state;
}

function addByChance(state: PlanState, rng: Rng): void {
  const insertion = new Insertion(state, new Neighbours(state.data, 20));
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
          expect(state.price()).toBe(evaluatePlan(problem, state.sketch()).cost.total);
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
          expect(state.price()).toBeGreaterThanOrEqual(cost.total);
          expect(state.isFeasible()).toBe(true);
          expect(violations).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('comes back from a snapshot to the plan and the price that it had', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = randomPlan(makeProblem(seed), seed);
        const before = state.sketch();
        const snapshot = new Snapshot(state);
        for (let u = 0; u < state.data.handouts; u += 2) state.remove(u);
        addByChance(state, new Rng(seed + 1));
        snapshot.restore(state);
        expect(state.sketch().orders).toEqual(before.orders);
        expect(new Set(state.sketch().bookings)).toEqual(new Set(before.bookings));
        expect(state.price()).toBe(snapshot.price);
      }),
      { numRuns: 200 },
    );
  });

  it('takes over a plan that keeps the rules, whole', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const given = randomPlan(makeProblem(seed), seed).sketch();
        const state = randomPlan(makeProblem(seed), seed);
        state.clear();
        takeOver(state, given);
        expect(state.sketch().orders).toEqual(given.orders);
        expect(new Set(state.sketch().bookings)).toEqual(new Set(given.bookings));
      }),
      { numRuns: 200 },
    );
  });
});
