/** What every search strategy is given: the plan to work on, where to look, chance, time, and whom to tell. */
import type { TimeLeft } from './stopping.js';
import type { LinkSearch } from './construct/linked-insertion.js';
import type { Neighbours } from './local-search/granular-neighbours.js';
import type { Penalties } from './state/penalty-manager.js';
import type { PlanState } from './state/plan-state.js';
import type { Rng } from './rng.js';
import type { Snapshot } from './state/snapshot.js';

export interface SearchContext {
  readonly state: PlanState;
  readonly penalties: Penalties;
  readonly neighbours: Neighbours;
  readonly rng: Rng;
  readonly budget: TimeLeft;
  /** Where some visits are bound to each other, else null. */
  readonly links: LinkSearch | null;
  /** The best feasible plan so far; a strategy offers what it finds by `offer`. */
  readonly incumbent: Incumbent;
}

/** Keeps the best feasible plan and tells of each better one. */
export class Incumbent {
  best: Snapshot | null = null;

  constructor(
    private readonly save: (state: PlanState) => Snapshot,
    private readonly tell: (price: number, unassigned: number) => void,
  ) {}

  get price(): number {
    return this.best?.price ?? Infinity;
  }

  /** Takes `state` if it is feasible and better than all before. */
  offer(state: PlanState): boolean {
    if (!state.isFeasible() || state.price() >= this.price - 0.5) return false;
    if (this.best) this.best.save(state);
    else this.best = this.save(state);
    this.tell(this.price, state.unassigned().length);
    return true;
  }
}
