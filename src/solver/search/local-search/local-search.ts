/**
 * Improves routes until no move of any kind helps (as HGS, Vidal 2022, section 3.3: handouts in random order, each
 * against its granular neighbours; pairs of routes unchanged since the last look are skipped).
 */
import { EmptyRoutes } from './empty-routes.js';
import type { Move } from '../moves/move.js';
import { Relocate } from '../moves/relocate.js';
import { Swap } from '../moves/swap.js';
import { Tails } from '../moves/two-opt-star.js';
import { TwoOpt } from '../moves/two-opt.js';
import { Candidates, type Neighbours } from './granular-neighbours.js';
import { SwapStar } from '../moves/swap-star.js';
import { RoutePairs } from './route-pairs.js';
import type { Rng } from '../rng.js';
import type { RouteState } from '../state/route-state.js';

export class LocalSearch {
  private readonly candidates: Candidates;
  private readonly moves: readonly Move[];
  private readonly swapStar: SwapStar;
  private readonly pairs: RoutePairs;
  private readonly emptyRoutes: EmptyRoutes;
  private readonly order: Int32Array;
  /** By handout: the routes' clock when it was last looked at. */
  private readonly lookedAt: Int32Array;

  constructor(
    private readonly routes: RouteState,
    neighbours: Neighbours,
    private readonly rng: Rng,
    /** How often SWAP* is tried: it finds what nothing else does, but costs as much as all else together. */
    private readonly pairsChance: number,
  ) {
    const { data } = routes;
    this.emptyRoutes = new EmptyRoutes(routes);
    this.candidates = new Candidates(routes, neighbours);
    const near = this.candidates;
    this.moves = [
      new Relocate(routes, near, this.emptyRoutes, 1),
      new Swap(routes, near, 1, 1),
      new Tails(routes, near, this.emptyRoutes),
      new TwoOpt(routes, near),
      new Relocate(routes, near, this.emptyRoutes, 2),
      new Relocate(routes, near, this.emptyRoutes, 3),
      new Swap(routes, near, 2, 1),
      new Swap(routes, near, 2, 2),
    ];
    this.swapStar = new SwapStar(routes);
    this.pairs = new RoutePairs(routes, neighbours);
    this.order = Int32Array.from({ length: data.handouts }, (_, h) => h).filter(
      (h) => data.routable[h] === 1,
    );
    this.lookedAt = new Int32Array(data.handouts);
  }

  /** Forgets what was looked at: after penalties changed, or to look at everything. */
  forget(): void {
    this.lookedAt.fill(0);
    this.pairs.forget();
    this.swapStar.forget();
  }

  /** Takes all routes as they are now for looked at: only what changes from now on will be. */
  trust(): void {
    this.lookedAt.fill(this.routes.clock);
    this.routes.touched.fill(0);
    this.pairs.trust();
  }

  /** To a local optimum, or until `stop` says so (asked once a round). */
  run(stop: () => boolean): void {
    this.improve(stop, false);
  }

  /** As `run`, but looks only from handouts before or after whom something has changed since `trust`. */
  runChanged(stop: () => boolean): void {
    this.improve(stop, true);
  }

  private improve(stop: () => boolean, onlyChanged: boolean): void {
    const withPairs = this.rng.unit() < this.pairsChance;
    if (!onlyChanged) this.rng.shuffle(this.order);
    this.emptyRoutes.refresh();
    do {
      while (this.improveHandouts(onlyChanged) && !stop());
    } while (withPairs && !stop() && this.improvePairs());
  }

  /** Tries every move from every handout once. Returns whether anything became better. */
  private improveHandouts(onlyChanged: boolean): boolean {
    const { routes, moves, lookedAt, candidates } = this;
    const { touched } = routes;
    let improved = false;
    for (const u of this.order) {
      const r = routes.route[u];
      if (r === -1) continue;
      const since = lookedAt[u];
      if (onlyChanged && touched[u] === 0) continue;
      touched[u] = 0;
      lookedAt[u] = routes.clock;
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

  /** Tries SWAP* on pairs of near routes that have changed. Returns whether anything became better. */
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
