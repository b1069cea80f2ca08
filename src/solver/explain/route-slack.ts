import type { Handout, Problem, Vehicle, Window } from '../problem.js';

/** Two times, by whether the break is still to come (0) or over, or there is none (1). */
type ByBreak = readonly [ahead: number, over: number];

/**
 * How early and how late a vehicle can be along its route, break included, worked out once so that putting one more
 * visit anywhere is judged in constant time: the earliest departures forward and the latest starts backward
 * (Savelsbergh 1992), each for a break still ahead and for one that is over. Leaves out the longest duration.
 */
export class RouteSlack {
  /** Departure from the start, the visits and the end, in this order. */
  private readonly earliest: ByBreak[];
  private readonly latest: ByBreak[];
  private readonly last: number;

  constructor(
    private readonly problem: Problem,
    private readonly vehicle: Vehicle,
    private readonly order: readonly number[],
  ) {
    this.last = order.length + 1;
    this.earliest = [vehicle.break ? [vehicle.earliest, Infinity] : [Infinity, vehicle.earliest]];
    for (let i = 1; i <= this.last; i++) {
      const [ahead, over] = this.arrivals(i - 1, this.placeAt(i));
      const { windows, service } = this.taskAt(i);
      this.earliest.push([firstIn(windows, ahead) + service, firstIn(windows, over) + service]);
    }
    this.latest = new Array<ByBreak>(this.last + 1);
    this.latest[this.last] = [-Infinity, vehicle.latest];
    for (let i = this.last - 1; i >= 0; i--) {
      const { windows, service } = this.taskAt(i);
      const [ahead, over] = this.latestStarts(i + 1, this.placeAt(i), service);
      this.latest[i] = [lastIn(windows, ahead), lastIn(windows, over)];
    }
  }

  /** Whether the route as it is holds all its times. */
  get isOnTime(): boolean {
    return this.end <= this.vehicle.latest;
  }

  /** When it is done, at the earliest; Infinity when somebody's windows or the break cannot be held. */
  get end(): number {
    return this.earliest[this.last][1];
  }

  /** The latest departure from the start that holds everything; -Infinity when none does. */
  get latestDeparture(): number {
    return this.latest[0][this.vehicle.break ? 0 : 1];
  }

  /** Whether a visit put before the `position`th of the order (0 = first) holds all times. */
  fits(position: number, handout: Handout): boolean {
    return this.startsAt(position, handout).some(({ from, to }) => firstIn(handout.windows, from) <= to);
  }

  /** When a visit put before the `position`th could start, its own windows apart; both ends inclusive. */
  startsAt(position: number, { home, service }: Handout): Window[] {
    const from = this.arrivals(position, home);
    const to = this.latestStarts(position + 1, home, service);
    return [0, 1].map((k) => ({ from: from[k], to: to[k] })).filter((window) => window.from <= window.to);
  }

  /** Earliest arrivals at a place from the `i`th halt. */
  private arrivals(i: number, place: number): ByBreak {
    const [ahead, over] = this.earliest[i];
    const travel = this.travel(this.placeAt(i), place);
    return [ahead + travel, Math.min(over + travel, this.afterBreak(ahead, travel))];
  }

  /** Latest starts of a service at a place before the `i`th halt. */
  private latestStarts(i: number, place: number, service: number): ByBreak {
    const [ahead, over] = this.latest[i];
    // An open end is wherever the vehicle stands.
    const travel = i === this.last && this.vehicle.end === -1 ? 0 : this.travel(place, this.placeAt(i));
    return [Math.max(ahead - travel, this.beforeBreak(over, travel)) - service, over - travel - service];
  }

  /** Arrival of one who departs at `departure` and takes the break before driving or on arrival. */
  private afterBreak(departure: number, travel: number): number {
    const pause = this.vehicle.break;
    if (!pause) return Infinity;
    const [first, late] = [departure, departure + travel].map((t) => Math.max(t, pause.earliest));
    return Math.min(
      first <= pause.latest ? first + pause.duration + travel : Infinity,
      late <= pause.latest ? late + pause.duration : Infinity,
    );
  }

  /** Latest departure that takes the break on the way and is there by `arrival`. */
  private beforeBreak(arrival: number, travel: number): number {
    const pause = this.vehicle.break;
    if (!pause) return -Infinity;
    const { earliest, latest, duration } = pause;
    return Math.max(
      earliest + duration + travel <= arrival ? Math.min(latest, arrival - travel - duration) : -Infinity,
      earliest + duration <= arrival ? Math.min(latest, arrival - duration) - travel : -Infinity,
    );
  }

  private travel(from: number, to: number): number {
    if (from === to) return 0;
    return this.problem.profiles[this.vehicle.profile].duration[from * this.problem.places + to];
  }

  private placeAt(i: number): number {
    if (i === 0) return this.vehicle.start;
    if (i < this.last) return this.problem.handouts[this.order[i - 1]].home;
    return this.vehicle.end === -1 ? this.placeAt(i - 1) : this.vehicle.end;
  }

  private taskAt(i: number): { windows: readonly Window[]; service: number } {
    if (i > 0 && i < this.last) return this.problem.handouts[this.order[i - 1]];
    return { windows: [{ from: this.vehicle.earliest, to: Infinity }], service: 0 };
  }
}

/** The first moment from `t` on that lies in a window; Infinity when they are all over. */
export function firstIn(windows: readonly Window[], t: number): number {
  const window = windows.find(({ to }) => t <= to);
  return window ? Math.max(t, window.from) : Infinity;
}

/** The last moment up to `t` that lies in a window; -Infinity when none has begun. */
function lastIn(windows: readonly Window[], t: number): number {
  const window = windows.findLast(({ from }) => from <= t);
  return window ? Math.min(t, window.to) : -Infinity;
}
