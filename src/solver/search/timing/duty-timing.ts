/**
 * Times with breaks, paid seconds, several windows, limited duration and preferred times.
 *
 * Each node stores two states of the vehicle as it leaves it: the break still to come, and the break taken where that
 * was best (least warp, then earliest). A rearrangement is driven from the last unchanged node to the end. Moves ask for
 * it only after the edges and lateness without breaks leave a chance that it pays, so it may cost more than a join in
 * constant time; in return it is exact about windows and duration.
 *
 * A state is: the departure; the warp so far; the waiting so far; and the forward slack (Savelsbergh 1992), the seconds
 * by which the route's start can be put off without ending later, which makes waiting unpaid.
 */
import { dutyCost } from '../../costs/index.js';
import type { RouteState, RouteTiming } from '../state/index.js';
import { NO_BREAK, ON_ARRIVAL } from './break-position.js';
import { DutyRules } from './duty-rules.js';
import { PreferredStarts } from './preferred-starts.js';
import { TimeWindowTiming } from './time-window-timing.js';

/** Warp of a state that is impossible: more than any possible one. */
const IMPOSSIBLE = 2_000_000_000;

/** Numbers stored for a node: departure, warp, waiting and slack of both states. */
const STORED = 8;

export class DutyTiming implements RouteTiming {
  /** `[node * STORED]`: departure, warp, waiting, slack with the break to come, then the same with the break taken. */
  private readonly stored: Int32Array;
  /** By node: where the break is in relation to the leg to it, in the second state. */
  private readonly breakAt: Uint8Array;
  /** By node: seconds of service up to and including it. */
  private readonly serviceUpTo: Int32Array;
  /** By route: seconds of lateness and of duration over the limit. */
  private readonly lateBy: Int32Array;
  /** By route: what it costs as soon as it has a visit. */
  private readonly opening: Float64Array;

  /**
   * The cursor: both states in single fields (arrays would cost more than the arithmetic), 0 = break to come, 1 = break
   * taken. Departure `t`, warp `w`, waiting `q`, slack `s`.
   */
  private t0 = 0;
  private w0 = 0;
  private q0 = 0;
  private s0 = 0;
  private t1 = 0;
  private w1 = 0;
  private q1 = 0;
  private s1 = 0;
  /** … where it is: its row and block of travel, its route, and the seconds of service so far. */
  private row = 0;
  private r = 0;
  private base = 0;
  private served = 0;
  private chosen = NO_BREAK as number;
  private lastLateness = 0;

  /** Fields of `rules`, hoisted for the inner loop. */
  private readonly windowsFrom: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly hasBreak: Uint8Array;
  private readonly breakEarliest: Int32Array;
  private readonly breakLatest: Int32Array;
  private readonly breakDuration: Int32Array;
  private readonly rules: DutyRules;
  private readonly hasLongDuties: boolean;
  /** Whether starts have costs, so that the nodes must be recorded. */
  private readonly hasPreferredTimes: boolean;
  private readonly starts: PreferredStarts;
  private readonly timeWindows: TimeWindowTiming;

  constructor(private readonly state: RouteState) {
    const { data } = state;
    const { problem, nodes, vehicles } = data;
    const rules = new DutyRules(data);
    this.rules = rules;
    this.windowsFrom = rules.windowsFrom;
    this.from = rules.from;
    this.to = rules.to;
    this.hasBreak = rules.hasBreak;
    this.breakEarliest = rules.breakEarliest;
    this.breakLatest = rules.breakLatest;
    this.breakDuration = rules.breakDuration;
    this.hasPreferredTimes = data.rules.preferredTimes;
    this.starts = new PreferredStarts(state, rules);
    this.timeWindows = new TimeWindowTiming(state);
    this.stored = new Int32Array(nodes * STORED);
    this.breakAt = new Uint8Array(nodes);
    this.serviceUpTo = new Int32Array(nodes);
    this.lateBy = new Int32Array(vehicles);
    this.hasLongDuties = problem.vehicles.some((v) => v.longDuty !== null);
    this.opening = Float64Array.from(
      problem.vehicles,
      (v) => v.costs.fixed + v.costs.perSecond * (v.break?.duration ?? 0),
    );
  }

  update(r: number): number {
    const { data, next } = this.state;
    const start = data.startOf(r);
    this.leaveStart(r);
    this.store(start);
    this.lateBy[r] = 0;
    if (next[start] >= data.handouts) return 0;
    for (let u = next[start]; u < data.handouts; u = next[u]) {
      this.visit(u);
      this.store(u);
    }
    const cost = this.end(Infinity);
    this.lateBy[r] = this.lastLateness;
    return cost;
  }

  updateWindows(h: number): void {
    this.rules.updateWindows(h);
  }

  irreducible(r: number): number {
    const { data, size, prev } = this.state;
    if (size[r] === 0 || !data.rules.sameCostPerSecond) return 0;
    return this.opening[r] + data.costPerSecond[r] * this.serviceUpTo[prev[data.endOf(r)]];
  }

  savingIfEmptied(r: number): number {
    return this.opening[r];
  }

  lateness(r: number): number {
    return this.lateBy[r];
  }

  join(r: number, i: number, y: number, limit: number): number {
    if (i >= this.state.data.handouts && y >= this.state.data.handouts) return 0;
    // Without the break a route is never later, so this is a lower bound.
    if (this.timeWindows.join(r, i, y) >= limit) return Infinity;
    this.begin(r, i);
    return this.finish(y, limit);
  }

  insert(r: number, i: number, first: number, count: number, y: number, limit: number): number {
    if (this.timeWindows.insert(r, i, first, count, y) >= limit) return Infinity;
    this.begin(r, i);
    for (let x = first, k = 0; k < count; k++, x = this.state.next[x]) this.visit(x);
    return this.finish(y, limit);
  }

  begin(r: number, i: number): void {
    const { data, row } = this.state;
    const { stored } = this;
    const at = i * STORED;
    this.r = r;
    this.base = data.base[r];
    this.row = row[i];
    this.served = this.serviceUpTo[i];
    this.t0 = stored[at];
    this.w0 = stored[at + 1];
    this.q0 = stored[at + 2];
    this.s0 = stored[at + 3];
    this.t1 = stored[at + 4];
    this.w1 = stored[at + 5];
    this.q1 = stored[at + 6];
    this.s1 = stored[at + 7];
    if (this.hasPreferredTimes) this.starts.begin(i, this.breakAt);
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
    const mostWarp = limit / penalties.perSecondLate;
    for (let x = y; x < handouts; x = next[x]) {
      this.visit(x);
      if (this.w0 > mostWarp && this.w1 > mostWarp) return Infinity;
    }
    return this.end(limit);
  }

  /** Sets the cursor to the start of route r: nothing served, and the break, if any, to come. */
  private leaveStart(r: number): void {
    const { data } = this.state;
    const start = data.startOf(r);
    this.r = r;
    this.base = data.base[r];
    this.row = this.base + data.place[start] * data.places;
    this.served = 0;
    this.starts.clear();
    this.t0 = data.early[start];
    this.w0 = 0;
    this.q0 = 0;
    this.s0 = data.late[start] - data.early[start];
    this.t1 = 0;
    this.w1 = IMPOSSIBLE;
    this.q1 = 0;
    this.s1 = 0;
    this.chosen = NO_BREAK;
  }

  private store(u: number): void {
    const { stored } = this;
    const at = u * STORED;
    stored[at] = this.t0;
    stored[at + 1] = this.w0;
    stored[at + 2] = this.q0;
    stored[at + 3] = this.s0;
    stored[at + 4] = this.t1;
    stored[at + 5] = this.w1;
    stored[at + 6] = this.q1;
    stored[at + 7] = this.s1;
    this.serviceUpTo[u] = this.served;
    this.breakAt[u] = this.chosen;
  }

  /** Drives on to handout u and serves it. */
  private visit(u: number): void {
    const { place, service, places, duration } = this.state.data;
    const where = place[u];
    const first = this.windowsFrom[u];
    this.go(duration[this.row + where], first, this.windowsFrom[u + 1] - 1, service[u], false);
    this.row = this.base + where * places;
    this.served += service[u];
    if (this.hasPreferredTimes) this.starts.append(u, this.chosen);
  }

  /** Drives on to the end of the route. Returns the cost of its times, exact only if below `limit`. */
  private end(limit: number): number {
    const { data, penalties } = this.state;
    const r = this.r;
    const end = data.endOf(r);
    this.go(data.duration[this.row + data.place[end]], -1, -1, 0, true);
    const withBreak = this.hasBreak[r] === 1;
    const arrival = withBreak ? this.t1 : this.t0;
    const warp = withBreak ? this.w1 : this.w0;
    const waited = withBreak ? this.q1 : this.q0;
    const slack = withBreak ? this.s1 : this.s0;
    const delay = slack < waited ? slack : waited;
    const elapsed = arrival + warp - data.early[end] - delay;
    const over = elapsed - this.rules.maxDuration[r];
    const late = warp + (over > 0 ? over : 0);
    this.lastLateness = late;
    const paid = data.costPerSecond[r] * (this.served + waited - delay) + this.opening[r];
    let cost = late === 0 ? paid : penalties.perSecondLate * late + paid;
    if (this.hasLongDuties) cost += dutyCost(data.problem.vehicles[r], elapsed);
    if (!this.hasPreferredTimes || cost >= limit) return cost;
    return cost + this.starts.cost(r, delay, this.chosen, limit - cost);
  }

  /**
   * Both states drive a leg of `leg` seconds to a service of `service` seconds that may begin in one of the windows
   * `first..last` (-1 = the shift). On the last leg (`isEnd`) a break that is still to come must come.
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
      let bestW = IMPOSSIBLE;
      let bestQ = 0;
      let bestS = 0;
      let chosen: number = NO_BREAK;
      // The break can wait if the service here ends before its window. A break on this leg cannot be better than an
      // earlier one with no more warp if its window is over.
      const begun = this.t0 + leg < from ? from : this.t0 + leg;
      const canWait = !isEnd && begun + service <= earliest && begun <= to;
      const isPast = this.w1 <= this.w0 && this.t0 > latest;
      const options = canWait || isPast ? 1 : 3;
      for (let k = this.w1 === IMPOSSIBLE ? 1 : 0; k < options; k++) {
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
          const window = this.rules.windowAt(t, first, last);
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
        // equal in warp and time: less paid waiting is better
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
      const window = this.rules.windowAt(arrival, first, last);
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
}
