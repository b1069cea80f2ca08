/**
 * The genetic search's individuals: feasible and infeasible ones in two groups, culled by rank of price and of
 * diversity together (Vidal et al. 2012, section 4.4; distance = broken pairs).
 */
import type { PlanState } from '../state/plan-state.js';
import type { Rng } from '../rng.js';
import { Snapshot } from '../state/snapshot.js';

export interface PopulationSettings {
  readonly size: number;
  readonly generation: number;
  readonly elite: number;
  readonly close: number;
}

/** One plan, as who follows whom, with what its price is made of so that it can be priced anew. */
export class Individual {
  readonly plan: Snapshot;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Price without penalties. */
  readonly cost: number;
  readonly lateness: number;
  readonly excess: Float64Array;
  readonly feasible: boolean;
  /** The others of its group and how far they are, nearest first. */
  readonly others: Individual[] = [];
  readonly distances: number[] = [];
  fitness = 0;
  pricedAt = 0;

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
      penalty += penalties.late * late;
      for (let d = 0; d < data.dims; d++) {
        const over = routes.load[r * data.dims + d] - data.capacity[r * data.dims + d];
        if (over <= 0) continue;
        this.excess[d] += over;
        penalty += penalties.load[d] * over;
      }
    }
    this.lateness = lateness;
    this.cost = Math.round(this.plan.price - penalty);
    this.feasible = lateness === 0 && this.excess.every((over) => over === 0);
  }

  /** Puts another of the group among the others, in its place by distance. */
  meet(other: Individual, distance: number): void {
    let at = this.others.length;
    while (at > 0 && this.distances[at - 1] > distance) at--;
    this.others.splice(at, 0, other);
    this.distances.splice(at, 0, distance);
  }

  part(other: Individual): void {
    const at = this.others.indexOf(other);
    this.others.splice(at, 1);
    this.distances.splice(at, 1);
  }

  /** Mean distance to the nearest `count` others. */
  spread(count: number): number {
    const near = Math.min(count, this.distances.length);
    let sum = 0;
    for (let k = 0; k < near; k++) sum += this.distances[k];
    return near === 0 ? 0 : sum / near;
  }

  price(penalties: PlanState['penalties']): number {
    let price = this.cost + penalties.late * this.lateness;
    this.excess.forEach((over, d) => (price += penalties.load[d] * over));
    return price;
  }
}

export class Population {
  private readonly feasible: Individual[] = [];
  private readonly infeasible: Individual[] = [];

  constructor(
    private readonly handouts: number,
    private readonly penalties: PlanState['penalties'],
    private readonly settings: PopulationSettings,
    private readonly rng: Rng,
  ) {}

  get size(): number {
    return this.feasible.length + this.infeasible.length;
  }

  add(individual: Individual): void {
    const group = individual.feasible ? this.feasible : this.infeasible;
    for (const other of group) {
      const distance = this.brokenPairs(individual, other);
      individual.meet(other, distance);
      other.meet(individual, distance);
    }
    group.push(individual);
    this.rank(group);
    if (group.length <= this.settings.size + this.settings.generation) return;
    while (group.length > this.settings.size) this.removeWorst(group);
  }

  clear(): void {
    this.feasible.length = 0;
    this.infeasible.length = 0;
  }

  /** Two parents, each the better of two drawn at random; different if possible. */
  parents(): [Individual, Individual] {
    const first = this.tournament();
    let second = this.tournament();
    for (let k = 0; k < 10 && second === first; k++) second = this.tournament();
    return [first, second];
  }

  private tournament(): Individual {
    const a = this.draw();
    const b = this.draw();
    return a.fitness < b.fitness ? a : b;
  }

  private draw(): Individual {
    const i = this.rng.int(this.size);
    return i < this.feasible.length ? this.feasible[i] : this.infeasible[i - this.feasible.length];
  }

  /** Biased fitness: rank by price plus, for all but the elite, rank by distance to the closest others. */
  private rank(group: Individual[]): void {
    for (const individual of group) individual.pricedAt = individual.price(this.penalties);
    group.sort((a, b) => a.pricedAt - b.pricedAt);
    const { elite, close } = this.settings;
    const spread = group.map((individual) => individual.spread(close));
    const bySpread = group.map((_, i) => i).sort((a, b) => spread[b] - spread[a]);
    const weight = group.length <= elite ? 0 : 1 - elite / group.length;
    bySpread.forEach((i, rank) => {
      group[i].fitness = (i + weight * rank) / group.length;
    });
  }

  /** Clones go first, then the worst by fitness; the best by price stays. */
  private removeWorst(group: Individual[]): void {
    let worst = 1;
    let worstIsClone = false;
    for (let i = 1; i < group.length; i++) {
      const isClone = group[i].distances[0] < 1e-9;
      if (
        (isClone && !worstIsClone) ||
        (isClone === worstIsClone && group[i].fitness > group[worst].fitness)
      ) {
        worst = i;
        worstIsClone = isClone;
      }
    }
    const [gone] = group.splice(worst, 1);
    for (const other of group) other.part(gone);
    this.rank(group);
  }

  /** Share of handouts whose neighbours differ (depots of all vehicles count as one). */
  private brokenPairs(a: Individual, b: Individual): number {
    const n = this.handouts;
    let broken = 0;
    for (let u = 0; u < n; u++) {
      const next = Math.min(a.next[u], n);
      if (next !== Math.min(b.next[u], n)) broken++;
      if (a.prev[u] >= n && b.prev[u] < n) broken++;
    }
    return broken / Math.max(1, n);
  }
}
