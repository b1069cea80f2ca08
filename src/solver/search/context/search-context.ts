import type { Problem } from '../../model/problem.js';
import { LinkedInsertion } from '../construct/index.js';
import { GranularNeighbours, type NeighbourhoodSettings } from '../neighbourhood/index.js';
import { Rng, type StoppingCriterion } from '../run/index.js';
import { PenaltyManager, PlanState, SearchData } from '../state/index.js';
import { chooseTiming } from '../timing/index.js';
import { Incumbent } from './incumbent.js';

/** What every strategy works with. A stage of a search gets a copy with a stopping criterion of its own. */
export interface SearchContext {
  /** The plan under search, which strategies change in place. */
  readonly state: PlanState;
  readonly penalties: PenaltyManager;
  readonly neighbours: GranularNeighbours;
  readonly rng: Rng;
  readonly stopping: StoppingCriterion;
  /** Null where no visits have synchronisation constraints. */
  readonly linkedInsertion: LinkedInsertion | null;
  readonly incumbent: Incumbent;
}

export interface ContextOptions {
  readonly seed: number;
  readonly stopping: StoppingCriterion;
  readonly neighbourhood: (data: SearchData) => NeighbourhoodSettings;
  /** Called with the cost and the number of unassigned handouts of each better plan. */
  readonly onImproved: (cost: number, unassigned: number) => void;
}

/** A search that holds only what is locked. */
export function newSearchContext(problem: Problem, options: ContextOptions): SearchContext {
  const data = new SearchData(problem);
  const penalties = new PenaltyManager(data);
  const state = new PlanState(data, penalties, chooseTiming);
  const rng = new Rng(options.seed);
  return {
    state,
    penalties,
    neighbours: new GranularNeighbours(data, options.neighbourhood(data)),
    rng,
    stopping: options.stopping,
    linkedInsertion: data.rules.synchronised ? new LinkedInsertion(state, rng) : null,
    incumbent: new Incumbent(options.onImproved),
  };
}
