/** Which strategy searches which problem (measured: docs/solver-experiments.md). */
import type { SearchContext } from '../context/index.js';
import type { NeighbourhoodSettings } from '../neighbourhood/index.js';
import { MaxIterations } from '../run/index.js';
import type { SearchData } from '../state/index.js';
import { alternatingSearch } from './alternating.js';
import { startWithFewerVehicles } from './fewer-vehicles.js';
import { hybridGeneticSearch } from './hybrid-genetic.js';
import { ruinAndRecreate } from './ruin-and-recreate.js';
import {
  ALTERNATING,
  ALTERNATING_MODE_CHOICE,
  FEWER_VEHICLES,
  HYBRID_GENETIC,
  RUIN_AND_RECREATE,
  RUIN_AND_RECREATE_PENALISED,
  RUIN_AND_RECREATE_RICH,
} from './settings.js';

/** Visits at home up to which a population of plans is better than a single one, an integer. */
const MAX_POPULATION_VISITS = 300;
/**
 * Iterations of ruin and recreate for each handout before the genetic search, an integer: they find in a fraction of the
 * time what a population needs seconds for.
 */
const ITERATIONS_BEFORE_GENETIC = 60;
/** Neighbours of a handout (`NeighbourhoodSettings.width`): a population makes up for few, a single plan needs more. */
const POPULATION_NEIGHBOURS = 20;
const SINGLE_PLAN_NEIGHBOURS = 30;

export function chooseNeighbourhood(data: SearchData): NeighbourhoodSettings {
  const width = isForGenetic(data) ? POPULATION_NEIGHBOURS : SINGLE_PLAN_NEIGHBOURS;
  return { width, waitWeight: 0.2, lateWeight: 1 };
}

/**
 * Searches from the state and the incumbent, which must hold a starting solution, until the stopping criterion is met.
 * @param isWarm whether the starting solution was given by the caller
 */
export function search(context: SearchContext, isWarm: boolean): void {
  const { state, incumbent } = context;
  const { data } = state;
  if (isForGenetic(data) && state.unassigned().length === 0) {
    const before = new MaxIterations(context.stopping, ITERATIONS_BEFORE_GENETIC * data.handouts);
    ruinAndRecreate({ ...context, stopping: before }, RUIN_AND_RECREATE_PENALISED);
    incumbent.best?.restore(state);
    hybridGeneticSearch(context, HYBRID_GENETIC);
  } else if (isRich(data) && suitsPopulation(data)) {
    const hasModeChoice = mayChooseMode(data);
    if (hasModeChoice && !isWarm) startWithFewerVehicles(context, FEWER_VEHICLES);
    alternatingSearch(context, hasModeChoice ? ALTERNATING_MODE_CHOICE : ALTERNATING);
  } else if (data.handouts > 1) {
    // With penalties no handout would be left out, and neither agreed times nor mobile stops would hold.
    const isPenalised =
      !data.rules.synchronised && data.mobileStops.length === 0 && state.unassigned().length === 0;
    const plain = isPenalised ? RUIN_AND_RECREATE_PENALISED : RUIN_AND_RECREATE;
    ruinAndRecreate(context, isRich(data) ? RUIN_AND_RECREATE_RICH : plain);
  }
}

const isRich = ({ rules }: SearchData): boolean => rules.duty || rules.points;

/** Whether there are few enough visits for a population of plans, each of them free to be on any route. */
function suitsPopulation({ routable, rules, mobileStops }: SearchData): boolean {
  const visits = routable.reduce((sum, is) => sum + is, 0);
  return visits > 1 && visits <= MAX_POPULATION_VISITS && !rules.synchronised && mobileStops.length === 0;
}

const isForGenetic = (data: SearchData): boolean => suitsPopulation(data) && !isRich(data);

/** Whether some handout may be brought home or collected at a point. */
const mayChooseMode = ({ routable, pinned, problem }: SearchData): boolean =>
  problem.handouts.some(({ points }, h) => points.length > 0 && routable[h] === 1 && pinned[h] === 0);
