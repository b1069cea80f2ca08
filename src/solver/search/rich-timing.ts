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
import type { RouteState } from './route-state.js';
import type { Timing } from './timing.js';

/** Fields of one standing. */
const LEAVES = 0;
const WARP = 1;
const WAITED = 2;
const SLACK = 3;
const FIELDS = 4;
/** Where the break came in relation to the node: earlier, after the departure before it, on arrival at it. */
const EARLIER = 0;
const BEFORE_LEG = 1;
const ON_ARRIVAL = 2;

export class RichTiming implements Timing {
  /** By node: standing with the break to come, and with the break behind; `[node * FIELDS + field]`. */
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly breakAt: Uint8Array;
  private readonly serviceUpTo: Int32Array;
  private readonly late: Int32Array;
  /** What a route costs for being used at all. */
  private readonly opening: Float64Array;

  /** The cursor: two standings, where they are, and the nodes so far. */
  private readonly here = new Int32Array(FIELDS);
  private readonly hereAfter = new Int32Array(FIELDS);
  private readonly tried = new Int32Array(FIELDS);
  private readonly best = new Int32Array(FIELDS);
  private row = 0;
  private r = 0;
  private base = 0;
  private served = 0;
  private chosen = 0;
  private readonly sequence: Int32Array;
  private readonly breakOf: Uint8Array;
  private length = 0;

  /** Windows of handouts with several, flat: node u has windows `windowsFrom[u] .. windowsFrom[u + 1] - 1`. */
  private readonly windowsFrom: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly hasBreak: Uint8Array;
  private readonly breakEarliest: Int32Array;
  private readonly breakLatest: Int32Array;
  private readonly breakDuration: Int32Array;
  private readonly maxDuration: Int32Array;

  constructor(private readonly state: RouteState) {
    const { data } = state;
    const { problem, nodes, handouts, vehicles } = data;
    this.before = new Int32Array(nodes * FIELDS);
    this.after = new Int32Array(nodes * FIELDS);
    this.breakAt = new Uint8Array(nodes);
    this.serviceUpTo = new Int32Array(nodes);
    this.sequence = new Int32Array(nodes);
    this.breakOf = new Uint8Array(nodes);
    this.late = new Int32Array(vehicles);
    const windows = problem.handouts.flatMap((h) => h.windows);
    this.from = Int32Array.from(windows, (w) => w.from);
    this.to = Int32Array.from(windows, (w) => w.to);
    this.windowsFrom = new Int32Array(handouts + 1);
    problem.handouts.forEach((h, u) => (this.windowsFrom[u + 1] = this.windowsFrom[u] + h.windows.length));
    this.hasBreak = Uint8Array.from(problem.vehicles, (v) => (v.break ? 1 : 0));
    this.breakEarliest = Int32Array.from(problem.vehicles, (v) => v.break?.earliest ?? 0);
    this.breakLatest = Int32Array.from(problem.vehicles, (v) => v.break?.latest ?? 0);
    this.breakDuration = Int32Array.from(problem.vehicles, (v) => v.break?.duration ?? 0);
    this.maxDuration = Int32Array.from(problem.vehicles, (v) => v.maxDuration);
    this.opening = Float64Array.from(
      problem.vehicles,
      (v) => v.costs.fixed + v.costs.perSecond * (v.break?.duration ?? 0),
    );
  }

  settle(r: number): number {
    const { data, next } = this.state;
    const start = data.startOf(r);
    if (next[start] >= data.handouts) {
      this.leaveStart(r);
      this.keep(start);
      this.late[r] = 0;
      return 0;
    }
    this.leaveStart(r);
    this.keep(start);
    for (let u = next[start]; u < data.handouts; u = next[u]) {
      this.visit(u);
      this.keep(u);
    }
    const value = this.end();
    this.late[r] = this.lastLateness;
    return value;
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
    return this.late[r];
  }

  join(r: number, i: number, y: number): number {
    if (i >= this.state.data.handouts && y >= this.state.data.handouts) return 0;
    this.begin(r, i);
    return this.finish(y);
  }

  insert(r: number, i: number, first: number, count: number, y: number): number {
    this.begin(r, i);
    for (let x = first, k = 0; k < count; k++, x = this.state.next[x]) this.visit(x);
    return this.finish(y);
  }

  begin(r: number, i: number): void {
    const { data, row, prev, position } = this.state;
    this.r = r;
    this.base = data.base[r];
    this.row = row[i];
    this.served = this.serviceUpTo[i];
    for (let f = 0; f < FIELDS; f++) {
      this.here[f] = this.before[i * FIELDS + f];
      this.hereAfter[f] = this.after[i * FIELDS + f];
    }
    if (!data.rules.preferred) return;
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

  finish(y: number): number {
    const { data, next } = this.state;
    for (let x = y; x < data.handouts; x = next[x]) this.visit(x);
    return this.end();
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
    this.here[LEAVES] = data.early[start];
    this.here[WARP] = 0;
    this.here[WAITED] = 0;
    this.here[SLACK] = data.late[start] - data.early[start];
    this.hereAfter.fill(0);
    this.hereAfter[WARP] = NEVER_YET;
    this.chosen = EARLIER;
  }

  private keep(u: number): void {
    for (let f = 0; f < FIELDS; f++) {
      this.before[u * FIELDS + f] = this.here[f];
      this.after[u * FIELDS + f] = this.hereAfter[f];
    }
    this.serviceUpTo[u] = this.served;
    this.breakAt[u] = this.chosen;
  }

  /** Goes on to handout u and serves it. */
  private visit(u: number): void {
    const { data } = this.state;
    const { place, service, places, duration } = data;
    const leg = duration[this.row + place[u]];
    this.go(u, leg, this.windowsFrom[u], this.windowsFrom[u + 1], service[u]);
    this.row = this.base + place[u] * places;
    this.served += service[u];
    if (!data.rules.preferred) return;
    this.sequence[this.length] = u;
    this.breakOf[this.length++] = this.chosen;
  }

  /** Goes on to the end of the route. Returns what its times cost. */
  private end(): number {
    const { data, penalties } = this.state;
    const r = this.r;
    const end = data.endOf(r);
    const leg = data.duration[this.row + data.place[end]];
    this.go(end, leg, 0, 0, 0);
    const at = this.hasBreak[r] === 1 ? this.hereAfter : this.here;
    const delay = Math.min(at[SLACK], at[WAITED]);
    const elapsed = at[LEAVES] + at[WARP] - data.early[end] - delay;
    const over = elapsed - this.maxDuration[r];
    const late = at[WARP] + (over > 0 ? over : 0);
    this.lastLateness = late;
    const paid = data.perSecond[r] * (this.served + at[WAITED] - delay) + this.opening[r];
    const price = data.rules.preferred ? this.priceOfStarts(delay) : 0;
    return penalties.late * late + paid + price;
  }
  private lastLateness = 0;

  /** Both standings go a leg of `leg` seconds to node u and leave it after `service`. */
  private go(u: number, leg: number, firstWindow: number, endWindow: number, service: number): void {
    const { here, hereAfter, tried, best } = this;
    if (this.hasBreak[this.r] === 1) {
      this.chosen = EARLIER;
      best.set(hereAfter);
      if (best[WARP] !== NEVER_YET) this.serve(best, u, leg, firstWindow, endWindow, service);
      tried.set(here);
      this.pause(tried, 0);
      this.serve(tried, u, leg, firstWindow, endWindow, service);
      if (isBetter(tried, best)) {
        best.set(tried);
        this.chosen = BEFORE_LEG;
      }
      tried.set(here);
      this.pause(tried, leg);
      this.serve(tried, u, 0, firstWindow, endWindow, service);
      if (isBetter(tried, best)) {
        best.set(tried);
        this.chosen = ON_ARRIVAL;
      }
      hereAfter.set(best);
    }
    this.serve(here, u, leg, firstWindow, endWindow, service);
  }

  private serve(
    at: Int32Array,
    u: number,
    leg: number,
    firstWindow: number,
    endWindow: number,
    service: number,
  ): void {
    let from: number;
    let to: number;
    const arrival = at[LEAVES] + leg;
    if (firstWindow === endWindow) {
      from = this.state.data.early[u];
      to = this.state.data.late[u];
    } else {
      let w = firstWindow;
      while (w + 1 < endWindow && arrival > this.to[w]) w++;
      from = this.from[w];
      to = this.to[w];
    }
    begin(at, arrival, from, to);
    at[LEAVES] += service;
  }

  /** The break of this route, `leg` seconds on. */
  private pause(at: Int32Array, leg: number): void {
    begin(at, at[LEAVES] + leg, this.breakEarliest[this.r], this.breakLatest[this.r]);
    at[LEAVES] += this.breakDuration[this.r];
  }

  /** The price of the starts of the nodes so far, when the route's start is put off by `delay`. */
  private priceOfStarts(delay: number): number {
    const { data } = this.state;
    const { problem, handouts, places, duration, place, service } = data;
    const endsAfter = this.chosen !== EARLIER;
    let breakIndex = -1;
    if (this.hasBreak[this.r] === 1 && !endsAfter) {
      breakIndex = this.length - 1;
      while (breakIndex >= 0 && this.breakOf[breakIndex] === EARLIER) breakIndex--;
    }
    const start = data.startOf(this.r);
    let time = data.early[start] + delay;
    let row = this.base + place[start] * places;
    let price = 0;
    for (let k = 0; k < this.length; k++) {
      const u = this.sequence[k];
      const leg = duration[row + place[u]];
      if (k === breakIndex && this.breakOf[k] === BEFORE_LEG) time = this.timeAfterBreak(time) + leg;
      else if (k === breakIndex) time = this.timeAfterBreak(time + leg);
      else time += leg;
      const windows = problem.handouts[u].windows;
      const window = windows.find((w) => time <= w.to) ?? windows[windows.length - 1];
      time = Math.max(window.from, Math.min(time, window.to));
      const preferred = u < handouts ? problem.handouts[u].preferred : null;
      if (preferred) price += preferred.perSecond * Math.abs(time - preferred.time);
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

/** Warp of a standing that cannot be: more than any that can. */
const NEVER_YET = 2_000_000_000;

const isBetter = (a: Int32Array, b: Int32Array): boolean =>
  a[WARP] < b[WARP] || (a[WARP] === b[WARP] && a[LEAVES] < b[LEAVES]);

/** Something begins in the window [from, to], by waiting or by warp; the standing is then at its beginning. */
function begin(at: Int32Array, arrival: number, from: number, to: number): void {
  let start = arrival;
  if (arrival < from) {
    at[WAITED] += from - arrival;
    start = from;
  } else if (arrival > to) {
    at[WARP] += arrival - to;
    start = to;
  }
  at[LEAVES] = start;
  const slack = at[WAITED] + to - start;
  if (slack < at[SLACK]) at[SLACK] = slack;
}
