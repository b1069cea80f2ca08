import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import {
  type Plan,
  type PlanRows,
  PlansService,
  type PlanVersion,
  readPlanRows,
  replacePlanRows,
} from '../../plans/index.js';
import { takeTurnsOn, timesHeldOn } from '../../points/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { InputCheck } from '../../shared/input-check.js';
import { evaluatorOf, type PlanSketch } from '../../solver/index.js';
import { TravelSource } from '../../travel/index.js';
import { locksOf, locksWithout, prepareByHand, sketchOf, withTimesByHand } from '../base-plan/index.js';
import { newFaults, refuseFor, TAKEN_OFF, takenOff } from '../explaining/index.js';
import { assemblePlan } from '../making/index.js';
import type { BuiltProblem, Locks } from '../problem/index.js';
import { readRound } from '../round/index.js';
import { applyMove, type Destination } from './apply-move.js';
import { judgeCrowding } from './judge-crowding.js';
import { MOVE_WOULD_BREAK_RULES, OVERRIDE_ONLY_AT_POINT, SAY_WHY } from './texts.js';
import type { PlanningFaultCode } from '../refusals/index.js';

export interface Move {
  readonly recipient: string;
  readonly to: Destination;
  /** Reason for a booking to break rules; without one, a booking that would is refused. */
  readonly override?: string | null;
}

export type MoveVisitInput = Move & PlanVersion;

/** Moves one handout of a plan elsewhere; all else keeps its order, and all times are computed again. */
@Injectable()
export class MoveVisitService {
  constructor(
    private readonly plans: PlansService,
    private readonly travel: TravelSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Moves a handout within a stored plan, which gets its next version. The round is read again, so that the plan is
   * evaluated with today's data.
   *
   * @throws StaleVersion with the plan as it is now
   * @throws Refusal NOT_FOUND, INPUT_INVALID, PLAN_NOT_CHANGEABLE; MOVE_BREAKS_RULES with one fault for each rule that
   * the move would break (rules that were broken before, by later changes to the data, do not stand in its way);
   * POINT_RISK where the point would get too crowded and nothing else is wrong
   */
  async moveVisit(input: MoveVisitInput): Promise<Plan> {
    const { date } = await this.plans.get(input.plan);
    await takeTurnsOn(date);
    const plan = await this.plans.takeForChange(input);
    const overridden = await this.place(plan, input, 'DRAGGED');
    const { recipient, to, override } = input;
    await this.plans.changed(plan, 'MOVE_VISIT', {
      recipient,
      to,
      ...(overridden && { override, overridden }),
    });
    if (plan.status === 'PUBLISHED') await this.plans.holdBookings(plan);
    return plan;
  }

  /**
   * Puts a handout elsewhere in a plan and stores the plan's parts. The caller has locked the plan's row and date.
   *
   * @param how BOOKED: a time set by hand, which replaces the recipient's lock and is locked itself
   * @returns the codes of the rules that were overridden, null where none had to be
   * @throws Refusal as `moveVisit`
   */
  async place(plan: Plan, move: Move, how: 'DRAGGED' | 'BOOKED'): Promise<readonly string[] | null> {
    const manager = currentManager();
    const { recipient, to, override = null } = move;
    checkOverride(move);
    const before = await readPlanRows(manager, plan.id);
    const { date: today } = civilMoment(this.clock.now());
    const round = await readRound(manager, currentTenant().municipality, {
      date: plan.date,
      today,
      planning: true,
    });
    const allLocks = withTimesByHand(locksOf(before), await timesHeldOn(plan.date));
    const locks = how === 'BOOKED' ? locksWithout(allLocks, [recipient]) : allLocks;
    const prepared = await prepareByHand(manager, plan, round, locks, this.travel);
    const { built } = prepared;
    const sketch = sketchOf(before, built);
    const isDue = built.handouts.some((due) => due.recipient.id === recipient);
    // A handout that is no longer due is not in the sketch.
    const moved = how === 'BOOKED' && to === null && !isDue ? sketch : applyMove(sketch, built, move);
    const evaluate = evaluatorOf(built.problem);
    const { violations } = evaluate(sketch);
    const solution = evaluate(moved);
    const faults = newFaults(violations, solution.violations, built);
    const presence = before.points.filter(({ pointId }) => sameBookings(pointId, sketch, moved, built));
    if (to !== null && 'point' in to && !presence.some(({ pointId }) => pointId === to.point)) {
      const known = before.points.find(({ pointId }) => pointId === to.point);
      const index = built.points.findIndex(({ id }) => id === to.point);
      const crowd = judgeCrowding(round, built, [sketch.bookings, moved.bookings], index, {
        seed: plan.seed,
        known,
      });
      presence.push({ ...crowd.presence, planId: plan.id });
      if (crowd.fault) faults.push(crowd.fault);
    }
    // An override does not apply to locks: these are taken off where they were set.
    const firm = override === null ? faults : faults.filter(({ code }) => code === 'LOCK_BROKEN');
    refuseFor('MOVE_BREAKS_RULES', MOVE_WOULD_BREAK_RULES, firm);

    const reason = faults.length > 0 ? override : null;
    const off = before.handouts
      .filter(({ reasons }) => reasons?.[0].code === TAKEN_OFF)
      .map((row) => row.recipientId);
    const assembled = await assemblePlan(
      plan.id,
      { ...prepared, locks: how === 'BOOKED' ? withLockedTime(locks, move, reason) : locks },
      solution,
      plan.seed,
      {
        explanations: new Map([...off, ...(to === null ? [recipient] : [])].map((id) => [id, takenOff])),
        presence,
        overrides: overridesOf(before, recipient, reason),
      },
    );
    const { rows, ...columns } = assembled;
    await replacePlanRows(manager, plan.id, rows);
    // The lower bound belongs to the problem, so that it still holds for another plan of the same problem.
    const { lowerBound } = plan.problemHash === assembled.problemHash ? plan : assembled;
    Object.assign(plan, columns, { lowerBound });
    return reason === null ? null : faults.map(({ code }) => code);
  }
}

/** @throws Refusal INPUT_INVALID for an override of anything but a booking, or without a reason */
export function checkOverride({ to, override }: Pick<Move, 'to' | 'override'>): void {
  if (override == null) return;
  const check = new InputCheck<PlanningFaultCode>();
  check.text('override.reason', override, 500);
  if (override.trim().length < 3 || to === null || !('point' in to)) {
    check.fault('override.reason', 'OVERRIDE_INVALID', OVERRIDE_ONLY_AT_POINT, SAY_WHY);
  }
  check.done();
}

/** The locks with a booking that has just been set by hand. */
const withLockedTime = (locks: Locks, { recipient, to }: Move, override: string | null): Locks =>
  to === null || !('point' in to)
    ? locks
    : {
        ...locks,
        bookings: [
          ...locks.bookings,
          { recipientId: recipient, pointId: to.point, start: civilMoment(to.start).seconds, override },
        ],
      };

/** Reasons of a plan's bookings for breaking rules, by recipient id, with one recipient's replaced. */
function overridesOf(rows: PlanRows, recipient: string, reason: string | null): Map<string, string> {
  const overrides = new Map(
    rows.bookings.flatMap(({ recipientId, overrideReason }) =>
      overrideReason === null || recipientId === recipient ? [] : [[recipientId, overrideReason] as const],
    ),
  );
  if (reason !== null) overrides.set(recipient, reason);
  return overrides;
}

/** Whether a point has the same bookings in both, so that its simulated presence still holds. */
function sameBookings(pointId: string, before: PlanSketch, after: PlanSketch, built: BuiltProblem): boolean {
  const point = built.points.findIndex(({ id }) => id === pointId);
  const at = (sketch: PlanSketch): string =>
    JSON.stringify(
      sketch.bookings
        .filter((booking) => booking.point === point)
        .map(({ handout, start }) => [handout, start])
        .sort(([a], [b]) => a - b),
    );
  return at(before) === at(after);
}
