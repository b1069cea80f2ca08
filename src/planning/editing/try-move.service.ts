import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type PlanVersion, PlansService } from '../../plans/index.js';
import { instantAt } from '../../shared/civil-time.js';
import { notFound, type Refusal } from '../../shared/failures.js';
import { sum } from '../../shared/sum.js';
import type { PlanSketch, Solution } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import { faultsOf, newViolations } from '../problem/new-violations.js';
import { slotStarts } from '../eligibility/booking-grid.js';
import { RoundsAtHand } from './round-cache.js';
import { type BrokenRule, PlanningRefusal } from '../refusals.js';

export interface TryMoveInput extends PlanVersion {
  readonly recipient: string;
  /** Shifts whose every place is tried, and points whose every time is. */
  readonly shifts: readonly string[];
  readonly points: readonly string[];
}

/** What putting the handout at a place would change, against the plan as it stands. */
export interface TriedPlace {
  readonly place:
    | { readonly shift: string; readonly position: number }
    | { readonly point: string; readonly start: string };
  /** Of the plan's objective: negative is better. */
  readonly cost: number;
  /** Seconds of crews' time. */
  readonly duration: number;
  /** Metres driven. */
  readonly distance: number;
  /** The rules that it would newly break; none where it may be dropped. */
  readonly faults: readonly BrokenRule[];
}

/** At most so many shifts and points at once: the work is done between other requests. */
const MOST_LANES = 200;

/** Tries a handout in places without changing anything, fast enough to be asked while it is in the air. */
@Injectable()
export class VisitTrier {
  constructor(
    private readonly plans: PlansService,
    private readonly rounds: RoundsAtHand,
  ) {}

  /**
   * @returns each place of the shifts, in order, and then each time of the points; null where the plan has another
   * version by now
   * @throws Refusal NOT_FOUND (plan, recipient who is not due, shift, point), PLAN_NOT_READY, TOO_MANY_LANES
   */
  async tryMove({
    plan: id,
    version,
    recipient,
    shifts,
    points,
  }: TryMoveInput): Promise<TriedPlace[] | null> {
    if (shifts.length + points.length > MOST_LANES) throw tooManyLanes(shifts.length + points.length);
    const plan = await this.plans.ready(id);
    if (plan.version !== version) return null;
    const { prepared, sketch, judge } = await this.rounds.of(plan);
    const { built } = prepared;
    const handout = built.handouts.findIndex((due) => due.recipient.id === recipient);
    if (handout < 0)
      throw notFound({ nb: 'utleveringen til mottakeren', en: 'handout of recipient' }, recipient);
    const before = judge(sketch);
    const without: PlanSketch = {
      orders: sketch.orders.map((order) => order.filter((each) => each !== handout)),
      bookings: sketch.bookings.filter((booking) => booking.handout !== handout),
    };
    const tried: TriedPlace[] = [];
    const attempt = (place: TriedPlace['place'], plan: PlanSketch): unknown =>
      tried.push({ place, ...changeBetween(before, judge(plan), built) });
    for (const shift of shifts) {
      const vehicle = built.shifts.findIndex((each) => each.id === shift);
      if (vehicle < 0) throw notFound({ nb: 'vakten', en: 'shift' }, shift);
      await setImmediate();
      const order = without.orders[vehicle];
      for (let position = 0; position <= order.length; position++) {
        const orders = without.orders.with(vehicle, order.toSpliced(position, 0, handout));
        attempt({ shift, position }, { orders, bookings: without.bookings });
      }
    }
    for (const point of points) {
      const index = built.points.findIndex((each) => each.id === point);
      if (index < 0) throw notFound({ nb: 'utleveringsstedet', en: 'point' }, point);
      await setImmediate();
      for (const start of slotStarts(built.problem.points[index], built.problem.handouts[handout].service)) {
        const bookings = [...without.bookings, { handout, point: index, start }];
        attempt({ point, start: instantAt(plan.date, start) }, { orders: without.orders, bookings });
      }
    }
    return tried;
  }
}

function changeBetween(before: Solution, after: Solution, built: BuiltProblem): Omit<TriedPlace, 'place'> {
  return {
    cost: after.cost.total - before.cost.total,
    duration: sumOf(after, 'duration') - sumOf(before, 'duration'),
    distance: sumOf(after, 'distance') - sumOf(before, 'distance'),
    faults: faultsOf(newViolations(before.violations, after.violations), built),
  };
}

const sumOf = ({ routes }: Solution, what: 'duration' | 'distance'): number =>
  sum(routes.map((route) => route[what]));

const tooManyLanes = (asked: number): Refusal =>
  new PlanningRefusal('TOO_MANY_LANES', {
    nb: `Du spør om ${asked} vakter og steder på en gang; spør om høyst ${MOST_LANES}.`,
    en: `You ask about ${asked} shifts and points at once; ask about at most ${MOST_LANES}.`,
  });
