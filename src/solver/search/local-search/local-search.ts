/**
 * Local search until no move improves (as HGS, Vidal 2022, section 3.3): handouts in random order, each against its
 * granular neighbours; pairs of routes that have not changed since their last evaluation are skipped.
 */
import { Relocate, Swap, SwapStar, TwoOpt, TwoOptStar, type Move } from '../moves/index.js';
import { Candidates, EmptyRoutes, type GranularNeighbours } from '../neighbourhood/index.js';
import type { Rng } from '../run/index.js';
import type { RouteState } from '../state/index.js';
import { RoutePairs } from './route-pairs.js';

export interface LocalSearchSettings {
  /**
   * Chance that a local search tries SWAP*, 0 to 1. It finds exchanges that no other move finds, but takes as much time as
   * all others together.
   */
  readonly swapStarChance: number;
  /**
   * SWAP* is tried on two routes if one holds one of this many nearest neighbours of a handout of the other; an integer, at
   * least 0.
   */
  readonly swapStarNeighbours: number;
}

export class LocalSearch {
  private readonly candidates: Candidates;
  private readonly moves: readonly Move[];
  private readonly swapStar: SwapStar;
  private readonly pairs: RoutePairs;
  private readonly emptyRoutes: EmptyRoutes;
  private readonly order: Int32Array;
  /** By handout: `RouteState.changes` when its moves were last evaluated. */
  private readonly evaluatedAt: Int32Array;

  constructor(
    private readonly routes: RouteState,
    neighbours: GranularNeighbours,
    private readonly rng: Rng,
    private readonly settings: LocalSearchSettings,
  ) {
    const { data } = routes;
    this.emptyRoutes = new EmptyRoutes(routes);
    this.candidates = new Candidates(routes, neighbours);
    const near = this.candidates;
    this.moves = [
      new Relocate(routes, near, this.emptyRoutes, 1),
      new Swap(routes, near, 1, 1),
      new TwoOptStar(routes, near, this.emptyRoutes),
      new TwoOpt(routes, near),
      new Relocate(routes, near, this.emptyRoutes, 2),
      new Relocate(routes, near, this.emptyRoutes, 3),
      new Swap(routes, near, 2, 1),
      new Swap(routes, near, 2, 2),
    ];
    this.swapStar = new SwapStar(routes);
    this.pairs = new RoutePairs(routes, neighbours, settings.swapStarNeighbours);
    this.order = Int32Array.from({ length: data.handouts }, (_, h) => h).filter(
      (h) => data.routable[h] === 1,
    );
    this.evaluatedAt = new Int32Array(data.handouts);
  }

  /** Discards what was evaluated: after penalties changed, or to evaluate everything again. */
  reset(): void {
    this.evaluatedAt.fill(0);
    this.pairs.reset();
    this.swapStar.reset();
  }

  /** Marks all routes as evaluated: only what changes from now on is evaluated. */
  markEvaluated(): void {
    this.evaluatedAt.fill(this.routes.changes);
    this.routes.touched.fill(0);
    this.pairs.markEvaluated();
  }

  /** Improves the routes to a local optimum, or until `stop` returns true (called once for each pass over all handouts). */
  run(stop: () => boolean): void {
    this.improve(stop, false);
  }

  /** As `run`, but only from handouts whose predecessor or successor changed since `markEvaluated`. */
  runAroundChanges(stop: () => boolean): void {
    this.improve(stop, true);
  }

  private improve(stop: () => boolean, onlyChanged: boolean): void {
    const withSwapStar = this.rng.unit() < this.settings.swapStarChance;
    if (!onlyChanged) this.rng.shuffle(this.order);
    this.emptyRoutes.refresh();
    do {
      while (this.improveHandouts(onlyChanged) && !stop());
    } while (withSwapStar && !stop() && this.improvePairs());
  }

  /** Tries every move from every handout once. Returns whether any improved. */
  private improveHandouts(onlyChanged: boolean): boolean {
    const { routes, moves, evaluatedAt, candidates } = this;
    const { touched } = routes;
    let improved = false;
    for (const u of this.order) {
      const r = routes.route[u];
      if (r === -1) continue;
      const since = evaluatedAt[u];
      if (onlyChanged && touched[u] === 0) continue;
      touched[u] = 0;
      evaluatedAt[u] = routes.changes;
      candidates.gather(u, since);
      for (const move of moves) {
        if (candidates.count === 0 && !candidates.ownChanged) break;
        if (move.evaluate(u) >= 0) continue;
        move.apply();
        this.emptyRoutes.refresh();
        candidates.gather(u, since);
        improved = true;
      }
    }
    return improved;
  }

  /** Tries SWAP* on pairs of near routes that changed. Returns whether any improved. */
  private improvePairs(): boolean {
    const { pairs, swapStar } = this;
    pairs.gather();
    let improved = false;
    for (let i = 0; i < pairs.first.length; i++) {
      if (swapStar.evaluate(pairs.first[i], pairs.second[i]) >= 0) continue;
      swapStar.apply();
      improved = true;
    }
    return improved;
  }
}
