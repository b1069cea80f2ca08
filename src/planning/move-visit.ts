import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../database/index.js';
import { type Plan, PlansService, type PlanVersion, readPlanRows, replacePlanRows } from '../plans/index.js';
import { civilMoment } from '../shared/civil-time.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import { Refusal } from '../shared/failures.js';
import { evaluatePlan, type PlanSketch, type Violation } from '../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import { makePlan } from './make-plan.js';
import { faultsOf, newViolations } from './new-violations.js';
import { prepareRound } from './prepare-round.js';
import { readRound } from './read-round.js';
import { TAKEN_OFF, takenOff } from './refusals.js';
import { type Destination, sketchWithMove } from './sketch-with-move.js';
import { keptFrom, sketchOf } from './stored-plan.js';

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
    const moved = sketchWithMove(sketch, built, input);
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

function refuseNewViolations(
  before: readonly Violation[],
  after: readonly Violation[],
  built: BuiltProblem,
): void {
  const faults = faultsOf(newViolations(before, after), built);
  if (faults.length === 0) return;
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
