import type { Break, Handout, Problem, Vehicle, Window } from '../model/problem.js';

/** The visit at a halt, or for start and end the shift's hours. */
interface Task {
  readonly windows: readonly Window[];
  readonly service: number;
}

/**
 * The earliest departures and latest starts of a vehicle along its route, breaks included, computed once so that inserting
 * a visit at any position is evaluated in constant time (forward and backward passes, Savelsbergh 1992), each for a break
 * still ahead and for one that is over (or none). Ignores the longest duration. Halts are the start, the visits in
 * their order, and the end; seconds.
 */
export class RouteSlack {
  private readonly last: number;
  private readonly places: Int32Array;
  private readonly tasks: Task[];
  /** Earliest departure from each halt; Infinity = impossible. */
  private readonly earliestAhead: Float64Array;
  private readonly earliestOver: Float64Array;
  /** Latest start at each halt; -Infinity = impossible. */
  private readonly latestAhead: Float64Array;
  private readonly latestOver: Float64Array;
  private readonly pause: Break | null;

  constructor(
    private readonly problem: Problem,
    private readonly vehicle: Vehicle,
    order: readonly number[],
  ) {
    const halts = order.length + 2;
    const onDuty: Task = { windows: [{ from: vehicle.earliest, to: Infinity }], service: 0 };
    this.last = halts - 1;
    this.pause = vehicle.break;
    const lastHome = order.length > 0 ? problem.handouts[order[order.length - 1]].home : vehicle.start;
    this.places = Int32Array.from([
      vehicle.start,
      ...order.map((h) => problem.handouts[h].home),
      vehicle.end === -1 ? lastHome : vehicle.end,
    ]);
    this.tasks = [onDuty, ...order.map((h) => problem.handouts[h]), onDuty];

    this.earliestAhead = new Float64Array(halts);
    this.earliestOver = new Float64Array(halts);
    this.earliestAhead[0] = this.pause ? vehicle.earliest : Infinity;
    this.earliestOver[0] = this.pause ? Infinity : vehicle.earliest;
    for (let i = 1; i < halts; i++) {
      const { windows, service } = this.tasks[i];
      const travel = this.travel(this.places[i - 1], this.places[i]);
      this.earliestAhead[i] = firstIn(windows, this.earliestAhead[i - 1] + travel) + service;
      this.earliestOver[i] = firstIn(windows, this.arrivalOver(i - 1, travel)) + service;
    }

    this.latestAhead = new Float64Array(halts);
    this.latestOver = new Float64Array(halts);
    this.latestAhead[this.last] = -Infinity;
    this.latestOver[this.last] = vehicle.latest;
    for (let i = this.last - 1; i >= 0; i--) {
      const { windows, service } = this.tasks[i];
      const travel = this.travel(this.places[i], this.places[i + 1]);
      this.latestAhead[i] = lastIn(windows, this.departureAhead(i + 1, travel) - service);
      this.latestOver[i] = lastIn(windows, this.latestOver[i + 1] - travel - service);
    }
  }

  /** Whether all times hold with a visit put before the `position`th of the order (0 = first). */
  fits(position: number, { home, windows, service }: Handout): boolean {
    const to = this.travel(this.places[position], home);
    const from = this.travelOn(home, position + 1);
    return (
      firstIn(windows, this.arrivalOver(position, to)) <= this.latestOver[position + 1] - from - service ||
      firstIn(windows, this.earliestAhead[position] + to) <= this.departureAhead(position + 1, from) - service
    );
  }

  /** When a visit put before the `position`th could start, its own windows apart; both ends inclusive. */
  startsAt(position: number, { home, service }: Handout): Window[] {
    const to = this.travel(this.places[position], home);
    const from = this.travelOn(home, position + 1);
    const over = {
      from: this.arrivalOver(position, to),
      to: this.latestOver[position + 1] - from - service,
    };
    const ahead = {
      from: this.earliestAhead[position] + to,
      to: this.departureAhead(position + 1, from) - service,
    };
    return [over, ahead].filter((window) => window.from <= window.to);
  }

  /** When the vehicle is done, at the earliest, with a visit put before the `position`th. */
  endWith(position: number, { home, windows, service }: Handout): number {
    const to = this.travel(this.places[position], home);
    let over = firstIn(windows, this.arrivalOver(position, to)) + service;
    let ahead = firstIn(windows, this.earliestAhead[position] + to) + service;
    let travel = this.travelOn(home, position + 1);
    for (let i = position + 1; ; i++) {
      const task = this.tasks[i];
      over = firstIn(task.windows, Math.min(over + travel, this.afterBreak(ahead, travel))) + task.service;
      if (i === this.last) return over;
      ahead = firstIn(task.windows, ahead + travel) + task.service;
      travel = this.travel(this.places[i], this.places[i + 1]);
    }
  }

  /** The latest departure from the start that still holds everything with a visit put before the `position`th. */
  departureWith(position: number, { home, windows, service }: Handout): number {
    const from = this.travelOn(home, position + 1);
    let over = lastIn(windows, this.latestOver[position + 1] - from - service);
    let ahead = lastIn(windows, this.departureAhead(position + 1, from) - service);
    let travel = this.travel(this.places[position], home);
    for (let i = position; ; i--) {
      const task = this.tasks[i];
      ahead = lastIn(task.windows, Math.max(ahead - travel, this.beforeBreak(over, travel)) - task.service);
      over = lastIn(task.windows, over - travel - task.service);
      if (i === 0) return this.pause ? ahead : over;
      travel = this.travel(this.places[i - 1], this.places[i]);
    }
  }

  /** Earliest arrival after `travel` from a halt with the break over. */
  private arrivalOver(halt: number, travel: number): number {
    return Math.min(this.earliestOver[halt] + travel, this.afterBreak(this.earliestAhead[halt], travel));
  }

  /** Latest departure towards a halt, `travel` away, with the break still ahead. */
  private departureAhead(halt: number, travel: number): number {
    return Math.max(this.latestAhead[halt] - travel, this.beforeBreak(this.latestOver[halt], travel));
  }

  /** Earliest arrival after a departure at `departure`, with the break before the leg or after it. */
  private afterBreak(departure: number, travel: number): number {
    if (!this.pause || departure > this.pause.latest) return Infinity;
    const { earliest, latest, duration } = this.pause;
    const before = Math.max(departure, earliest) + duration + travel;
    const there = departure + travel;
    return there <= latest ? Math.min(before, Math.max(there, earliest) + duration) : before;
  }

  /** Latest departure for an arrival by `arrival`, with the break before the leg or after it. */
  private beforeBreak(arrival: number, travel: number): number {
    if (!this.pause) return -Infinity;
    const { earliest, latest, duration } = this.pause;
    if (earliest + duration > arrival) return -Infinity;
    const there = Math.min(latest, arrival - duration) - travel;
    if (earliest + duration + travel > arrival) return there;
    return Math.max(there, Math.min(latest, arrival - duration - travel));
  }

  /** Travel from a new visit to a halt; an open end is at the last visit. */
  private travelOn(from: number, halt: number): number {
    return halt === this.last && this.vehicle.end === -1 ? 0 : this.travel(from, this.places[halt]);
  }

  private travel(from: number, to: number): number {
    if (from === to) return 0;
    return this.problem.profiles[this.vehicle.profile].duration[from * this.problem.places + to];
  }
}

/** The first time from `t` on that lies in a window; Infinity when all have ended. */
function firstIn(windows: readonly Window[], t: number): number {
  for (const { from, to } of windows) if (t <= to) return t < from ? from : t;
  return Infinity;
}

/** The last time up to `t` that lies in a window; -Infinity when none has begun. */
function lastIn(windows: readonly Window[], t: number): number {
  for (let k = windows.length - 1; k >= 0; k--) {
    const { from, to } = windows[k];
    if (from <= t) return t > to ? to : t;
  }
  return -Infinity;
}
