/**
 * Schedules synchronised visits for given orders. Each timed constraint gets one *moment*: the start of a meeting, or
 * for AFTER the latest end of the first visit. The moment narrows the windows of both visits; after that each route can
 * be timed by itself and the constraint holds.
 *
 * First the moments are as early as travel allows, by fixed-point iteration over the constraints (Bellman-Ford on the
 * graph of routes and constraints; if it does not end, routes wait for each other in a cycle). Then each moment is moved
 * to where both its routes violate rules least and cost least.
 */
import { dutyCost } from '../costs/index.js';
import type { Problem, Window } from '../model/problem.js';
import { timeRoute } from '../evaluate/time-route.js';
import type { Orders } from '../model/solution.js';
import { type SynchronisationConstraint, isTimed, vehicleByVisit } from './constraints.js';

/** The narrowed windows of synchronised visits, by handout; all others have those of the problem. */
export type NarrowedWindows = ReadonlyMap<number, readonly Window[]>;

const UNCHANGED: NarrowedWindows = new Map();

/** By how much routes violate rules (seconds and load, summed), and what they cost. */
interface ScheduleCost {
  readonly violation: number;
  readonly cost: number;
}

/**
 * The narrowed windows of all synchronised visits in `orders`. If no schedule is found that violates rules less than or
 * as little as ignoring the constraints does, no window is narrowed. `thorough` moves each moment to its best; without
 * it, the better of two schedules is taken: the earliest moments, or the later ones that the routes would choose.
 */
export function scheduleConstraints(
  problem: Problem,
  constraints: readonly SynchronisationConstraint[],
  orders: Orders,
  thorough: boolean,
): NarrowedWindows {
  const vehicleOf = vehicleByVisit(orders);
  const active = constraints.filter(
    (each) => isTimed(each) && vehicleOf.has(each.a) && vehicleOf.has(each.b),
  );
  if (active.length === 0) return UNCHANGED;
  const vehicles = [...new Set(active.flatMap(({ a, b }) => [vehicleOf.get(a)!, vehicleOf.get(b)!]))];
  const scheduler = new ConstraintScheduler(problem, active, orders, vehicles);
  const earliest = scheduler.earliestMoments();
  if (!earliest) return UNCHANGED;
  let best = scheduler.better(
    scheduler.scheduleAt(earliest),
    scheduler.scheduleAt(scheduler.momentsOfFreeRoutes(earliest)),
  );
  if (thorough) best = scheduler.improve(best);
  const ignoring = scheduler.costOfWindows(UNCHANGED, vehicles);
  return best.violation > ignoring.violation ? UNCHANGED : scheduler.windowsAt(best.moments).windows;
}

/** The problem with those windows in place of its own. */
export function withWindows(problem: Problem, narrowed: NarrowedWindows): Problem {
  if (narrowed.size === 0) return problem;
  const handouts = [...problem.handouts];
  for (const [h, windows] of narrowed) handouts[h] = { ...handouts[h], windows };
  return { ...problem, handouts };
}

/** A moment for each constraint (seconds), with what the routes then violate and cost. */
interface Schedule extends ScheduleCost {
  readonly moments: readonly number[];
}

class ConstraintScheduler {
  constructor(
    private readonly problem: Problem,
    private readonly constraints: readonly SynchronisationConstraint[],
    private readonly orders: Orders,
    /** The vehicles whose routes have synchronised visits. */
    private readonly vehicles: readonly number[],
  ) {}

  /** The earliest moment of each constraint by travel alone, without breaks; null if routes wait for each other. */
  earliestMoments(): number[] | null {
    const from = new Map<number, number>();
    let starts = this.earliestStarts(from);
    for (let round = 0; round <= 2 * this.constraints.length + 1; round++) {
      let delays = 0;
      const delay = (h: number, time: number): void => {
        if (time <= (starts.get(h) ?? 0)) return;
        from.set(h, Math.max(from.get(h) ?? 0, time));
        delays++;
      };
      for (const { kind, a, b, gap } of this.constraints) {
        if (kind === 'AFTER') delay(b, this.endOf(starts, a) + gap);
        else {
          const meeting = Math.max(starts.get(a)!, starts.get(b)!);
          delay(a, meeting);
          delay(b, meeting);
        }
      }
      if (delays === 0) return this.constraints.map((each) => this.momentOf(starts, each));
      starts = this.earliestStarts(from);
    }
    return null;
  }

  /**
   * Moments no earlier than the given ones: those at which the routes, breaks and costs included, would be there if each
   * visit were only not to start before its moment.
   */
  momentsOfFreeRoutes(moments: readonly number[]): number[] {
    const from = new Map<number, number>();
    this.constraints.forEach(({ kind, a, b, gap }, k) => {
      from.set(b, Math.max(from.get(b) ?? 0, moments[k] + gap));
      if (kind === 'MEET') from.set(a, Math.max(from.get(a) ?? 0, moments[k]));
    });
    const later = [...from].map(([h, time]): [number, readonly Window[]] => [
      h,
      intersection(this.problem.handouts[h].windows, time, Infinity),
    ]);
    const problem = withWindows(this.problem, new Map(later.filter(([, windows]) => windows.length > 0)));
    const starts = new Map<number, number>();
    for (const v of this.vehicles) {
      for (const { handouts, serviceStart } of timeRoute(problem, v, this.orders[v]).route.stops) {
        handouts.forEach((h) => starts.set(h, serviceStart));
      }
    }
    return this.constraints.map((each) => this.momentOf(starts, each));
  }

  scheduleAt(moments: readonly number[]): Schedule {
    return { moments, ...this.costOfMoments(moments, this.vehicles) };
  }

  better(one: Schedule, other: Schedule): Schedule {
    return isBetter(other, one) ? other : one;
  }

  /** Moves each moment in turn to its best, as long as that improves the schedule; at most three rounds. */
  improve(schedule: Schedule): Schedule {
    let best = schedule;
    for (let round = 0; round < (this.constraints.length > 1 ? 3 : 1); round++) {
      const before = best;
      this.constraints.forEach((each, k) => {
        const moment = this.bestMoment(best.moments, k, each);
        if (moment !== best.moments[k])
          best = this.better(best, this.scheduleAt(best.moments.with(k, moment)));
      });
      if (best === before) break;
    }
    return best;
  }

  /** What the routes of `vehicles` violate and cost with these windows. */
  costOfWindows(windows: NarrowedWindows, vehicles: readonly number[]): ScheduleCost {
    const problem = withWindows(this.problem, windows);
    let violation = 0;
    let cost = 0;
    for (const v of vehicles) {
      const { route, preferred, violations } = timeRoute(problem, v, this.orders[v]);
      violation += violations.reduce((sum, { amount }) => sum + amount, 0);
      cost += route.cost + preferred + dutyCost(problem.vehicles[v], route.duration);
    }
    return { violation, cost };
  }

  /**
   * The windows that the moments leave. A visit that has none left keeps its own, and `lacking` sums the seconds by
   * which such visits miss.
   */
  windowsAt(moments: readonly number[]): { windows: NarrowedWindows; lacking: number } {
    const from = new Map<number, number>();
    const to = new Map<number, number>();
    const limit = (h: number, first: number, last: number): void => {
      from.set(h, Math.max(from.get(h) ?? 0, first));
      to.set(h, Math.min(to.get(h) ?? Infinity, last));
    };
    this.constraints.forEach(({ kind, a, b, gap }, k) => {
      const moment = moments[k];
      if (kind === 'MEET') {
        limit(a, moment, moment);
        limit(b, moment, moment);
      } else {
        limit(a, 0, moment - this.problem.handouts[a].service);
        limit(b, moment + gap, Infinity);
      }
    });
    const narrowed = new Map<number, readonly Window[]>();
    let lacking = 0;
    for (const h of from.keys()) {
      const { windows } = this.problem.handouts[h];
      const [first, last] = [from.get(h)!, to.get(h)!];
      const left = intersection(windows, first, last);
      narrowed.set(h, left.length > 0 ? left : windows);
      if (left.length > 0) continue;
      const off = windows.map((window) => Math.max(first - window.to, window.from - last, first - last, 1));
      lacking += Math.min(...off);
    }
    return { windows: narrowed, lacking };
  }

  private costOfMoments(moments: readonly number[], vehicles: readonly number[]): ScheduleCost {
    const { windows, lacking } = this.windowsAt(moments);
    const { violation, cost } = this.costOfWindows(windows, vehicles);
    return { violation: violation + lacking, cost };
  }

  /** The best moment of one constraint, by ternary search: without breaks, what its two routes cost is unimodal. */
  private bestMoment(
    moments: readonly number[],
    k: number,
    { kind, a, b, gap }: SynchronisationConstraint,
  ): number {
    const { handouts, vehicles } = this.problem;
    const last = (h: number): number => handouts[h].windows[handouts[h].windows.length - 1].to;
    const first = (h: number): number => handouts[h].windows[0].from;
    const service = kind === 'MEET' ? 0 : handouts[a].service;
    const own = this.vehicles.filter((v) => this.orders[v].includes(a) || this.orders[v].includes(b));
    let low = kind === 'MEET' ? Math.max(first(a), first(b)) : first(a) + service;
    let high = Math.min(last(a) + service, last(b) - gap, Math.max(...own.map((v) => vehicles[v].latest)));
    const at = (moment: number): ScheduleCost => this.costOfMoments(moments.with(k, moment), own);
    while (high - low > 2) {
      const third = Math.floor((high - low) / 3);
      if (isBetter(at(high - third), at(low + third))) low += third;
      else high -= third;
    }
    let best = moments[k];
    let least = at(best);
    for (let moment = low; moment <= high; moment++) {
      const here = at(moment);
      if (!isBetter(here, least)) continue;
      best = moment;
      least = here;
    }
    return best;
  }

  private momentOf(starts: ReadonlyMap<number, number>, { kind, a, b }: SynchronisationConstraint): number {
    return kind === 'AFTER' ? this.endOf(starts, a) : Math.max(starts.get(a)!, starts.get(b)!);
  }

  private endOf(starts: ReadonlyMap<number, number>, h: number): number {
    return starts.get(h)! + this.problem.handouts[h].service;
  }

  /** The earliest start of each visit on the routes, breaks left out, if visit `h` waits until `from.get(h)`. */
  private earliestStarts(from: ReadonlyMap<number, number>): Map<number, number> {
    const { handouts, vehicles, profiles, places } = this.problem;
    const starts = new Map<number, number>();
    for (const v of this.vehicles) {
      const { duration } = profiles[vehicles[v].profile];
      let time = vehicles[v].earliest;
      let at = vehicles[v].start;
      for (const h of this.orders[v]) {
        const { home, windows, service } = handouts[h];
        const arrival = Math.max(
          time + (home === -1 || home === at ? 0 : duration[at * places + home]),
          from.get(h) ?? 0,
        );
        const window = windows.find(({ to }) => arrival <= to);
        const start = Math.max(arrival, window?.from ?? 0);
        starts.set(h, start);
        time = start + service;
        if (home !== -1) at = home;
      }
    }
    return starts;
  }
}

/** The parts of windows in [from, to]. */
const intersection = (windows: readonly Window[], from: number, to: number): Window[] =>
  windows
    .map((window) => ({ from: Math.max(window.from, from), to: Math.min(window.to, to) }))
    .filter((window) => window.from <= window.to);

const isBetter = (a: ScheduleCost, b: ScheduleCost): boolean =>
  a.violation < b.violation || (a.violation === b.violation && a.cost < b.cost);
