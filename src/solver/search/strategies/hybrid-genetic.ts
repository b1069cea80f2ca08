/**
 * Hybrid genetic search (Vidal 2022; with time windows Kool et al. 2022): children of two parents by route exchange,
 * each brought to a local optimum; infeasible ones live on in a group of their own, at a price that moves.
 */
import type { SearchContext } from '../context.js';
import { RouteExchange } from './srex-crossover.js';
import { Insertion } from '../construct/best-insertion.js';
import { LocalSearch } from '../local-search/local-search.js';
import type { PlanState } from '../state/plan-state.js';
import { Individual, Population, type PopulationSettings } from './population.js';

export interface GeneticSettings extends PopulationSettings {
  /** How many plans are made from nothing at first, and how many more join the children after that. */
  readonly founders: number;
  readonly lateFounders: number;
  /** Share of local optima that are to keep each rule: the prices of breaking them move until they do. */
  readonly keptShare: number;
  /** Chance that an infeasible child is repaired at high prices. */
  readonly repairChance: number;
  readonly repairFactor: number;
  /** Share of local searches that try SWAP*. */
  readonly pairsChance: number;
  /** Children for each handout without a better plan, after which a new population is founded, or the search ends. */
  readonly patience: number;
  readonly endsWhenIdle: boolean;
}

export const GENETIC: GeneticSettings = {
  size: 25,
  generation: 40,
  elite: 4,
  close: 5,
  founders: 8,
  lateFounders: 24,
  keptShare: 0.25,
  repairChance: 0.5,
  repairFactor: 10,
  pairsChance: 0.25,
  patience: 50,
  endsWhenIdle: false,
};

/** Between other searches: what soon finds nothing more is left. */
export const GENETIC_TURN: GeneticSettings = { ...GENETIC, patience: 8, endsWhenIdle: true };

/** A late founder joins after so many children. */
const LATE = 12;

/**
 * Goes on from the state as it is, which is one more founder. Who collects at a point does so in every founder, and in
 * most children.
 */
export function geneticSearch(context: SearchContext, settings: GeneticSettings): void {
  const { state, neighbours, rng, budget, penalties, incumbent } = context;
  state.allow(settings.keptShare);
  const insertion = new Insertion(state, neighbours);
  const localSearch = new LocalSearch(state.routes, neighbours, rng, settings.pairsChance);
  const exchange = new RouteExchange(state, neighbours, insertion, rng);
  const population = new Population(state.data.handouts, penalties, settings, rng);
  const isOver = (): boolean => budget.isOver();

  const educate = (): void => {
    localSearch.run(isOver);
    if (penalties.note(state.routes)) state.routes.settleAll();
    incumbent.offer(state);
    const individual = new Individual(state);
    population.add(individual);
    if (individual.feasible || rng.unit() >= settings.repairChance) return;
    penalties.withRepairPrices(settings.repairFactor, () => {
      state.routes.settleAll();
      localSearch.run(isOver);
    });
    state.routes.settleAll();
    if (incumbent.offer(state) || state.isFeasible()) population.add(new Individual(state));
  };

  const bookings = state.board?.booked.slice();
  const found = (): void => {
    takeVisitsOff(state);
    if (bookings) state.board?.restore(bookings);
    localSearch.forget();
    exchange.insertMissing();
    educate();
  };

  const patience = settings.patience * state.data.handouts;
  let idle = 0;
  educate();
  for (let child = 0; !isOver(); child++) {
    if (idle > patience) {
      if (settings.endsWhenIdle) return;
      population.clear();
      child = 0;
      idle = 0;
    }
    if (child < settings.founders || (child <= LATE * settings.lateFounders && child % LATE === 0)) {
      found();
      continue;
    }
    const [a, b] = population.parents();
    a.plan.restore(state);
    localSearch.trust();
    exchange.cross(a, b);
    const before = incumbent.price;
    educate();
    idle = incumbent.price < before ? 0 : idle + 1;
  }
}

/** Leaves on the routes only what is locked to them. */
function takeVisitsOff(state: PlanState): void {
  const { vehicles } = state.data.problem;
  for (let v = 0; v < vehicles.length; v++) state.routes.clear(v);
  vehicles.forEach(({ locked }, v) => {
    state.setOrder(v, locked);
  });
}
