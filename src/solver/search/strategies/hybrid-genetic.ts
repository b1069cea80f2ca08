/**
 * Hybrid genetic search (Vidal 2022; with time windows Kool et al. 2022): children of two parents by route exchange, each
 * improved to a local optimum. Infeasible plans stay in a subpopulation of their own, at penalties that are adjusted.
 */
import { BestInsertion } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';
import { LocalSearch, type LocalSearchSettings } from '../local-search/index.js';
import type { PlanState } from '../state/index.js';
import { Individual } from './individual.js';
import { Population, type PopulationSettings } from './population.js';
import { SrexCrossover } from './srex-crossover.js';

export interface HybridGeneticSettings {
  readonly population: PopulationSettings;
  readonly localSearch: LocalSearchSettings;
  /** Plans made from nothing before the first child, an integer, at least 1 (the paper has 4 times the population's size). */
  readonly founders: number;
  /** Further plans made from nothing, one in every `childrenPerLateFounder` children; integers, at least 0 and 1. */
  readonly lateFounders: number;
  readonly childrenPerLateFounder: number;
  /** Fraction of local optima that shall keep each rule, 0 to 1, by adjusting penalties. */
  readonly targetFeasible: number;
  /** Chance that an infeasible child is repaired, 0 to 1, by a local search with penalties multiplied by `repairFactor`. */
  readonly repairChance: number;
  /** Above 1. */
  readonly repairFactor: number;
  /** Children for each handout without a better plan, above 0, after which the search restarts or ends. */
  readonly patience: number;
  /** Whether the search ends when its patience is used up, instead of restarting with a new population. */
  readonly endsWhenIdle: boolean;
}

/** Starts from the state, which becomes one of the founders. Bookings are those of the state in all founders. */
export function hybridGeneticSearch(context: SearchContext, settings: HybridGeneticSettings): void {
  const { state, neighbours, rng, stopping, penalties, incumbent } = context;
  state.penaliseViolations(settings.targetFeasible);
  const insertion = new BestInsertion(state, neighbours);
  const localSearch = new LocalSearch(state.routes, neighbours, rng, settings.localSearch);
  const crossover = new SrexCrossover(state, neighbours, insertion, rng);
  const population = new Population(state.data.handouts, penalties, settings.population, rng);
  const stop = (): boolean => stopping.isMet();

  /** Improves the state to a local optimum and adds it to the population (education, Vidal 2022, section 3.3). */
  const educate = (): void => {
    localSearch.run(stop);
    if (penalties.register(state.routes)) state.routes.updateAll();
    incumbent.offer(state);
    const individual = new Individual(state);
    population.add(individual);
    if (individual.isFeasible || rng.unit() >= settings.repairChance) return;
    penalties.withBoost(settings.repairFactor, () => {
      state.routes.updateAll();
      localSearch.run(stop);
    });
    state.routes.updateAll();
    if (incumbent.offer(state) || state.isFeasible()) population.add(new Individual(state));
  };

  const bookings = state.board?.booked.slice();
  const addFounder = (): void => {
    removeVisits(state);
    if (bookings) state.board?.restore(bookings);
    localSearch.reset();
    crossover.insertUnassigned();
    educate();
  };

  const patience = settings.patience * state.data.handouts;
  const { founders, lateFounders, childrenPerLateFounder } = settings;
  let idle = 0;
  educate();
  for (let child = 0; !stop(); child++) {
    if (idle > patience) {
      if (settings.endsWhenIdle) return;
      population.clear();
      child = 0;
      idle = 0;
    }
    const isLateFounder =
      child <= childrenPerLateFounder * lateFounders && child % childrenPerLateFounder === 0;
    if (child < founders || isLateFounder) {
      addFounder();
      continue;
    }
    const [a, b] = population.parents();
    a.plan.restore(state);
    localSearch.markEvaluated();
    crossover.cross(a, b);
    const before = incumbent.cost;
    educate();
    idle = incumbent.cost < before ? 0 : idle + 1;
  }
}

/** Leaves only locked visits on the routes. */
function removeVisits(state: PlanState): void {
  const { vehicles } = state.data.problem;
  for (let v = 0; v < vehicles.length; v++) state.routes.clear(v);
  vehicles.forEach(({ locked }, v) => {
    state.setOrder(v, locked);
  });
}
