import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type PlanVersion, PlansService } from '../../plans/index.js';
import { slotStarts } from '../../points/index.js';
import { instantAt } from '../../shared/civil-time.js';
import { sum } from '../../shared/sum.js';
import type { PlanSketch, Solution } from '../../solver/index.js';
import { newFaults } from '../explaining/index.js';
import type { BuiltProblem } from '../problem/index.js';
import { findHandout, findPoint, findShift } from './find-in-day.js';
import { RoundCache } from './round-cache.js';
import { tooManyLanes } from './texts.js';
import { type BrokenRule, PlanningRefusal } from '../refusals/index.js';

export interface TryMoveInput extends PlanVersion {
  readonly recipient: string;
  /** Ids of shifts of which each place is tried. */
  readonly shifts: readonly string[];
  /** Ids of points of which each booking time is tried. */
  readonly points: readonly string[];
}

/** What putting the handout at a place would change in the plan. */
export interface TriedPlace {
  readonly place:
    | { readonly shift: string; readonly position: number }
    | { readonly point: string; readonly start: string };
  /** Change of the plan's objective; negative is better. */
  readonly cost: number;
  /** Change of crews' time, seconds. */
  readonly duration: number;
  /** Change of the distance driven, metres. */
  readonly distance: number;
  /** The rules that it would newly break; none where it may be dropped. */
  readonly faults: readonly BrokenRule[];
}

/** Shifts and points in one request; the service yields to other requests between them. */
const MOST_LANES = 200;

/** Tries a handout in places without changing anything, fast enough to be asked during a drag. */
@Injectable()
export class TryMoveService {
  constructor(
    private readonly plans: PlansService,
    private readonly rounds: RoundCache,
  ) {}

  /**
   * @returns each place of the shifts in order, then each booking time of the points; null where the plan has another
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
    const lanes = shifts.length + points.length;
    if (lanes > MOST_LANES) throw new PlanningRefusal('TOO_MANY_LANES', tooManyLanes(lanes, MOST_LANES));
    const plan = await this.plans.ready(id);
    if (plan.version !== version) return null;
    const { prepared, sketch, judge } = await this.rounds.of(plan);
    const { built } = prepared;
    const handout = findHandout(built, recipient);
    const before = judge(sketch);
    const without: PlanSketch = {
      orders: sketch.orders.map((order) => order.filter((each) => each !== handout)),
      bookings: sketch.bookings.filter((booking) => booking.handout !== handout),
    };
    const tried: TriedPlace[] = [];
    const attempt = (place: TriedPlace['place'], plan: PlanSketch): unknown =>
      tried.push({ place, ...changeBetween(before, judge(plan), built) });
    for (const shift of shifts) {
      const vehicle = findShift(built, shift);
      await setImmediate();
      const order = without.orders[vehicle];
      for (let position = 0; position <= order.length; position++) {
        const orders = without.orders.with(vehicle, order.toSpliced(position, 0, handout));
        attempt({ shift, position }, { orders, bookings: without.bookings });
      }
    }
    for (const point of points) {
      const index = findPoint(built, point);
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
    faults: newFaults(before.violations, after.violations, built),
  };
}

const sumOf = ({ routes }: Solution, what: 'duration' | 'distance'): number =>
  sum(routes.map((route) => route[what]));
