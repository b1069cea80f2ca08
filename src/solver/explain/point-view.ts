import { PointRisk } from '../bookings/crowding-risk.js';
import type { Booking, Point, Problem, Window } from '../model/problem.js';

/** No opening is stretched further than this, seconds: beyond it is another opening, not a longer one. */
const LONGEST_STRETCH = 6 * 3600;
/** Simulated days: enough to tell a remedy that works. */
const DAYS = 5_000;
const SEED = 1;

/** What is in the way of a booking at one start: people too many, and seconds too near. */
export interface Crowd {
  readonly tooMany: number;
  readonly cohort: number;
  readonly conflict: number;
  /** Crowded seconds that the booking would add, where that breaks the risk limit; else 0. */
  readonly risk: number;
}

/** A start outside the opening hours but on their grid, and by how much the point would be open longer. */
export interface Stretch {
  readonly start: number;
  readonly by: number;
  readonly remedy: 'CLOSE_LATER' | 'OPEN_EARLIER';
  /** The new closing or opening time. */
  readonly at: number;
}

/** A point with its bookings in the plan. */
export class PointView {
  readonly point: Point;
  private readonly here: readonly Booking[];
  /** Made when first asked for: it is played out. */
  private risk: PointRisk | null | undefined;

  constructor(
    readonly problem: Problem,
    readonly index: number,
    bookings: readonly Booking[],
  ) {
    this.point = problem.points[index];
    this.here = bookings.filter((booking) => booking.point === index);
  }

  /** How many are booked here. */
  get load(): number {
    return this.here.length;
  }

  /** Starts on the grid at which a service is over before closing, ascending. */
  starts(service: number): number[] {
    const { opens, slot } = this.point;
    return opens.flatMap(({ from, to }) => grid(from, to - service, slot));
  }

  /** Starts that need one opening stretched, the least stretched first; openings stay apart. */
  stretches(service: number): Stretch[] {
    const { opens, slot } = this.point;
    const found = opens.flatMap(({ from, to }, k): Stretch[] => {
      const before = k > 0 ? opens[k - 1].to : -1;
      const after = k + 1 < opens.length ? opens[k + 1].from : Infinity;
      const late = grid(from, Math.min(to + LONGEST_STRETCH, after - 1 - service), slot)
        .filter((start) => start + service > to)
        .map((start) => {
          const at = start + service;
          return { start, by: at - to, remedy: 'CLOSE_LATER' as const, at };
        });
      const earliest = Math.max(before + 1, from - LONGEST_STRETCH);
      const steps = Math.floor((from - earliest) / slot);
      const early = grid(from - steps * slot, Math.min(from - slot, to - service), slot).map((start) => ({
        start,
        by: from - start,
        remedy: 'OPEN_EARLIER' as const,
        at: start,
      }));
      return [...late, ...early];
    });
    return found.sort((a, b) => a.by - b.by);
  }

  /** What a booking of `h` from `start` would be up against. */
  crowdAt(h: number, start: number): Crowd {
    const { service, cohort } = this.problem.handouts[h];
    const end = start + service;
    const { cap, cohortGap } = this.point;
    const leaves = (booking: Booking): number =>
      booking.start + this.problem.handouts[booking.handout].service;
    const starts = [start, ...this.here.map((booking) => booking.start).filter((t) => start < t && t < end)];
    const most = Math.max(
      ...starts.map((t) => this.here.filter((booking) => booking.start <= t && t < leaves(booking)).length),
    );
    let near = 0;
    let conflict = 0;
    for (const booking of this.here) {
      const apart = Math.max(start - leaves(booking), booking.start - end);
      const other = this.problem.handouts[booking.handout].cohort;
      if (cohortGap > 0 && cohort !== -1 && other !== -1 && cohort !== other)
        near = Math.max(near, cohortGap - apart);
      for (const { a, b, gap } of this.problem.conflicts) {
        const rivals = (a === h && b === booking.handout) || (b === h && a === booking.handout);
        if (rivals) conflict = Math.max(conflict, gap - apart);
      }
    }
    const tooMany = service > 0 ? Math.max(0, most + 1 - cap) : 0;
    const risk = this.measured();
    const added = risk?.crowd.added({ start, service }) ?? 0;
    return { tooMany, cohort: near, conflict, risk: risk === null || risk.takesBarely(added) ? 0 : added };
  }

  /** Whether the limit holds with `h` booked from `start` too, played out. */
  keepsRisk(h: number, start: number): boolean {
    const risk = this.measured();
    if (risk === null) return true;
    const { service } = this.problem.handouts[h];
    return risk.keepsBarely(risk.simulated([...this.present(), { start, service }], DAYS, SEED));
  }

  /** Whether nothing is in the way of a booking of `h` from `start`, opening hours and windows apart. */
  isFree(h: number, start: number): boolean {
    return this.isFreeNominally(h, start) && this.crowdAt(h, start).risk === 0;
  }

  /** As `isFree`, for all that is certain. */
  isFreeNominally(h: number, start: number): boolean {
    const { tooMany, cohort, conflict } = this.crowdAt(h, start);
    return tooMany === 0 && cohort === 0 && conflict === 0;
  }

  private measured(): PointRisk | null {
    if (this.risk !== undefined) return this.risk;
    this.risk = PointRisk.of(this.problem, this.index, LONGEST_STRETCH);
    if (this.risk === null) return null;
    for (const booking of this.present()) this.risk.crowd.add(booking);
    this.risk.calibrate(this.present(), { days: DAYS, seed: SEED });
    return this.risk;
  }

  private present(): { start: number; service: number }[] {
    return this.here.map(({ handout, start }) => ({
      start,
      service: this.problem.handouts[handout].service,
    }));
  }
}

/** How far `t` is outside all the windows, 0 inside one. */
export const secondsOutside = (windows: readonly Window[], t: number): number =>
  Math.min(...windows.map(({ from, to }) => Math.max(from - t, t - to, 0)));

const grid = (from: number, last: number, step: number): number[] =>
  last < from ? [] : Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, k) => from + k * step);
