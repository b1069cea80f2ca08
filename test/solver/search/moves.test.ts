import fc from 'fast-check';
import { evaluatePlan } from '../../../src/solver/evaluate/evaluate-plan.js';
import { handout, newMatrix, problem, vehicle, type Problem } from '../../../src/solver/model/problem.js';
import { EmptyRoutes } from '../../../src/solver/search/neighbourhood/empty-routes.js';
import { BestInsertion } from '../../../src/solver/search/construct/best-insertion.js';
import type { Move } from '../../../src/solver/search/moves/move.js';
import { Relocate } from '../../../src/solver/search/moves/relocate.js';
import { Swap } from '../../../src/solver/search/moves/swap.js';
import { SwapStar } from '../../../src/solver/search/moves/swap-star.js';
import { TwoOptStar } from '../../../src/solver/search/moves/two-opt-star.js';
import { TwoOpt } from '../../../src/solver/search/moves/two-opt.js';
import { Candidates } from '../../../src/solver/search/neighbourhood/candidates.js';
import { GranularNeighbours } from '../../../src/solver/search/neighbourhood/granular-neighbours.js';
import { PenaltyManager } from '../../../src/solver/search/state/penalty-manager.js';
import { PlanState } from '../../../src/solver/search/state/plan-state.js';
import { Rng } from '../../../src/solver/search/run/rng.js';
import { SearchData } from '../../../src/solver/search/state/search-data.js';
import { chooseTiming } from '../../../src/solver/search/timing/choose-timing.js';
import { makeProblem } from '../../builders/random-problems.js';
import { withHours, withLoading } from '../../builders/trip-problems.js';

/** Every handout on some route at random, as far as needs and ranks allow; late and overloaded as it comes. */
function randomState(p: Problem, rng: Rng): { state: PlanState; neighbours: GranularNeighbours } {
  const data = new SearchData(p);
  const penalties = new PenaltyManager(data);
  penalties.perSecondLate = 3;
  const state = new PlanState(data, penalties, chooseTiming);
  const neighbours = new GranularNeighbours(data, { width: 40, waitWeight: 0.2, lateWeight: 1 });
  const insertion = new BestInsertion(state, neighbours);
  for (const u of state.unassigned()) {
    if (insertion.find(u, 1e12, () => rng.int(2) === 0, true)) insertion.apply(u);
  }
  return { state, neighbours };
}

const kinds: Record<string, (state: PlanState, near: Candidates, empty: EmptyRoutes) => Move> = {
  'relocate one': ({ routes }, near, empty) => new Relocate(routes, near, empty, 1),
  'relocate two': ({ routes }, near, empty) => new Relocate(routes, near, empty, 2),
  'relocate three': ({ routes }, near, empty) => new Relocate(routes, near, empty, 3),
  'swap one for one': ({ routes }, near) => new Swap(routes, near, 1, 1),
  'swap two for one': ({ routes }, near) => new Swap(routes, near, 2, 1),
  'swap two for two': ({ routes }, near) => new Swap(routes, near, 2, 2),
  'exchange tails': ({ routes }, near, empty) => new TwoOptStar(routes, near, empty),
  'reverse a stretch': ({ routes }, near) => new TwoOpt(routes, near),
};

/** A problem of plain windows and loads on alike vehicles, as the benchmark has them. */
function plainProblem(seed: number): Problem {
  const rng = new Rng(seed);
  const count = 4 + rng.int(10);
  const distance = newMatrix(count + 1);
  const at = Array.from({ length: count + 1 }, () => [rng.int(1000), rng.int(1000)]);
  at.forEach(([x, y], i) =>
    at.forEach(([u, v], j) => (distance[i * (count + 1) + j] = Math.floor(Math.hypot(x - u, y - v)))),
  );
  return problem({
    places: count + 1,
    loadDimensions: 1,
    profiles: [{ distance, duration: distance }],
    handouts: Array.from({ length: count }, (_, i) => {
      const from = rng.int(3000);
      return handout({
        home: i + 1,
        load: [1 + rng.int(9)],
        windows: [{ from, to: from + rng.int(1000) }],
        service: rng.int(100),
      });
    }),
    vehicles: Array.from({ length: 4 }, () => vehicle({ capacity: [20], latest: 4000 })),
  });
}

describe.each(Object.entries(kinds))('the move: %s', (_, make) => {
  it.each([
    ['plain', plainProblem],
    ['rich', makeProblem],
    ['loading', (seed: number) => withLoading(makeProblem(seed), seed)],
    ['by hour', (seed: number) => withHours(makeProblem(seed), seed)],
  ])(
    'changes the price by what it said it would, and breaks no rule that is never broken (%s problems)',
    (__, problemOf) => {
      let applied = 0;
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
          const rng = new Rng(seed);
          const { state, neighbours } = randomState(problemOf(seed), rng);
          const empty = new EmptyRoutes(state.routes);
          const near = new Candidates(state.routes, neighbours);
          const move = make(state, near, empty);
          const unassigned = state.unassigned();
          for (let u = 0; u < state.data.handouts; u++) {
            if (!state.isRouted(u)) continue;
            empty.refresh();
            const before = state.penalisedCost();
            near.gather(u, 0);
            const gain = move.evaluate(u);
            expect(state.penalisedCost()).toBe(before);
            if (gain >= 0) continue;
            move.apply();
            applied++;
            expect(state.penalisedCost()).toBeCloseTo(before + gain, 4);
          }
          expect(state.unassigned()).toEqual(unassigned);
          const broken = evaluatePlan(state.data.problem, state.sketch()).violations.map((v) => v.code);
          for (const code of [
            'SKILLS_MISSING',
            'CREW_TOO_SMALL',
            'QUARANTINED_NOT_LAST',
            'NOT_AT_HOME',
            'LOCK_BROKEN',
          ]) {
            expect(broken).not.toContain(code);
          }
        }),
        { numRuns: 150 },
      );
      expect(applied).toBeGreaterThan(0);
    },
  );
});

describe('the move: SWAP*', () => {
  it.each([
    ['plain', plainProblem],
    ['rich', makeProblem],
    ['loading', (seed: number) => withLoading(makeProblem(seed), seed)],
    ['by hour', (seed: number) => withHours(makeProblem(seed), seed)],
  ])('changes the price by what it said it would (%s problems)', (_, problemOf) => {
    let applied = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const { state } = randomState(problemOf(seed), new Rng(seed));
        const move = new SwapStar(state.routes);
        const { vehicles } = state.data;
        for (let r = 0; r < vehicles; r++) {
          for (let s = 0; s < vehicles; s++) {
            if (r === s) continue;
            const before = state.penalisedCost();
            const gain = move.evaluate(r, s);
            expect(state.penalisedCost()).toBe(before);
            if (gain >= 0) continue;
            move.apply();
            applied++;
            expect(state.penalisedCost()).toBeCloseTo(before + gain, 4);
          }
        }
        const broken = evaluatePlan(state.data.problem, state.sketch()).violations.map((v) => v.code);
        expect(broken).not.toContain('SKILLS_MISSING');
        expect(broken).not.toContain('QUARANTINED_NOT_LAST');
      }),
      { numRuns: 300 },
    );
    expect(applied).toBeGreaterThan(0);
  });
});
