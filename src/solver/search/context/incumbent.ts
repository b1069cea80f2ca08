import { type PlanState, Snapshot } from '../state/index.js';

/** The best feasible plan found so far. */
export class Incumbent {
  best: Snapshot | null = null;

  /** @param onImproved called with the penalised cost and the number of unassigned handouts of each better plan */
  constructor(private readonly onImproved: (cost: number, unassigned: number) => void) {}

  /** Penalised cost of the best plan; Infinity before the first. */
  get cost(): number {
    return this.best?.cost ?? Infinity;
  }

  /** Takes `state` if it is feasible and costs less than the best. Returns whether it did. */
  offer(state: PlanState): boolean {
    if (!state.isFeasible() || state.penalisedCost() >= this.cost - 0.5) return false; // costs are whole numbers
    if (this.best) this.best.save(state);
    else this.best = new Snapshot(state);
    this.onImproved(this.cost, state.unassigned().length);
    return true;
  }
}
