import type { Logger } from 'pino';
import type { Problem, Solution } from '../../solver/index.js';
import { transferSolution } from '../base-plan/index.js';
import { type BuiltProblem, peopleIn, type PreparedRound } from '../problem/index.js';
import { type Search, searchPlan, type Solver } from '../search/index.js';

/** How remedies are tried: each is planned, starting from the plan without it. */
export interface Trial {
  readonly solver: Solver;
  /** For each single trial. */
  readonly search: Search;
  /** Prepares the day with changed data. */
  readonly prepare: (round: PreparedRound['round']) => Promise<PreparedRound>;
  readonly log: Logger;
  /** Id of the plan, for the log. */
  readonly plan: string;
}

/** A plan of the day with a remedy, in the indices of its own problem. */
export interface TrialPlan {
  readonly built: BuiltProblem;
  readonly after: Solution;
}

/** Plans the day with a changed problem; null if the search was cancelled. */
export function tryProblem(
  built: BuiltProblem,
  before: Solution,
  problem: Problem,
  { solver, search, log, plan }: Trial,
): Promise<Solution | null> {
  const start = { orders: before.routes.map(({ order }) => order), bookings: before.bookings };
  return searchPlan(solver, { ...built, problem }, { ...search, start }, log, plan);
}

/** Plans the day with a changed round; null if the search was cancelled. */
export async function tryRound(
  built: BuiltProblem,
  before: Solution,
  round: PreparedRound['round'],
  { solver, search, prepare, log, plan }: Trial,
): Promise<TrialPlan | null> {
  const changed = (await prepare(round)).built;
  const start = transferSolution(built, before, changed);
  const after = await searchPlan(solver, changed, { ...search, start }, log, plan);
  return after && { built: changed, after };
}

/** How many recipients a solution leaves without a place. */
export const leftOutOf = ({ built, after }: TrialPlan): number => peopleIn(built, after.unassigned).length;
