import { setImmediate } from 'node:timers/promises';
import type { PlanRows } from '../../plans/index.js';
import type { Solution } from '../../solver/index.js';
import { planRowsOf } from './plan-rows-of.js';
import { type PlanPresence, presenceOf, pointsUsed } from './simulate-presence.js';
import type { PreparedRound } from '../problem/prepare-round.js';
import { type Refused, refusalsOf, refusedNotToday } from '../explaining/unassigned-reasons.js';
import { sum } from '../../shared/sum.js';

/** A plan's answer, ready to be stored. */
export interface MadePlan {
  readonly rows: PlanRows;
  readonly problemHash: string;
  readonly travelEngine: string;
  readonly travelData: string;
  /** Places that the straight line bridges to, and such that no way leads to. */
  readonly bridgedPlaces: number;
  readonly cutOffPlaces: number;
  readonly distance: number;
  readonly duration: number;
  readonly cost: number;
  /** No plan of this problem costs less; null where none was worked out. */
  readonly lowerBound: number | null;
}

/** What is known already when a plan is changed rather than made. */
export interface AlreadyKnown {
  /** Refusals that are people's doing, by recipient. */
  readonly refused: ReadonlyMap<string, Refused>;
  /** Points whose bookings are the same as before. */
  readonly presence: readonly PlanPresence[];
  /** Why people let bookings that are not locked break a rule, by recipient. */
  readonly overrides: ReadonlyMap<string, string>;
}

const NOTHING_KNOWN: AlreadyKnown = { refused: new Map(), presence: [], overrides: new Map() };

/**
 * From the solver's answer to rows: why who is unassigned, how full each point gets, what every recipient's days look
 * like. The work is cut up, so that a service that makes plans still answers requests meanwhile.
 */
export async function makePlan(
  planId: string,
  prepared: PreparedRound,
  solution: Solution,
  seed: number,
  known: AlreadyKnown = NOTHING_KNOWN,
): Promise<MadePlan> {
  const { round, built, hours, due, travel } = prepared;
  const refused = refusalsOf(round, built, hours, solution);
  for (const [handout] of refused) {
    const byPeople = known.refused.get(built.handouts[handout].recipient.id);
    if (byPeople) refused.set(handout, byPeople);
  }
  const notToday = due.notToday.map((each) => refusedNotToday(each, round));
  const presence: PlanPresence[] = [];
  for (const point of pointsUsed(solution)) {
    const same = known.presence.find(({ pointId }) => pointId === built.points[point].id);
    await setImmediate();
    presence.push(same ?? presenceOf(round, built, solution, point, seed));
  }
  await setImmediate();
  const rows = planRowsOf(planId, {
    ...prepared,
    solution,
    refused,
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
