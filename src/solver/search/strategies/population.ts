/**
 * The population of the genetic search: feasible and infeasible individuals in two subpopulations, in which survivors are
 * selected by the ranks of cost and diversity together (Vidal et al. 2012, section 4.4; distance = broken pairs).
 */
import type { Rng } from '../run/index.js';
import type { PenaltyManager } from '../state/index.js';
import type { Individual } from './individual.js';

/** All are integers; the values of Vidal 2022 in brackets. */
export interface PopulationSettings {
  /** Individuals of a subpopulation that survive a selection [25], at least 1. */
  readonly minSize: number;
  /** Individuals added between two selections [40], at least 1. */
  readonly generationSize: number;
  /** The cheapest individuals, whose fitness does not depend on diversity [4], at least 0. */
  readonly elite: number;
  /** Nearest individuals that diversity is measured by [5], at least 1. */
  readonly closest: number;
}

export class Population {
  private readonly feasible: Individual[] = [];
  private readonly infeasible: Individual[] = [];

  constructor(
    private readonly handouts: number,
    private readonly penalties: PenaltyManager,
    private readonly settings: PopulationSettings,
    private readonly rng: Rng,
  ) {}

  get size(): number {
    return this.feasible.length + this.infeasible.length;
  }

  /** Adds an individual to its subpopulation; selects survivors when that is full. */
  add(individual: Individual): void {
    const group = individual.isFeasible ? this.feasible : this.infeasible;
    for (const other of group) {
      const distance = this.brokenPairs(individual, other);
      individual.addOther(other, distance);
      other.addOther(individual, distance);
    }
    group.push(individual);
    this.rank(group);
    if (group.length <= this.settings.minSize + this.settings.generationSize) return;
    while (group.length > this.settings.minSize) this.removeWorst(group);
  }

  clear(): void {
    this.feasible.length = 0;
    this.infeasible.length = 0;
  }

  /** Two parents by binary tournaments; different ones if ten draws find them. */
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

  /** Biased fitness: rank by cost plus, weighted so that the elite survives, rank by diversity. */
  private rank(group: Individual[]): void {
    for (const individual of group) individual.rankedCost = individual.penalisedCost(this.penalties);
    group.sort((a, b) => a.rankedCost - b.rankedCost);
    const { elite, closest } = this.settings;
    const diversity = group.map((individual) => individual.diversity(closest));
    const byDiversity = group.map((_, i) => i).sort((a, b) => diversity[b] - diversity[a]);
    const weight = group.length <= elite ? 0 : 1 - elite / group.length;
    byDiversity.forEach((i, rank) => {
      group[i].fitness = (i + weight * rank) / group.length;
    });
  }

  /** Removes a clone, or else the individual with the worst fitness; the cheapest stays. */
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
    const [removed] = group.splice(worst, 1);
    for (const other of group) other.removeOther(removed);
    this.rank(group);
  }

  /** Fraction of handouts whose neighbours differ, 0 to 2 at most; all depots count as one. */
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
