/**
 * The bookings of the search: who collects where and when, under the nominal cap, cohort gaps and conflicts. All
 * rules are hard here: a booking that would break one is not offered.
 */
import type { Booking } from '../problem.js';
import { priceOfStart } from '../route.js';
import type { SearchData } from './search-data.js';

/** A point's day cut into cells of the longest time that divides everything at it, with how many are present. */
interface Day {
  readonly from: number;
  readonly cell: number;
  readonly present: Int16Array;
  readonly booked: number[];
}

export interface Offer {
  point: number;
  start: number;
  cost: number;
}

export class Board {
  /** By handout: where and when it is booked, and what that costs; point -1 = not booked. */
  readonly point: Int32Array;
  readonly start: Int32Array;
  readonly cost: Float64Array;
  private readonly days: Day[];
  /** By handout: those in conflict with it. */
  private readonly conflicts: Map<number, { other: number; gap: number }[]>;

  constructor(private readonly data: SearchData) {
    const { problem, handouts } = data;
    this.point = new Int32Array(handouts).fill(-1);
    this.start = new Int32Array(handouts);
    this.cost = new Float64Array(handouts);
    this.days = problem.points.map((_, p) => this.layDay(p));
    this.conflicts = new Map();
    for (const { a, b, gap } of problem.conflicts) {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ]) {
        this.conflicts.set(one, [...(this.conflicts.get(one) ?? []), { other, gap }]);
      }
    }
  }

  /**
   * The cheapest booking that handout h can have now, for less than `below`; null = none. `skip` may pass over a
   * start (blinking). O(grid starts + bookings near) for each point offered.
   */
  best(h: number, below: number, skip: () => boolean): Offer | null {
    const { problem } = this.data;
    const handout = problem.handouts[h];
    let best: Offer | null = null;
    let bestCost = below;
    for (const option of handout.points) {
      if (option.cost >= bestCost) continue;
      const point = problem.points[option.point];
      const slot = point.slot;
      for (const open of point.opens) {
        for (const window of handout.windows) {
          const first = Math.max(open.from, window.from);
          const last = Math.min(open.to - handout.service, window.to);
          const lowest = open.from + Math.ceil((first - open.from) / slot) * slot;
          if (lowest > last) continue;
          const highest = open.from + Math.floor((last - open.from) / slot) * slot;
          // from the preferred time outwards, so that the first free start is the cheapest
          const wish = handout.preferred?.time ?? lowest;
          const nearest = open.from + Math.round((wish - open.from) / slot) * slot;
          let up = Math.min(Math.max(nearest, lowest), highest);
          let down = up - slot;
          while (up <= highest || down >= lowest) {
            const goUp = down < lowest || (up <= highest && Math.abs(up - wish) <= Math.abs(down - wish));
            const start = goUp ? up : down;
            if (goUp) up += slot;
            else down -= slot;
            const cost = option.cost + priceOfStart(handout, start);
            if (cost >= bestCost) break;
            if (!this.isFree(h, option.point, start) || skip()) continue;
            bestCost = cost;
            best = { point: option.point, start, cost };
            break;
          }
        }
      }
    }
    return best;
  }

  /** Whether h can be booked there then, as far as the others there go: cap, cohorts, conflicts. */
  isFree(h: number, p: number, start: number): boolean {
    const { problem } = this.data;
    const { service, cohort } = problem.handouts[h];
    const point = problem.points[p];
    const day = this.days[p];
    const end = start + service;
    if (service > 0) {
      const lastCell = Math.floor((end - 1 - day.from) / day.cell);
      for (let c = Math.floor((start - day.from) / day.cell); c <= lastCell; c++) {
        if (day.present[c] >= point.cap) return false;
      }
    } else if (point.cap === 0) return false;
    if (cohort !== -1 && point.cohortGap > 0) {
      for (const other of day.booked) {
        const strange = problem.handouts[other].cohort;
        if (strange !== -1 && strange !== cohort && this.apart(other, start, end) < point.cohortGap)
          return false;
      }
    }
    for (const { other, gap } of this.conflicts.get(h) ?? []) {
      if (this.point[other] === p && this.apart(other, start, end) < gap) return false;
    }
    return true;
  }

  book(h: number, offer: Offer): void {
    this.point[h] = offer.point;
    this.start[h] = offer.start;
    this.cost[h] = offer.cost;
    this.days[offer.point].booked.push(h);
    this.count(h, 1);
  }

  cancel(h: number): void {
    const { booked } = this.days[this.point[h]];
    this.count(h, -1);
    booked[booked.indexOf(h)] = booked[booked.length - 1];
    booked.pop();
    this.point[h] = -1;
    this.cost[h] = 0;
  }

  /** Everybody booked at point p. */
  bookedAt(p: number): readonly number[] {
    return this.days[p].booked;
  }

  bookings(): Booking[] {
    const list: Booking[] = [];
    this.point.forEach((point, handout) => {
      if (point !== -1) list.push({ handout, point, start: this.start[handout] });
    });
    return list;
  }

  /** Seconds between a booked handout and [start, end); negative when they overlap. */
  private apart(other: number, start: number, end: number): number {
    const otherEnd = this.start[other] + this.data.service[other];
    return Math.max(start - otherEnd, this.start[other] - end);
  }

  private count(h: number, by: number): void {
    const day = this.days[this.point[h]];
    const end = this.start[h] + this.data.service[h];
    for (let t = this.start[h]; t < end; t += day.cell)
      day.present[Math.floor((t - day.from) / day.cell)] += by;
  }

  private layDay(p: number): Day {
    const { handouts, points, lockedBookings } = this.data.problem;
    const point = points[p];
    const locked = lockedBookings.filter((b) => b.point === p);
    const from = Math.min(...point.opens.map((o) => o.from), ...locked.map((b) => b.start));
    const users = handouts.filter(
      (h, i) => h.points.some((o) => o.point === p) || locked.some((b) => b.handout === i),
    );
    let cell = point.slot;
    for (const { service } of users) cell = gcd(cell, service);
    for (const open of point.opens) cell = gcd(cell, open.from - from);
    for (const { start } of locked) cell = gcd(cell, start - from);
    const ends = [
      ...point.opens.map((o) => o.to),
      ...locked.map((b) => b.start + handouts[b.handout].service),
    ];
    const cells = ends.length === 0 ? 0 : Math.ceil((Math.max(...ends) - from) / cell) + 1;
    return { from: Number.isFinite(from) ? from : 0, cell, present: new Int16Array(cells), booked: [] };
  }
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
