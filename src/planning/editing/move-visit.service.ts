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
import type { BuiltProblem } from '../problem/build-problem.js';
import { judgeCrowd, refuseFor } from './judge-crowding.js';
import { type Kept, keptWithHandTimes, keptWithout } from '../problem/locks.js';
import { makePlan } from '../making/assemble-plan.js';
import { faultsOf, newViolations } from '../problem/new-violations.js';
import { readRound } from '../round/read-round.js';
import { prepareByHand } from '../problem/day-under-way.js';
import { TAKEN_OFF, takenOff } from '../explaining/unassigned-reasons.js';
import { type Destination, sketchWithMove } from './apply-move.js';
import { keptFrom, sketchOf } from '../problem/plan-to-sketch.js';
import type { PlanningFaultCode } from '../refusals.js';

export interface Move {
  readonly recipient: string;
  readonly to: Destination;
  /** Why a booking may break a rule; without it, one that would is refused. */
  readonly override?: string | null;
}

export type MoveVisitInput = Move & PlanVersion;

/** A dispatcher's drag: one handout goes elsewhere, everything else keeps its order, all times are worked out anew. */
@Injectable()
export class VisitMover {
  constructor(
    private readonly plans: PlansService,
    private readonly travel: TravelSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Moves a handout within a stored plan, which gets its next version. The round is read again, so that the plan is
   * held against what is recorded now.
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
   * Puts a handout elsewhere in a plan whose row and date are the caller's, and stores the plan's parts.
   *
   * @param how BOOKED: a time that a person has set by hand, which whatever was set before gives way to and planning keeps
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
    const everything = keptWithHandTimes(keptFrom(before), await timesHeldOn(plan.date));
    const kept = how === 'BOOKED' ? keptWithout(everything, [recipient]) : everything;
    const prepared = await prepareByHand(manager, plan, round, kept, this.travel);
    const { built } = prepared;
    const sketch = sketchOf(before, built);
    const isDue = built.handouts.some((due) => due.recipient.id === recipient);
    // Whoever is no longer due falls out of the plan by itself.
    const moved = how === 'BOOKED' && to === null && !isDue ? sketch : sketchWithMove(sketch, built, move);
    const evaluate = evaluatorOf(built.problem);
    const { violations } = evaluate(sketch);
    const solution = evaluate(moved);
    const faults = faultsOf(newViolations(violations, solution.violations), built);
    const presence = before.points.filter(({ pointId }) => sameBookings(pointId, sketch, moved, built));
    if (to !== null && 'point' in to && !presence.some(({ pointId }) => pointId === to.point)) {
      const known = before.points.find(({ pointId }) => pointId === to.point);
      const index = built.points.findIndex(({ id }) => id === to.point);
      const crowd = judgeCrowd(round, built, [sketch.bookings, moved.bookings], index, {
        seed: plan.seed,
        known,
      });
      presence.push({ ...crowd.presence, planId: plan.id });
      if (crowd.fault) faults.push(crowd.fault);
    }
    // A lock is somebody's word, no rule: it is taken back where it was given.
    const firm = override === null ? faults : faults.filter(({ code }) => code === 'LOCK_BROKEN');
    refuseFor(
      'MOVE_BREAKS_RULES',
      { nb: 'Flyttingen ville brutt regler:', en: 'The move would break rules:' },
      firm,
    );

    const reason = faults.length > 0 ? override : null;
    const off = before.handouts
      .filter(({ reasons }) => reasons?.[0].code === TAKEN_OFF)
      .map((row) => row.recipientId);
    const made = await makePlan(
      plan.id,
      { ...prepared, kept: how === 'BOOKED' ? keptAlso(kept, move, reason) : kept },
      solution,
      plan.seed,
      {
        refused: new Map([...off, ...(to === null ? [recipient] : [])].map((id) => [id, takenOff])),
        presence,
        overrides: overridesOf(before, recipient, reason),
      },
    );
    const { rows, ...columns } = made;
    await replacePlanRows(manager, plan.id, rows);
    // What no plan of a problem costs less than is the same for all of its plans.
    const { lowerBound } = plan.problemHash === made.problemHash ? plan : made;
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
    check.fault(
      'override.reason',
      'OVERRIDE_INVALID',
      {
        nb: 'Bare en tid på et utleveringssted kan bryte en regel, og bare med en begrunnelse.',
        en: 'Only a time at a point may break a rule, and only with a reason.',
      },
      { nb: 'Skriv hvorfor, med minst tre tegn.', en: 'Say why, in at least three characters.' },
    );
  }
  check.done();
}

/** What is kept, and a booking that has just been set by hand. */
const keptAlso = (kept: Kept, { recipient, to }: Move, override: string | null): Kept =>
  to === null || !('point' in to)
    ? kept
    : {
        ...kept,
        bookings: [
          ...kept.bookings,
          { recipientId: recipient, pointId: to.point, start: civilMoment(to.start).seconds, override },
        ],
      };

/** Why bookings of a plan may break a rule, with one recipient's put in its place. */
function overridesOf(rows: PlanRows, recipient: string, reason: string | null): Map<string, string> {
  const overrides = new Map(
    rows.bookings.flatMap(({ recipientId, overrideReason }) =>
      overrideReason === null || recipientId === recipient ? [] : [[recipientId, overrideReason] as const],
    ),
  );
  if (reason !== null) overrides.set(recipient, reason);
  return overrides;
}

/** Whether a point's crowd is untouched by the move, so that what is known of it still holds. */
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
