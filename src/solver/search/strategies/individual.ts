import { type PenaltyManager, type PlanState, Snapshot } from '../state/index.js';

/** A plan of a population, with its cost and violations apart, so that its penalised cost follows the penalties. */
export class Individual {
  readonly plan: Snapshot;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Cost without penalties. */
  readonly cost: number;
  /** Seconds of lateness, and units of load over capacity by dimension. */
  readonly lateness: number;
  readonly excess: Float64Array;
  readonly isFeasible: boolean;
  /** The others of its subpopulation, nearest first, and their distances (`Population.brokenPairs`). */
  readonly others: Individual[] = [];
  readonly distances: number[] = [];
  /** Biased fitness, less is better. */
  fitness = 0;
  /** Penalised cost when the subpopulation was last ranked. */
  rankedCost = 0;

  constructor(state: PlanState) {
    const { routes, data, penalties } = state;
    this.plan = new Snapshot(state);
    this.next = this.plan.next;
    this.prev = routes.prev.slice();
    this.excess = new Float64Array(data.dims);
    let lateness = 0;
    let penalty = 0;
    for (let r = 0; r < data.vehicles; r++) {
      const late = routes.timing.lateness(r);
      lateness += late;
      penalty += penalties.perSecondLate * late;
      for (let d = 0; d < data.dims; d++) {
        const over = routes.load[r * data.dims + d] - data.capacity[r * data.dims + d];
        if (over <= 0) continue;
        this.excess[d] += over;
        penalty += penalties.perUnitOver[d] * over;
      }
    }
    this.lateness = lateness;
    this.cost = Math.round(this.plan.cost - penalty);
    this.isFeasible = lateness === 0 && this.excess.every((over) => over === 0);
  }

  /** Adds another one of the subpopulation to `others`, sorted by distance. */
  addOther(other: Individual, distance: number): void {
    let at = this.others.length;
    while (at > 0 && this.distances[at - 1] > distance) at--;
    this.others.splice(at, 0, other);
    this.distances.splice(at, 0, distance);
  }

  removeOther(other: Individual): void {
    const at = this.others.indexOf(other);
    this.others.splice(at, 1);
    this.distances.splice(at, 1);
  }

  /** Mean distance to the nearest `count` others: its contribution to diversity. */
  diversity(count: number): number {
    const near = Math.min(count, this.distances.length);
    let sum = 0;
    for (let k = 0; k < near; k++) sum += this.distances[k];
    return near === 0 ? 0 : sum / near;
  }

  penalisedCost(penalties: PenaltyManager): number {
    let cost = this.cost + penalties.perSecondLate * this.lateness;
    this.excess.forEach((over, d) => (cost += penalties.perUnitOver[d] * over));
    return cost;
  }
}
