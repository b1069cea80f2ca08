/**
 * Times with breaks, paid seconds, several windows, limited duration and preferred times.
 *
 * Each node keeps how the route stands when the vehicle leaves it, twice: with the break still to come, and with the
 * break behind it where that was best (least warp, then earliest). A rearrangement is driven from the last node that
 * did not change to the end. The moves ask only after the edges alone say that it could pay, so this may cost more
 * than a join in constant time; in turn it is exact about windows and duration.
 *
 * How a route stands: when the vehicle leaves; the warp so far; the waiting so far; how far its start can be put off
 * without ending later (forward slack, Savelsbergh 1992), which makes waiting unpaid.
 */
import { dutyCost } from '../../costs/index.js';
import { LeanTiming } from './time-windows.js';
import type { RouteState } from '../state/route-state.js';
import type { Timing } from './route-timing.js';

/** Where the break came in relation to the node: earlier, after the departure before it, on arrival at it. */
const EARLIER = 0;
const BEFORE_LEG = 1;
const ON_ARRIVAL = 2;

/** Warp of a standing that cannot be: more than any that can. */
const NEVER = 2_000_000_000;

/** Numbers of one standing, and of both, as kept by node. */
const KEPT = 8;

export class RichTiming implements Timing {
  /** By node: leaves, warp, waited, slack with the break to come, then the same with the break behind. */
  private readonly kept: Int32Array;
  private readonly breakAt: Uint8Array;
  private readonly serviceUpTo: Int32Array;
  private readonly lateBy: Int32Array;
  /** What a route costs for being used at all. */
  private readonly opening: Float64Array;

  /** The cursor: two standings in single fields (arrays would cost more than the arithmetic), and where they are. */
  private t0 = 0;
  private w0 = 0;
  private q0 = 0;
  private s0 = 0;
  private t1 = 0;
  private w1 = 0;
  private q1 = 0;
  private s1 = 0;
  private row = 0;
  private r = 0;
  private base = 0;
  private served = 0;
  private chosen = EARLIER;
  private lastLateness = 0;
  /** The nodes so far and where the break was, kept only where starts have prices. */
  private readonly sequence: Int32Array;
  private readonly breakOf: Uint8Array;
  private length = 0;

  /** Windows, flat: handout u has `windowsFrom[u] .. windowsFrom[u + 1] - 1`. */
  private readonly windowsFrom: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly hasBreak: Uint8Array;
  private readonly breakEarliest: Int32Array;
  private readonly breakLatest: Int32Array;
  private readonly breakDuration: Int32Array;
  private readonly maxDuration: Int32Array;
  private readonly longDuties: boolean;
  private readonly pricedStarts: boolean;
  private readonly preferredTime: Int32Array;
  private readonly preferredPrice: Float64Array;
  private readonly lean: LeanTiming;

  constructor(private readonly state: RouteState) {
    const { data } = state;
    const { problem, nodes, handouts, vehicles } = data;
    this.lean = new LeanTiming(state);
    this.kept = new Int32Array(nodes * KEPT);
    this.breakAt = new Uint8Array(nodes);
    this.serviceUpTo = new Int32Array(nodes);
    this.pricedStarts = data.rules.preferred;
    this.preferredTime = Int32Array.from(problem.handouts, (h) => h.preferred?.time ?? 0);
    this.preferredPrice = Float64Array.from(problem.handouts, (h) => h.preferred?.perSecond ?? 0);
    this.sequence = new Int32Array(nodes);
    this.breakOf = new Uint8Array(nodes);
    this.lateBy = new Int32Array(vehicles);
    const windows = problem.handouts.flatMap((h) => h.windows);
    this.from = Int32Array.from(windows, (w) => w.from);
    this.to = Int32Array.from(windows, (w) => w.to);
    this.windowsFrom = new Int32Array(handouts + 1);
    problem.handouts.forEach((h, u) => (this.windowsFrom[u + 1] = this.windowsFrom[u] + h.windows.length));
    this.hasBreak = Uint8Array.from(problem.vehicles, (v) => (v.break ? 1 : 0));
    this.breakEarliest = Int32Array.from(problem.vehicles, (v) => v.break?.earliest ?? 0);
    this.breakLatest = Int32Array.from(problem.vehicles, (v) => v.break?.latest ?? 0);
    this.breakDuration = Int32Array.from(problem.vehicles, (v) => v.break?.duration ?? 0);
    this.longDuties = problem.vehicles.some((v) => v.longDuty !== null);
    this.maxDuration = Int32Array.from(problem.vehicles, (v) => v.maxDuration);
    this.opening = Float64Array.from(
      problem.vehicles,
      (v) => v.costs.fixed + v.costs.perSecond * (v.break?.duration ?? 0),
    );
  }

  settle(r: number): number {
    const { data, next } = this.state;
    const start = data.startOf(r);
    this.leaveStart(r);
    this.keep(start);
    this.lateBy[r] = 0;
    if (next[start] >= data.handouts) return 0;
    for (let u = next[start]; u < data.handouts; u = next[u]) {
      this.visit(u);
      this.keep(u);
    }
    const value = this.end(Infinity);
    this.lateBy[r] = this.lastLateness;
    return value;
  }

  narrowed(h: number): void {
    const windows = this.state.data.windows[h];
    const first = this.windowsFrom[h];
    for (let k = first; k < this.windowsFrom[h + 1]; k++) {
      const window = windows[Math.min(k - first, windows.length - 1)];
      this.from[k] = window.from;
      this.to[k] = window.to;
    }
  }

  least(r: number): number {
    const { data, size, prev } = this.state;
    if (size[r] === 0 || !data.rules.sameSeconds) return 0;
    return this.opening[r] + data.perSecond[r] * this.serviceUpTo[prev[data.endOf(r)]];
  }

  saveByEmptying(r: number): number {
    return this.opening[r];
  }

  lateness(r: number): number {
    return this.lateBy[r];
  }

  join(r: number, i: number, y: number, limit: number): number {
    if (i >= this.state.data.handouts && y >= this.state.data.handouts) return 0;
    // Without the break a route is never later: if that is too late already, the rest need not be known.
    if (this.lean.join(r, i, y) >= limit) return Infinity;
    this.begin(r, i);
    return this.finish(y, limit);
  }

  insert(r: number, i: number, first: number, count: number, y: number, limit: number): number {
    if (this.lean.insert(r, i, first, count, y) >= limit) return Infinity;
    this.begin(r, i);
    for (let x = first, k = 0; k < count; k++, x = this.state.next[x]) this.visit(x);
    return this.finish(y, limit);
  }

  begin(r: number, i: number): void {
    const { data, row, prev, position } = this.state;
    const { kept } = this;
    const at = i * KEPT;
    this.r = r;
    this.base = data.base[r];
    this.row = row[i];
    this.served = this.serviceUpTo[i];
    this.t0 = kept[at];
    this.w0 = kept[at + 1];
    this.q0 = kept[at + 2];
    this.s0 = kept[at + 3];
    this.t1 = kept[at + 4];
    this.w1 = kept[at + 5];
    this.q1 = kept[at + 6];
    this.s1 = kept[at + 7];
    if (!this.pricedStarts) return;
    this.length = position[i];
    for (let x = i, k = position[i] - 1; k >= 0; k--, x = prev[x]) {
      this.sequence[k] = x;
      this.breakOf[k] = this.breakAt[x];
    }
  }

  forward(first: number, last: number): void {
    for (let x = first; ; x = this.state.next[x]) {
      this.visit(x);
      if (x === last) return;
    }
  }

  backward(first: number, last: number): void {
    for (let x = first; ; x = this.state.prev[x]) {
      this.visit(x);
      if (x === last) return;
    }
  }

  finish(y: number, limit: number): number {
    const { data, next, penalties } = this.state;
    const { handouts } = data;
    const mostWarp = limit / penalties.late;
    for (let x = y; x < handouts; x = next[x]) {
      this.visit(x);
      if (this.w0 > mostWarp && this.w1 > mostWarp) return Infinity;
    }
    return this.end(limit);
  }

  /** Stands at the start of route r, nobody served yet; the break, if any, can only come. */
  private leaveStart(r: number): void {
    const { data } = this.state;
    const start = data.startOf(r);
    this.r = r;
    this.base = data.base[r];
    this.row = this.base + data.place[start] * data.places;
    this.served = 0;
    this.length = 0;
    this.t0 = data.early[start];
    this.w0 = 0;
    this.q0 = 0;
    this.s0 = data.late[start] - data.early[start];
    this.t1 = 0;
    this.w1 = NEVER;
    this.q1 = 0;
    this.s1 = 0;
    this.chosen = EARLIER;
  }

  private keep(u: number): void {
    const { kept } = this;
    const at = u * KEPT;
    kept[at] = this.t0;
    kept[at + 1] = this.w0;
    kept[at + 2] = this.q0;
    kept[at + 3] = this.s0;
    kept[at + 4] = this.t1;
    kept[at + 5] = this.w1;
    kept[at + 6] = this.q1;
    kept[at + 7] = this.s1;
    this.serviceUpTo[u] = this.served;
    this.breakAt[u] = this.chosen;
  }

  /** Goes on to handout u and serves it. */
  private visit(u: number): void {
    const { place, service, places, duration } = this.state.data;
    const where = place[u];
    const first = this.windowsFrom[u];
    this.go(duration[this.row + where], first, this.windowsFrom[u + 1] - 1, service[u], false);
    this.row = this.base + where * places;
    this.served += service[u];
    if (!this.pricedStarts) return;
    this.sequence[this.length] = u;
    this.breakOf[this.length++] = this.chosen;
  }

  /** Goes on to the end of the route. Returns what its times cost, if that is below `limit`. */
  private end(limit: number): number {
    const { data, penalties } = this.state;
    const r = this.r;
    const end = data.endOf(r);
    this.go(data.duration[this.row + data.place[end]], -1, -1, 0, true);
    const broken = this.hasBreak[r] === 1;
    const leaves = broken ? this.t1 : this.t0;
    const warp = broken ? this.w1 : this.w0;
    const waited = broken ? this.q1 : this.q0;
    const slack = broken ? this.s1 : this.s0;
    const delay = slack < waited ? slack : waited;
    const elapsed = leaves + warp - data.early[end] - delay;
    const over = elapsed - this.maxDuration[r];
    const late = warp + (over > 0 ? over : 0);
    this.lastLateness = late;
    const paid = data.perSecond[r] * (this.served + waited - delay) + this.opening[r];
    let value = late === 0 ? paid : penalties.late * late + paid;
    if (this.longDuties) value += dutyCost(data.problem.vehicles[r], elapsed);
    return this.pricedStarts && value < limit ? value + this.priceOfStarts(delay, limit - value) : value;
  }

  /**
   * Both standings go a leg of `leg` seconds to what may begin in one of the windows `first..last` (-1 = the shift)
   * and takes `service`. At the `last` leg of all a break that has not come yet must come.
   */
  private go(leg: number, first: number, last: number, service: number, isEnd: boolean): void {
    const { r } = this;
    const { data } = this.state;
    let from: number;
    let to: number;
    if (first === -1) {
      from = data.early[data.endOf(r)];
      to = data.late[data.endOf(r)];
    } else {
      from = this.from[first];
      to = this.to[first];
    }
    const several = last > first;
    if (this.hasBreak[r] === 1) {
      const earliest = this.breakEarliest[r];
      const latest = this.breakLatest[r];
      const pause = this.breakDuration[r];
      let bestT = 0;
      let bestW = NEVER;
      let bestQ = 0;
      let bestS = 0;
      let chosen = EARLIER;
      // The break can wait if one is still before its window when done here; it is too late for a better one if it
      // was taken in time earlier.
      const begun = this.t0 + leg < from ? from : this.t0 + leg;
      const canWait = !isEnd && begun + service <= earliest && begun <= to;
      const isPast = this.w1 <= this.w0 && this.t0 > latest;
      const options = canWait || isPast ? 1 : 3;
      for (let k = this.w1 === NEVER ? 1 : 0; k < options; k++) {
        let t: number;
        let w: number;
        let q: number;
        let s: number;
        if (k === 0) {
          t = this.t1 + leg;
          w = this.w1;
          q = this.q1;
          s = this.s1;
        } else {
          t = k === ON_ARRIVAL ? this.t0 + leg : this.t0;
          w = this.w0;
          q = this.q0;
          s = this.s0;
          if (t < earliest) {
            q += earliest - t;
            t = earliest;
          } else if (t > latest) {
            w += t - latest;
            t = latest;
          }
          if (q + latest - t < s) s = q + latest - t;
          t += k === ON_ARRIVAL ? pause : pause + leg;
        }
        if (several) {
          const window = this.windowAt(t, first, last);
          from = this.from[window];
          to = this.to[window];
        }
        if (t < from) {
          q += from - t;
          t = from;
        } else if (t > to) {
          w += t - to;
          t = to;
        }
        if (q + to - t < s) s = q + to - t;
        t += service;
        if (w > bestW || (w === bestW && t > bestT)) continue;
        // at the same time, less waiting that must be paid
        if (w === bestW && t === bestT && (q < s ? 0 : q - s) >= (bestQ < bestS ? 0 : bestQ - bestS))
          continue;
        bestT = t;
        bestW = w;
        bestQ = q;
        bestS = s;
        chosen = k;
      }
      this.t1 = bestT;
      this.w1 = bestW;
      this.q1 = bestQ;
      this.s1 = bestS;
      this.chosen = chosen;
    }
    const arrival = this.t0 + leg;
    if (several) {
      const window = this.windowAt(arrival, first, last);
      from = this.from[window];
      to = this.to[window];
    }
    let t = arrival;
    if (t < from) {
      this.q0 += from - t;
      t = from;
    } else if (t > to) {
      this.w0 += t - to;
      t = to;
    }
    if (this.q0 + to - t < this.s0) this.s0 = this.q0 + to - t;
    this.t0 = t + service;
  }

  /** The first of the windows first..last that is not over at `time`, or the last of them. */
  private windowAt(time: number, first: number, last: number): number {
    let window = first;
    while (window < last && time > this.to[window]) window++;
    return window;
  }

  /**
   * The price of the starts of the nodes so far, when the route's start is put off by `delay`; anything from `limit`
   * on once it is reached.
   */
  private priceOfStarts(delay: number, limit: number): number {
    const { sequence, breakOf, windowsFrom, preferredTime, preferredPrice, length } = this;
    const { early, late, handouts, places, duration, place, service } = this.state.data;
    let breakIndex = -1;
    if (this.hasBreak[this.r] === 1 && this.chosen === EARLIER) {
      breakIndex = length - 1;
      while (breakIndex >= 0 && breakOf[breakIndex] === EARLIER) breakIndex--;
    }
    const start = handouts + this.r;
    let time = early[start] + delay;
    let row = this.base + place[start] * places;
    let price = 0;
    for (let k = 0; k < length && price < limit; k++) {
      const u = sequence[k];
      const leg = duration[row + place[u]];
      if (k === breakIndex) {
        time = breakOf[k] === BEFORE_LEG ? this.timeAfterBreak(time) + leg : this.timeAfterBreak(time + leg);
      } else time += leg;
      const first = windowsFrom[u];
      const last = windowsFrom[u + 1] - 1;
      let from = early[u];
      let to = late[u];
      if (last > first) {
        const window = this.windowAt(time, first, last);
        from = this.from[window];
        to = this.to[window];
      }
      if (time < from) time = from;
      else if (time > to) time = to;
      if (preferredPrice[u] > 0) {
        const off = time - preferredTime[u];
        price += preferredPrice[u] * (off < 0 ? -off : off);
      }
      time += service[u];
      row = this.base + place[u] * places;
    }
    return price;
  }

  private timeAfterBreak(arrival: number): number {
    const start = Math.max(this.breakEarliest[this.r], Math.min(arrival, this.breakLatest[this.r]));
    return start + this.breakDuration[this.r];
  }
}
