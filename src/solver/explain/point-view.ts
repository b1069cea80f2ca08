import { CrowdingRisk } from '../bookings/index.js';
import type { Booking, Point, Problem } from '../model/problem.js';
import { cohortGap, conflictGap } from '../rules/separation.js';

/** An opening is stretched by at most so many seconds: more would be another opening, not a longer one. */
const LONGEST_STRETCH = 6 * 3600;
/** Simulated days. */
const DAYS = 5_000;
const SEED = 1;

/** The rules that exclude a booking at one start, 0 = not broken: people beyond the cap, and seconds too near. */
export interface BookingObstacles {
  readonly tooMany: number;
  readonly cohort: number;
  readonly conflict: number;
  /** Crowded seconds that the booking would add, if that breaks the risk limit; else 0. */
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
  /** Computed when first needed, since it is simulated; undefined = not yet, null = no limit. */
  private risk: CrowdingRisk | null | undefined;

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

  /** Starts for which one opening must be stretched, the least stretched first; openings stay disjoint. */
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

  /** The rules that exclude a booking of `h` from `start`. */
  obstaclesAt(h: number, start: number): BookingObstacles {
    const { service } = this.problem.handouts[h];
    const end = start + service;
    const { cap } = this.point;
    const leaves = (booking: Booking): number =>
      booking.start + this.problem.handouts[booking.handout].service;
    const starts = [start, ...this.here.map((booking) => booking.start).filter((t) => start < t && t < end)];
    const most = Math.max(
      ...starts.map((t) => this.here.filter((booking) => booking.start <= t && t < leaves(booking)).length),
    );
    let cohort = 0;
    let conflict = 0;
    for (const booking of this.here) {
      const apart = Math.max(start - leaves(booking), booking.start - end);
      const { handouts } = this.problem;
      cohort = Math.max(cohort, cohortGap(this.point, handouts[h], handouts[booking.handout]) - apart);
      conflict = Math.max(conflict, conflictGap(this.problem, h, booking.handout) - apart);
    }
    const tooMany = service > 0 ? Math.max(0, most + 1 - cap) : 0;
    const risk = this.crowdingRisk();
    const added = risk?.crowd.addedSeconds({ start, service }) ?? 0;
    return { tooMany, cohort, conflict, risk: risk === null || risk.allowsWithoutMargin(added) ? 0 : added };
  }

  /** Whether the risk limit holds with `h` booked from `start` too, by simulation. */
  keepsRisk(h: number, start: number): boolean {
    const risk = this.crowdingRisk();
    if (risk === null) return true;
    const { service } = this.problem.handouts[h];
    return risk.isWithinLimitWithoutMargin(
      risk.simulatedRisk([...this.present(), { start, service }], DAYS, SEED),
    );
  }

  /** Whether no rule excludes a booking of `h` from `start`, opening hours and windows apart. */
  isFree(h: number, start: number): boolean {
    return this.isFreeNominally(h, start) && this.obstaclesAt(h, start).risk === 0;
  }

  /** As `isFree`, risk limit apart. */
  isFreeNominally(h: number, start: number): boolean {
    const { tooMany, cohort, conflict } = this.obstaclesAt(h, start);
    return tooMany === 0 && cohort === 0 && conflict === 0;
  }

  private crowdingRisk(): CrowdingRisk | null {
    if (this.risk !== undefined) return this.risk;
    this.risk = CrowdingRisk.of(this.problem, this.index, LONGEST_STRETCH);
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

const grid = (from: number, last: number, step: number): number[] =>
  last < from ? [] : Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, k) => from + k * step);
