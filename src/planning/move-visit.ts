import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../database/index.js';
import { type Plan, PlansService, type PlanVersion, readPlanRows, replacePlanRows } from '../plans/index.js';
import { civilMoment } from '../shared/civil-time.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import { notFound, Refusal } from '../shared/failures.js';
import { evaluatePlan, type PlanSketch, type Violation } from '../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import { makePlan } from './make-plan.js';
import { prepareRound } from './prepare-round.js';
import { readRound } from './read-round.js';
import { TAKEN_OFF, takenOff } from './refusals.js';
import { keptFrom, sketchOf } from './stored-plan.js';
import { violationSentence } from './violation-sentences.js';

/** Where a handout is put: a place in a shift's order of visits, a time at a point, or nowhere (null). */
export type Destination =
  | { readonly shift: string; readonly position: number }
  /** An instant, ISO 8601 with an offset. */
  | { readonly point: string; readonly start: string }
  | null;

export interface MoveVisitInput extends PlanVersion {
  readonly recipient: string;
  readonly to: Destination;
}

/** A dispatcher's drag: one handout goes elsewhere, everything else keeps its order, all times are worked out anew. */
@Injectable()
export class VisitMover {
  constructor(
    private readonly plans: PlansService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Moves a handout within a stored plan, which gets its next version. The round is read again, so that the plan is
   * held against what is recorded now.
   *
   * @throws StaleVersion with the plan as it is now
   * @throws Refusal NOT_FOUND, PLAN_NOT_CHANGEABLE, MOVE_BREAKS_RULES with one fault for each rule that the move would
   * break (rules that were broken before, by later changes to the data, do not stand in its way)
   */
  async moveVisit(input: MoveVisitInput): Promise<Plan> {
    const manager = currentManager();
    const plan = await this.plans.takeForChange(input);
    const before = await readPlanRows(manager, plan.id);
    const { date: today } = civilMoment(this.clock.now());
    const round = await readRound(manager, currentTenant().municipality, {
      date: plan.date,
      today,
      planning: true,
    });
    const prepared = await prepareRound(round, keptFrom(before));
    const { built } = prepared;
    const sketch = sketchOf(before, built);
    const moved = moveIn(sketch, built, input);
    const solution = evaluatePlan(built.problem, moved);
    refuseNewViolations(evaluatePlan(built.problem, sketch).violations, solution.violations, built);

    const off = before.handouts
      .filter(({ reasons }) => reasons?.[0].code === TAKEN_OFF)
      .map((row) => row.recipientId);
    const made = await makePlan(plan.id, prepared, solution, plan.seed, {
      refused: new Map(
        [...off, ...(input.to === null ? [input.recipient] : [])].map((recipient) => [recipient, takenOff]),
      ),
      presence: before.points.filter(({ pointId }) => sameBookings(pointId, sketch, moved, built)),
    });
    const { rows, ...columns } = made;
    await replacePlanRows(manager, plan.id, rows);
    Object.assign(plan, columns);
    await this.plans.changed(plan, 'MOVE_VISIT', { recipient: input.recipient, to: input.to });
    return plan;
  }
}

/** @throws Refusal NOT_FOUND for a recipient who is not due, or a shift or point that the date does not have */
function moveIn(sketch: PlanSketch, built: BuiltProblem, { recipient, to }: MoveVisitInput): PlanSketch {
  const handout = built.handouts.findIndex((due) => due.recipient.id === recipient);
  if (handout < 0)
    throw notFound({ nb: 'utleveringen til mottakeren', en: 'handout of recipient' }, recipient);
  const orders = sketch.orders.map((order) => order.filter((each) => each !== handout));
  const bookings = sketch.bookings.filter((booking) => booking.handout !== handout);
  if (to === null) return { orders, bookings };
  if ('shift' in to) {
    const vehicle = built.shifts.findIndex((shift) => shift.id === to.shift);
    if (vehicle < 0) throw notFound({ nb: 'vakten', en: 'shift' }, to.shift);
    const order = orders[vehicle];
    return { orders: orders.with(vehicle, order.toSpliced(to.position, 0, handout)), bookings };
  }
  const point = built.points.findIndex(({ id }) => id === to.point);
  if (point < 0) throw notFound({ nb: 'utleveringsstedet', en: 'point' }, to.point);
  return { orders, bookings: [...bookings, { handout, point, start: civilMoment(to.start).seconds }] };
}

function refuseNewViolations(
  before: readonly Violation[],
  after: readonly Violation[],
  built: BuiltProblem,
): void {
  const key = (violation: Violation): string => JSON.stringify({ ...violation, amount: null });
  const known = new Map(before.map((violation) => [key(violation), violation.amount]));
  const broken = after.filter((violation) => violation.amount > (known.get(key(violation)) ?? 0));
  if (broken.length === 0) return;
  const faults = broken.map((violation) => ({
    code: violation.code,
    where: violation.handout === undefined ? '' : built.handouts[violation.handout].recipient.alias,
    message: violationSentence(violation, built),
    remedy: {
      nb: 'Velg en annen plass, eller endre det som regelen bygger på.',
      en: 'Choose another place, or change what the rule rests on.',
    },
  }));
  throw new Refusal(
    'MOVE_BREAKS_RULES',
    {
      nb: `Flyttingen ville brutt regler: ${faults.map(({ message }) => message.nb).join(' ')}`,
      en: `The move would break rules: ${faults.map(({ message }) => message.en).join(' ')}`,
    },
    faults,
  );
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
