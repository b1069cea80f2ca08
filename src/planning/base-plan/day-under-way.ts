import type { EntityManager } from 'typeorm';
import { lastOutcomes } from '../../ledger/index.js';
import { type Plan, type PlanChanges, type PlanRows, readPlanRows } from '../../plans/index.js';
import { timesHeldOn } from '../../points/index.js';
import { planDistance, type PlanSketch, type Solution, withChangePrices } from '../../solver/index.js';
import type { TravelSource } from '../../travel/index.js';
import { type BuiltProblem, type Locks, type PreparedRound, prepareRound } from '../problem/index.js';
import type { Round } from '../round/index.js';
import {
  type ExecutedPart,
  executedPartAt,
  fixExecutedPart,
  locksWithExecuted,
  roundWithExecuted,
} from './executed-part.js';
import { locksOf, withTimesByHand } from './locks-of-plan.js';
import { sketchOf } from './plan-to-sketch.js';

/** A day under way of which a shift drops out: the input of its new plan, and the part that must not change. */
export interface DayUnderWay {
  readonly round: Round;
  readonly locks: Locks;
  readonly executed: ExecutedPart;
  readonly before: PlanRows;
  /** Id of the shift that drops out. */
  readonly shift: string;
  /** Ids of the recipients who were still to be visited on it. */
  readonly displaced: ReadonlySet<string>;
}

/**
 * Reads what was executed of a plan's base by the moment at which the plan was asked for, in the transaction in which
 * `round` was read.
 * @returns null for a plan that is not of a day under way
 */
export async function readDayUnderWay(
  manager: EntityManager,
  plan: Plan,
  round: Round,
): Promise<DayUnderWay | null> {
  if (plan.replan === null || plan.basePlanId === null) return null;
  const before = await readPlanRows(manager, plan.basePlanId);
  const reported = await lastOutcomes(manager, { from: plan.date, until: plan.date });
  const { shift, at } = plan.replan;
  const executed = executedPartAt(before, {
    now: plan.createdAt,
    shift,
    at: new Date(at),
    reported: new Set(reported.map(({ recipientId }) => recipientId)),
  });
  const byHand = withTimesByHand(locksOf(before), await timesHeldOn(plan.date));
  const displaced = displacedFrom(before, executed, shift);
  return { round, locks: locksWithExecuted(byHand, executed, shift), executed, before, shift, displaced };
}

/** The day as a problem: the executed part is fixed, and each change from the base has a price. */
export async function prepareDayUnderWay(
  { round, locks, executed, before, shift }: DayUnderWay,
  travel: TravelSource,
): Promise<{ prepared: PreparedRound; start: PlanSketch }> {
  const prepared = await prepareRound(roundWithExecuted(round, executed), locks, travel);
  const built = fixExecutedPart(prepared.built, executed, shift);
  const start = sketchOf(before, built);
  const problem = withChangePrices(built.problem, start, {
    otherPlace: round.settings.prices.otherPlaceThanTold,
    otherTime: round.settings.prices.otherTimeThanTold,
  });
  return { prepared: { ...prepared, round, built: { ...built, problem } }, start };
}

/**
 * A plan's day, to change or evaluate the plan by hand. In a plan of a day under way, the part that was executed when
 * the plan was made stays fixed.
 */
export async function prepareByHand(
  manager: EntityManager,
  plan: Plan,
  round: Round,
  locks: Locks,
  travel: TravelSource,
): Promise<PreparedRound> {
  const underWay = await readDayUnderWay(manager, plan, round);
  if (!underWay) return prepareRound(round, locks, travel);
  const { executed, shift } = underWay;
  const whole = locksWithExecuted(locks, executed, shift);
  const prepared = await prepareRound(roundWithExecuted(round, executed), whole, travel);
  return { ...prepared, round, built: fixExecutedPart(prepared.built, executed, shift) };
}

/** Changes of a solution from its base: of recipients whose shift dropped out (forced), and of others (moved). */
export function changesOf(built: BuiltProblem, { displaced }: DayUnderWay, solution: Solution): PlanChanges {
  // Mobile stops are no handouts; the recipients who collect there are counted themselves.
  const handoutsOnly = { ...built.problem, handouts: built.problem.handouts.slice(0, built.handouts.length) };
  const { of, changed } = planDistance(handoutsOnly, solution);
  const handouts = changed.map(({ handout, kind, by }) => ({
    recipientId: built.handouts[handout].recipient.id,
    kind,
    by,
  }));
  const moved = handouts.filter(({ recipientId }) => !displaced.has(recipientId)).length;
  return { of, forced: displaced.size, moved, handouts };
}

function displacedFrom(
  { routes, stops, handouts }: PlanRows,
  executed: ExecutedPart,
  shift: string,
): Set<string> {
  const route = routes.find(({ shiftId }) => shiftId === shift);
  const shiftStops = new Set(stops.filter(({ routeId }) => routeId === route?.id).map(({ id }) => id));
  const visited = new Set((executed.visits.get(shift) ?? []).map(({ key }) => key));
  return new Set(
    handouts
      .filter(
        ({ stopId, recipientId }) => stopId !== null && shiftStops.has(stopId) && !visited.has(recipientId),
      )
      .map(({ recipientId }) => recipientId),
  );
}
