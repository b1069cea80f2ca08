import { setImmediate } from 'node:timers/promises';
import type { PlanRows } from '../../plans/index.js';
import { sum } from '../../shared/sum.js';
import type { Solution } from '../../solver/index.js';
import { explainNotToday, type Explanation, explanationsFor } from '../explaining/index.js';
import type { PreparedRound } from '../problem/index.js';
import { planRowsOf } from './plan-rows-of.js';
import { type PlanPresence, pointsUsed, simulatePresence } from './simulate-presence.js';

/** A plan's rows and figures, ready to be stored. */
export interface AssembledPlan {
  readonly rows: PlanRows;
  readonly problemHash: string;
  readonly travelEngine: string;
  readonly travelData: string;
  /** Places off the road data that a straight line leads to. */
  readonly bridgedPlaces: number;
  /** Places that no way leads to. */
  readonly cutOffPlaces: number;
  /** Metres. */
  readonly distance: number;
  /** Seconds of crews. */
  readonly duration: number;
  /** Objective, tenths of a crew's second. */
  readonly cost: number;
  /** Lower bound of the cost of any plan of the problem; null where none was computed. */
  readonly lowerBound: number | null;
}

/** Parts of a plan that a change by hand leaves as they are. */
export interface KnownParts {
  /** Explanations of what people have done, by recipient id: they replace the solver's. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** Of points whose bookings are the same as before. */
  readonly presence: readonly PlanPresence[];
  /** Reasons for bookings that are not locked to break a rule, by recipient id. */
  readonly overrides: ReadonlyMap<string, string>;
}

const NOTHING_KNOWN: KnownParts = { explanations: new Map(), presence: [], overrides: new Map() };

/**
 * Turns a solution into a plan's rows: reasons of unassigned handouts, simulated presence at points, coverage of every
 * recipient. It yields between points, so that a service that makes plans still answers requests.
 *
 * @param seed of the simulation
 */
export async function assemblePlan(
  planId: string,
  prepared: PreparedRound,
  solution: Solution,
  seed: number,
  known: KnownParts = NOTHING_KNOWN,
): Promise<AssembledPlan> {
  const { round, built, due, travel } = prepared;
  const explanations = explanationsFor(prepared, solution);
  for (const [handout] of explanations) {
    const byPeople = known.explanations.get(built.handouts[handout].recipient.id);
    if (byPeople) explanations.set(handout, byPeople);
  }
  const notToday = due.notToday.map((each) => explainNotToday(each, round));
  const presence: PlanPresence[] = [];
  for (const point of pointsUsed(solution)) {
    const same = known.presence.find(({ pointId }) => pointId === built.points[point].id);
    await setImmediate();
    presence.push(same ?? simulatePresence(round, built, solution, point, seed));
  }
  await setImmediate();
  const rows = planRowsOf(planId, {
    ...prepared,
    solution,
    explanations,
    notToday,
    presence,
    overrides: known.overrides,
  });
  return {
    rows,
    problemHash: built.hash,
    travelEngine: travel.engine,
    travelData: travel.dataId,
    bridgedPlaces: built.offRoad.bridged,
    cutOffPlaces: built.offRoad.cutOff,
    distance: sum(solution.routes.map((route) => route.distance)),
    duration: sum(solution.routes.map((route) => route.duration)),
    cost: solution.cost.total,
    lowerBound: solution.cost.lowerBound,
  };
}
