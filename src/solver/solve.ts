/** The optimiser's recipe. */
import { evaluatePlan } from './evaluate/index.js';
import type { Problem } from './model/problem.js';
import { Budget, type Clock, Questions, Stage } from './search/stopping.js';
import { searchByTurns } from './search/strategies/alternating.js';
import { Incumbent, type SearchContext } from './search/context.js';
import { insertByRegret, insertGreedily } from './search/construct/regret-insertion.js';
import { giveWay } from './search/repair/enforce-priorities.js';
import { calibrateRisk, holdRisk, timeToHoldRisk } from './search/repair/enforce-risk-limits.js';
import { beginJointly } from './search/strategies/fewer-vehicles.js';
import {
  ITERATED,
  ITERATED_JOINT,
  ITERATED_RICH,
  ITERATED_SOFT,
  ITERATED_TURN,
  iteratedSearch,
} from './search/strategies/ruin-and-recreate.js';
import { GENETIC, geneticSearch } from './search/strategies/hybrid-genetic.js';
import { LinkSearch } from './search/construct/linked-insertion.js';
import { Neighbours } from './search/local-search/granular-neighbours.js';
import { Penalties } from './search/state/penalty-manager.js';
import { PlanState } from './search/state/plan-state.js';
import { Rng } from './search/rng.js';
import { SearchData } from './search/state/search-data.js';
import { Snapshot } from './search/state/snapshot.js';
import { takeOver } from './search/construct/warm-start.js';
import type { PlanSketch, Solution } from './model/solution.js';

export interface Progress {
  /** Price of the best plan so far, as `Solution.cost.total`. */
  readonly cost: number;
  readonly unassigned: number;
  /** Milliseconds on the injected clock since the start. */
  readonly elapsed: number;
}

export interface SolveOptions {
  readonly milliseconds: number;
  readonly seed: number;
  readonly clock: Clock;
  /** A plan to start from: a warm start. What it breaks is mended. */
  readonly start?: PlanSketch;
  /** Called at each better plan. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked all the time; true ends the search with the best so far. */
  readonly isCancelled?: () => boolean;
}

/** Up to so many visits a population of plans pays, and several beginnings (issue's measurements and ours: docs/solver.md). */
const GENETIC_VISITS = 300;
/** Ruin and recreate goes before it: in so many questions a handout it finds what a population needs seconds for. */
const QUESTIONS_BEFORE = 60;
/** Regret takes long for thousands on hundreds of routes: with so much of the time gone, the quick plan has to do there. */
const REGRET_SHARE = 0.1;
const MANY_PAIRS = 100_000;
/** Where rules may be broken at a price, it moves after so many plans. */
const WINDOW = 50;
/** How many neighbours a handout has: a population makes up for few, a single plan wants more to move to. */
const GENETIC_NEIGHBOURS = 20;
const ITERATED_NEIGHBOURS = 30;

export function solve(problem: Problem, options: SolveOptions): Solution {
  const searching = options.milliseconds - timeToHoldRisk(problem, options.milliseconds);
  const budget = new Budget(options.clock, searching, options.isCancelled ?? (() => false));
  const data = new SearchData(problem);
  const penalties = new Penalties(data, WINDOW);
  const state = new PlanState(data, penalties);
  const incumbent = new Incumbent(
    (plan) => new Snapshot(plan),
    (cost, unassigned) => options.onProgress?.({ cost, unassigned, elapsed: budget.elapsed() }),
  );
  const rng = new Rng(options.seed);
  const context: SearchContext = {
    state,
    links: data.rules.links ? new LinkSearch(state, rng) : null,
    penalties,
    neighbours: new Neighbours(data, isForGenetic(data) ? GENETIC_NEIGHBOURS : ITERATED_NEIGHBOURS),
    rng,
    budget,
    incumbent,
  };
  firstPlans(context, options.start);
  calibrateRisk(context, options.seed);
  search(context, options.start !== undefined);
  state.forbid();
  incumbent.best?.restore(state);
  if (data.rules.optional) giveWay(context);
  holdRisk(context, options.seed);
  return evaluatePlan(problem, state.sketch());
}

const isRich = ({ rules }: SearchData): boolean => rules.timing || rules.points;

/** Whether there are few enough visits for a population of plans, each of them free to be on any route. */
function suitsPopulation({ routable, rules, stands }: SearchData): boolean {
  const visits = routable.reduce((sum, is) => sum + is, 0);
  return visits > 1 && visits <= GENETIC_VISITS && !rules.links && stands.length === 0;
}

const isForGenetic = (data: SearchData): boolean => suitsPopulation(data) && !isRich(data);

/** Whether somebody may be brought home or collect. */
const hasChoiceOfMode = ({ routable, pinned, problem }: SearchData): boolean =>
  problem.handouts.some(({ points }, h) => points.length > 0 && routable[h] === 1 && pinned[h] === 0);

function search(context: SearchContext, isWarm: boolean): void {
  const { state, incumbent } = context;
  const { data } = state;
  if (isForGenetic(data) && state.unassigned().length === 0) {
    const before = new Questions(context.budget, QUESTIONS_BEFORE * data.handouts);
    iteratedSearch({ ...context, budget: before }, ITERATED_SOFT);
    incumbent.best?.restore(state);
    geneticSearch(context, GENETIC);
  } else if (isRich(data) && suitsPopulation(data)) {
    const isJoint = hasChoiceOfMode(data);
    if (isJoint && !isWarm) beginJointly(context, ITERATED_JOINT);
    searchByTurns(context, isJoint ? ITERATED_JOINT : ITERATED_TURN);
  } else if (data.handouts > 1) {
    // At a price nobody would be left out, and agreed times and stands would not hold.
    const isSoft = !data.rules.links && data.stands.length === 0 && state.unassigned().length === 0;
    iteratedSearch(context, isRich(data) ? ITERATED_RICH : isSoft ? ITERATED_SOFT : ITERATED);
  }
  if (!incumbent.best) throw new Error('The search lost its first plan.');
}

/**
 * A feasible plan whatever happens: a quick one, not bound by the time limit, and then the given or a good one in its
 * place. Until a strategy says otherwise every rule stays unbreakable, and who does not fit stays unassigned.
 */
function firstPlans(context: SearchContext, start: PlanSketch | undefined): void {
  const { state, budget, incumbent, links } = context;
  state.forbid();
  if (start) takeOver(state, start);
  links?.mend();
  links?.insertAll();
  insertGreedily(context);
  incumbent.offer(state);
  if (start) return;
  state.clear();
  links?.mend();
  links?.insertAll();
  const isLong = state.data.handouts * state.data.vehicles > MANY_PAIRS;
  insertByRegret(isLong ? { ...context, budget: new Stage(budget, REGRET_SHARE) } : context);
  if (!incumbent.offer(state)) incumbent.best?.restore(state);
}
