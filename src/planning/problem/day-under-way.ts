import type { EntityManager } from 'typeorm';
import { lastOutcomes } from '../../ledger/index.js';
import { type Plan, type PlanChanges, type PlanRows, readPlanRows } from '../../plans/index.js';
import { timesHeldOn } from '../../points/index.js';
import { planDistance, type PlanSketch, type Solution, withChangePrices } from '../../solver/index.js';
import type { TravelSource } from '../../travel/index.js';
import type { BuiltProblem } from './build-problem.js';
import { freeze, frozenAt, type Frozen, keptWithFrozen, roundWithFrozen } from './executed-part.js';
import { type Kept, keptWithHandTimes } from './locks.js';
import { prepareRound, type PreparedRound } from './prepare-round.js';
import type { Round } from '../round/round.js';
import { keptFrom, sketchOf } from './plan-to-sketch.js';

/** A day under way, as it is when a shift falls away: what to plan, from where, and what may not change. */
export interface DayUnderWay {
  readonly round: Round;
  readonly kept: Kept;
  readonly frozen: Frozen;
  readonly before: PlanRows;
  /** The shift that falls away, and who was still to be visited on it. */
  readonly shift: string;
  readonly displaced: ReadonlySet<string>;
}

/** Reads what has happened of a plan's base by the moment that it was asked for; in one transaction with `round`. */
export async function readDayUnderWay(
  manager: EntityManager,
  plan: Plan,
  round: Round,
): Promise<DayUnderWay | null> {
  if (plan.replan === null || plan.basePlanId === null) return null;
  const before = await readPlanRows(manager, plan.basePlanId);
  const reported = await lastOutcomes(manager, { from: plan.date, until: plan.date });
  const { shift, at } = plan.replan;
  const frozen = frozenAt(before, {
    now: plan.createdAt,
    shift,
    at: new Date(at),
    reported: new Set(reported.map(({ recipientId }) => recipientId)),
  });
  const byHand = keptWithHandTimes(keptFrom(before), await timesHeldOn(plan.date));
  const displaced = displacedFrom(before, frozen, shift);
  return { round, kept: keptWithFrozen(byHand, frozen, shift), frozen, before, shift, displaced };
}

/** The day as a problem: driven stops frozen, and a price on each handout that is given another place than it has. */
export async function prepareDayUnderWay(
  { round, kept, frozen, before, shift }: DayUnderWay,
  travel: TravelSource,
): Promise<{ prepared: PreparedRound; start: PlanSketch }> {
  const prepared = await prepareRound(roundWithFrozen(round, frozen), kept, travel);
  const built = freeze(prepared.built, frozen, shift);
  const start = sketchOf(before, built);
  const problem = withChangePrices(built.problem, start, {
    otherPlace: round.settings.prices.otherPlaceThanTold,
    otherTime: round.settings.prices.otherTimeThanTold,
  });
  return { prepared: { ...prepared, round, built: { ...built, problem } }, start };
}

/**
 * A plan's day for somebody who changes or judges the plan by hand: where it was made for a day under way, what had
 * happened by then stays where it was.
 */
export async function prepareByHand(
  manager: EntityManager,
  plan: Plan,
  round: Round,
  kept: Kept,
  travel: TravelSource,
): Promise<PreparedRound> {
  const underWay = await readDayUnderWay(manager, plan, round);
  if (!underWay) return prepareRound(round, kept, travel);
  const { frozen, shift } = underWay;
  const whole = keptWithFrozen(kept, frozen, shift);
  const prepared = await prepareRound(roundWithFrozen(round, frozen), whole, travel);
  return { ...prepared, round, built: freeze(prepared.built, frozen, shift) };
}

/** How far the answer is from the plan before: who had to move as their shift fell away, and who else. */
export function changesOf(built: BuiltProblem, { displaced }: DayUnderWay, solution: Solution): PlanChanges {
  // Where a vehicle stands is no handout; who comes there is counted for themselves.
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

function displacedFrom({ routes, stops, handouts }: PlanRows, frozen: Frozen, shift: string): Set<string> {
  const route = routes.find(({ shiftId }) => shiftId === shift);
  const theirs = new Set(stops.filter(({ routeId }) => routeId === route?.id).map(({ id }) => id));
  const made = new Set((frozen.visits.get(shift) ?? []).map(({ key }) => key));
  return new Set(
    handouts
      .filter(({ stopId, recipientId }) => stopId !== null && theirs.has(stopId) && !made.has(recipientId))
      .map(({ recipientId }) => recipientId),
  );
}
