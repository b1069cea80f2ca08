/**
 * The routes that the search works on: doubly linked lists in typed arrays, with what each node knows about the
 * way before and after it, so that a changed route is judged by joining pieces instead of being driven again.
 *
 * Lateness is *time warp* (Nagata, Bräysy & Dullaert 2010): who is late is taken to be served on time and the
 * seconds are paid for. As a route starts at its earliest, two numbers are enough on either side: before, when the
 * vehicle leaves the node and the warp so far; after, the latest arrival that adds no warp and the warp that there is
 * anyway. Joining i → y costs `warp[i] + warpAfter[y] + max(0, time[i] + travel - latest[y])`.
 */
import { LeanTiming } from '../timing/time-windows.js';
import type { Penalties } from './penalty-manager.js';
import { RichTiming } from '../timing/breaks-and-duration.js';
import type { SearchData } from './search-data.js';
import type { Window } from '../../model/problem.js';
import type { Timing } from '../timing/route-timing.js';
import { TripTiming } from '../timing/multi-trip.js';

export class RouteState {
  /** Whether an empty route may be begun: not while a search tries to do with fewer. */
  mayOpen = true;
  /** By node. `route` is -1 for a handout that is in none; `row` is where the node's row of travel begins. */
  readonly next: Int32Array;
  readonly prev: Int32Array;
  readonly route: Int32Array;
  readonly position: Int32Array;
  readonly row: Int32Array;
  /** Price of the edge to the next node. */
  readonly edge: Int32Array;
  readonly time: Int32Array;
  readonly warp: Int32Array;
  readonly latest: Int32Array;
  readonly warpAfter: Int32Array;
  /** Load of all nodes up to and including this one, `[node * dims + d]`. */
  readonly loadUpTo: Int32Array;
  /** All needs from this node to the end of its route. */
  readonly needAfter: Int32Array;
  /** 1 = a pinned node at or after this one. */
  readonly pinnedAfter: Uint8Array;
  /** 1 = who comes before or after has changed since somebody cleared this. */
  readonly touched: Uint8Array;

  /** By route (= vehicle). */
  readonly size: Int32Array;
  readonly load: Int32Array;
  /** Price of the edges, and of it being this vehicle that comes. */
  readonly way: Float64Array;
  /** Price of all else: times, and penalties. */
  readonly value: Float64Array;
  /** How much of `value` a move could at most save: a move whose edges cost more than that is not looked at. */
  readonly reducible: Float64Array;
  /** When the route last changed. */
  readonly stamp: Int32Array;
  clock = 1;

  readonly timing: Timing;
  /** No load, in every dimension. */
  readonly nothing: Int32Array;

  constructor(
    readonly data: SearchData,
    readonly penalties: Penalties,
  ) {
    const { nodes, vehicles, dims } = data;
    const byNode = (): Int32Array => new Int32Array(nodes);
    this.next = byNode().fill(-1);
    this.prev = byNode().fill(-1);
    this.route = byNode().fill(-1);
    this.position = byNode();
    this.row = byNode();
    this.edge = byNode();
    this.time = byNode();
    this.warp = byNode();
    this.latest = byNode();
    this.warpAfter = byNode();
    this.loadUpTo = new Int32Array(nodes * dims);
    this.needAfter = byNode();
    this.pinnedAfter = new Uint8Array(nodes);
    this.touched = new Uint8Array(nodes);
    this.size = new Int32Array(vehicles);
    this.load = new Int32Array(vehicles * dims);
    this.way = new Float64Array(vehicles);
    this.value = new Float64Array(vehicles);
    this.reducible = new Float64Array(vehicles);
    this.stamp = new Int32Array(vehicles);
    this.nothing = new Int32Array(dims);
    this.timing = timingFor(this);
    for (let r = 0; r < vehicles; r++) this.clear(r);
  }

  /** Empties route r; its handouts are in no route then. */
  clear(r: number): void {
    const start = this.data.startOf(r);
    const end = this.data.endOf(r);
    for (let u = this.next[start]; u !== -1 && u !== end;) {
      const after = this.next[u];
      this.route[u] = this.next[u] = this.prev[u] = -1;
      u = after;
    }
    this.route[start] = this.route[end] = r;
    this.next[start] = end;
    this.prev[end] = start;
    this.settle(r);
  }

  /** Puts the chain first..last (linked to each other, in no route) after node v. Settle the route afterwards. */
  link(first: number, last: number, v: number): void {
    const w = this.next[v];
    this.join(v, first);
    this.join(last, w);
  }

  /** Takes the chain first..last out of its route; its nodes stay linked to each other. */
  unlink(first: number, last: number): void {
    this.join(this.prev[first], this.next[last]);
  }

  /** Lets node y come right after node i. Settle the route afterwards. */
  join(i: number, y: number): void {
    this.next[i] = y;
    this.prev[y] = i;
    this.touched[i] = this.touched[y] = 1;
  }

  /** Inserts one handout after node v and settles. */
  insert(u: number, v: number): void {
    this.link(u, u, v);
    this.settle(this.route[v]);
  }

  /** Removes one handout and settles. */
  remove(u: number): void {
    const r = this.route[u];
    this.unlink(u, u);
    this.route[u] = this.next[u] = this.prev[u] = -1;
    this.settle(r);
  }

  /** Lets handout h start only within these, at most as many as it has. Settle its route afterwards. */
  narrow(h: number, windows: readonly Window[]): void {
    const { data } = this;
    data.windows[h] = windows;
    data.early[h] = windows[0].from;
    data.late[h] = windows[windows.length - 1].to;
    this.timing.narrowed(h);
  }

  /** Works out anew everything that is kept about route r. O(length). */
  settle(r: number): void {
    const { data, next, prev, route, position, row, edge, time, warp, latest, warpAfter, loadUpTo } = this;
    const { cost, duration, place, early, late, service, dims, places, handouts } = data;
    const base = data.base[r];
    const start = data.startOf(r);
    const end = data.endOf(r);

    let way = 0;
    let at = early[start];
    let warped = 0;
    let count = 0;
    let rowBefore = base + place[start] * places;
    row[start] = rowBefore;
    time[start] = at;
    warp[start] = 0;
    position[start] = 0;
    for (let d = 0; d < dims; d++) loadUpTo[start * dims + d] = 0;
    for (let before = start, u = next[start]; ; before = u, u = next[u]) {
      const leg = rowBefore + place[u];
      edge[before] = cost[leg];
      way += cost[leg];
      at += duration[leg];
      if (at < early[u]) at = early[u];
      else if (at > late[u]) {
        warped += at - late[u];
        at = late[u];
      }
      at += service[u];
      rowBefore = base + place[u] * places;
      row[u] = rowBefore;
      time[u] = at;
      warp[u] = warped;
      route[u] = r;
      position[u] = ++count;
      for (let d = 0; d < dims; d++) {
        loadUpTo[u * dims + d] = loadUpTo[before * dims + d] + (u < handouts ? data.load[u * dims + d] : 0);
      }
      if (u === end) break;
    }

    latest[end] = late[end];
    warpAfter[end] = 0;
    this.needAfter[end] = 0;
    this.pinnedAfter[end] = 0;
    for (let after = end, u = prev[end]; u !== -1; after = u, u = prev[u]) {
      const reach = latest[after] - duration[row[u] + place[after]] - service[u];
      const first = early[u];
      latest[u] = reach < first ? first : reach < late[u] ? reach : late[u];
      warpAfter[u] = warpAfter[after] + (reach < first ? first - reach : 0);
      this.needAfter[u] = this.needAfter[after] | (u < handouts ? data.need[u] : 0);
      this.pinnedAfter[u] = this.pinnedAfter[after] | data.pinned[u];
      if (u === start) break;
    }

    if (count === 1) edge[start] = 0; // who has nobody to visit stays where they are
    this.size[r] = count - 1;
    for (let d = 0; d < dims; d++) this.load[r * dims + d] = loadUpTo[end * dims + d];
    this.way[r] = count === 1 ? 0 : way;
    if (data.rules.visitPrices) this.way[r] += this.priceOfVisits(next[start], count - 1, r);
    const times = this.timing.settle(r);
    this.value[r] = times + this.loadPenalty(r, this.nothing, this.nothing);
    this.reducible[r] = this.value[r] - this.timing.least(r);
    this.stamp[r] = ++this.clock;
  }

  /** Settles every route, as after the penalties changed. */
  settleAll(): void {
    for (let r = 0; r < this.data.vehicles; r++) this.settle(r);
  }

  /** Price of going from i straight to y on route r; nothing if that leaves it empty. */
  wayBetween(r: number, i: number, y: number): number {
    const { handouts, base, place, places, cost } = this.data;
    return i >= handouts && y >= handouts ? 0 : cost[base[r] + place[i] * places + place[y]];
  }

  /** What it costs that vehicle r visits the `count` handouts from `first`; 0 where no such price is in use. */
  priceOfVisits(first: number, count: number, r: number): number {
    const { visitPrice, vehicles } = this.data;
    let price = 0;
    for (let k = 0, u = first; k < count; k++, u = this.next[u]) price += visitPrice[u * vehicles + r];
    return price;
  }

  /** Adds up the loads of `count` handouts from `first` into `sum`. */
  addLoads(first: number, count: number, sum: Int32Array): void {
    const { dims, load } = this.data;
    sum.fill(0);
    for (let k = 0, u = first; k < count; k++, u = this.next[u]) {
      for (let d = 0; d < dims; d++) sum[d] += load[u * dims + d];
    }
  }

  /** What route r's load too much would cost with `plus` more and `minus` less. */
  loadPenalty(r: number, plus: Int32Array, minus: Int32Array): number {
    const { dims, capacity } = this.data;
    let penalty = 0;
    for (let d = 0; d < dims; d++) {
      const load = this.load[r * dims + d] + plus[d] - minus[d];
      const excess = load - capacity[r * dims + d];
      if (excess > 0) penalty += this.penalties.load[d] * excess;
    }
    return penalty;
  }

  /** Seconds of lateness and units of load too much on route r; 0 = it keeps every rule. */
  violation(r: number): number {
    const { dims, capacity } = this.data;
    let sum = this.timing.lateness(r);
    for (let d = 0; d < dims; d++) sum += Math.max(0, this.load[r * dims + d] - capacity[r * dims + d]);
    return sum;
  }
}

function timingFor(state: RouteState): Timing {
  const { timing, trips } = state.data.rules;
  if (trips) return new TripTiming(state);
  return timing ? new RichTiming(state) : new LeanTiming(state);
}
