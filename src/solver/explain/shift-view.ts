import type { Handout, Problem, Vehicle } from '../model/problem.js';
import { timeRoute } from '../evaluate/index.js';
import { RouteSlack } from './route-slack.js';

/** Rules about time that an explanation lifts, to see whether they exclude a visit. */
export type LiftedRule = 'NONE' | 'END' | 'START' | 'BREAK';

/** A shift with its route in the plan, and its slack when one rule is lifted. */
export class ShiftView {
  readonly vehicle: Vehicle;
  private readonly slacks = new Map<LiftedRule, RouteSlack>();

  constructor(
    readonly problem: Problem,
    readonly index: number,
    readonly order: readonly number[],
  ) {
    this.vehicle = problem.vehicles[index];
  }

  slack(lifted: LiftedRule): RouteSlack {
    const known = this.slacks.get(lifted) ?? new RouteSlack(this.problem, this.lifting(lifted), this.order);
    this.slacks.set(lifted, known);
    return known;
  }

  /** Seconds by which the longest duration is exceeded with `h` at `position`; at most 0 when it holds. */
  overtime(position: number, h: number): number {
    const order = this.order.toSpliced(position, 0, h);
    return timeRoute(this.problem, this.index, order).route.duration - this.vehicle.maxDuration;
  }

  /** Whether the shift's hours are at most its longest duration, so that the latter cannot be exceeded. */
  get isDurationFree(): boolean {
    return this.vehicle.maxDuration >= this.vehicle.latest - this.vehicle.earliest;
  }

  /** Positions that keep the locked prefix and quarantine last. */
  positions(handout: Handout): number[] {
    const { order, problem, vehicle } = this;
    const tail = order.findIndex((h) => problem.handouts[h].quarantined);
    const firstQuarantined = tail === -1 ? order.length : tail;
    const from = handout.quarantined ? firstQuarantined : 0;
    const to = handout.quarantined ? order.length : firstQuarantined;
    return range(Math.max(from, vehicle.lockedPrefix), to);
  }

  /** Positions that keep the locked prefix, quarantine ignored. */
  get unlockedPositions(): number[] {
    return range(this.vehicle.lockedPrefix, this.order.length);
  }

  /**
   * Capacity left for each load dimension with the handout on the route, negative = exceeded. A vehicle that may load
   * again has all of it left; `holds` checks whether there is time for that.
   */
  remainingCapacity(handout: Handout): number[] {
    const aboard = this.vehicle.loading.length > 0 ? [] : this.order;
    return handout.load.map(
      (load, d) =>
        this.vehicle.capacity[d] -
        load -
        aboard.reduce((sum, h) => sum + this.problem.handouts[h].load[d], 0),
    );
  }

  /** Whether the route keeps all rules of time and load with `h` at `position`, loading and speeds by hour included. */
  holds(position: number, h: number): boolean {
    return timeRoute(this.problem, this.index, this.order.toSpliced(position, 0, h)).violations.length === 0;
  }

  private lifting(lifted: LiftedRule): Vehicle {
    const { vehicle } = this;
    if (lifted === 'END') return { ...vehicle, latest: Infinity };
    if (lifted === 'START') return { ...vehicle, earliest: 0 };
    if (lifted === 'BREAK' && vehicle.break) {
      return { ...vehicle, break: { ...vehicle.break, earliest: 0, latest: Infinity } };
    }
    return vehicle;
  }
}

const range = (from: number, to: number): number[] =>
  from > to ? [] : Array.from({ length: to - from + 1 }, (_, k) => from + k);
