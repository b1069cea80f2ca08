/**
 * The routes of the plan under search: doubly linked lists in typed arrays. Each node stores what is known of the route
 * up to it and from it on, so that a move is evaluated by joining pieces in constant time instead of driving the route.
 *
 * Lateness is *time warp* (Nagata, Bräysy & Dullaert 2010): a late vehicle is taken back to the end of the window and
 * the seconds are penalised. As routes start at their earliest, two numbers on either side suffice: before, the
 * departure from the node and the warp so far; after, the latest arrival that adds no warp and the warp that occurs in
 * any case. Joining i → y gives `warp[i] + warpAfter[y] + max(0, departure[i] + travel - latestArrival[y])`.
 */
import type { Window } from '../../model/problem.js';
import type { PenaltyManager } from './penalty-manager.js';
import type { RouteTiming } from './route-timing.js';
import type { SearchData } from './search-data.js';

export class RouteState {
  /** Whether a move may use an empty route; false while a search tries to do with fewer vehicles. */
  mayOpen = true;
  /** By node; -1 where the handout is on no route. */
  readonly next: Int32Array;
  readonly prev: Int32Array;
  readonly route: Int32Array;
  /** Index in the route: 0 for its start, 1 for the first handout. */
  readonly position: Int32Array;
  /** Where the node's row begins in `SearchData.cost` and `duration`. */
  readonly row: Int32Array;
  /** Cost of the edge to the next node. */
  readonly edge: Int32Array;
  /** Departure from the node, in seconds of the day. */
  readonly departure: Int32Array;
  /** Seconds of time warp up to and including the node. */
  readonly warp: Int32Array;
  /** Latest arrival that adds no warp, in seconds of the day. */
  readonly latestArrival: Int32Array;
  /** Seconds of time warp after the node that occur even if it is reached in time. */
  readonly warpAfter: Int32Array;
  /** Load of all nodes up to and including this one, `[node * dims + d]`. */
  readonly loadUpTo: Int32Array;
  /** Union of `SearchData.need` from this node to the end of its route. */
  readonly needAfter: Int32Array;
  /** 1 = this node or one after it is pinned. */
  readonly pinnedAfter: Uint8Array;
  /** 1 = its predecessor or successor changed since the local search last cleared this flag. */
  readonly touched: Uint8Array;

  /** By route (= vehicle). */
  /** Handouts on the route. */
  readonly size: Int32Array;
  /** `[route * dims + d]` */
  readonly load: Int32Array;
  /** Cost of the edges, and of this vehicle visiting these handouts (`visitCost`). */
  readonly edgeCost: Float64Array;
  /** Cost of everything else: times, and penalties for lateness and overload. */
  readonly otherCost: Float64Array;
  /** Upper bound of what a move can save of `otherCost`; a move whose edges add more is not evaluated further. */
  readonly reducible: Float64Array;
  /** Value of `changes` when the route last changed. */
  readonly changedAt: Int32Array;
  /** Counts updates of routes: the version that stored evaluations are compared with. */
  changes = 1;

  readonly timing: RouteTiming;
  /** A zero load, for `loadPenalty`. */
  readonly noLoad: Int32Array;

  /** @param timingFor makes the evaluation of times that suits the problem's rules (`timing/choose-timing.ts`) */
  constructor(
    readonly data: SearchData,
    readonly penalties: PenaltyManager,
    timingFor: (routes: RouteState) => RouteTiming,
  ) {
    const { nodes, vehicles, dims } = data;
    const byNode = (): Int32Array => new Int32Array(nodes);
    this.next = byNode().fill(-1);
    this.prev = byNode().fill(-1);
    this.route = byNode().fill(-1);
    this.position = byNode();
    this.row = byNode();
    this.edge = byNode();
    this.departure = byNode();
    this.warp = byNode();
    this.latestArrival = byNode();
    this.warpAfter = byNode();
    this.loadUpTo = new Int32Array(nodes * dims);
    this.needAfter = byNode();
    this.pinnedAfter = new Uint8Array(nodes);
    this.touched = new Uint8Array(nodes);
    this.size = new Int32Array(vehicles);
    this.load = new Int32Array(vehicles * dims);
    this.edgeCost = new Float64Array(vehicles);
    this.otherCost = new Float64Array(vehicles);
    this.reducible = new Float64Array(vehicles);
    this.changedAt = new Int32Array(vehicles);
    this.noLoad = new Int32Array(dims);
    this.timing = timingFor(this);
    for (let r = 0; r < vehicles; r++) this.clear(r);
  }

  /** Empties route r; its handouts are on no route afterwards. */
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
    this.update(r);
  }

  /** Links the segment first..last (linked to each other, on no route) in after node v. Update the route afterwards. */
  link(first: number, last: number, v: number): void {
    const w = this.next[v];
    this.join(v, first);
    this.join(last, w);
  }

  /** Unlinks the segment first..last; its nodes stay linked to each other. Update its route afterwards. */
  unlink(first: number, last: number): void {
    this.join(this.prev[first], this.next[last]);
  }

  /** Makes node y the successor of node i. Update the route afterwards. */
  join(i: number, y: number): void {
    this.next[i] = y;
    this.prev[y] = i;
    this.touched[i] = this.touched[y] = 1;
  }

  /** Inserts one handout after node v and updates the route. */
  insert(u: number, v: number): void {
    this.link(u, u, v);
    this.update(this.route[v]);
  }

  /** Removes one handout and updates its route. */
  remove(u: number): void {
    const r = this.route[u];
    this.unlink(u, u);
    this.route[u] = this.next[u] = this.prev[u] = -1;
    this.update(r);
  }

  /** Restricts the start of handout h to `windows`, at most as many as it has. Update its route afterwards. */
  narrowWindows(h: number, windows: readonly Window[]): void {
    const { data } = this;
    data.windows[h] = windows;
    data.early[h] = windows[0].from;
    data.late[h] = windows[windows.length - 1].to;
    this.timing.updateWindows(h);
  }

  /** Recomputes everything that is stored about route r. O(length). */
  update(r: number): void {
    const { data, next, prev, route, position, row, edge, departure, warp, latestArrival, warpAfter } = this;
    const { loadUpTo } = this;
    const { cost, duration, place, early, late, service, dims, places, handouts } = data;
    const base = data.base[r];
    const start = data.startOf(r);
    const end = data.endOf(r);

    let edgeCost = 0;
    let at = early[start];
    let warped = 0;
    let count = 0;
    let rowBefore = base + place[start] * places;
    row[start] = rowBefore;
    departure[start] = at;
    warp[start] = 0;
    position[start] = 0;
    for (let d = 0; d < dims; d++) loadUpTo[start * dims + d] = 0;
    for (let before = start, u = next[start]; ; before = u, u = next[u]) {
      const leg = rowBefore + place[u];
      edge[before] = cost[leg];
      edgeCost += cost[leg];
      at += duration[leg];
      if (at < early[u]) at = early[u];
      else if (at > late[u]) {
        warped += at - late[u];
        at = late[u];
      }
      at += service[u];
      rowBefore = base + place[u] * places;
      row[u] = rowBefore;
      departure[u] = at;
      warp[u] = warped;
      route[u] = r;
      position[u] = ++count;
      for (let d = 0; d < dims; d++) {
        loadUpTo[u * dims + d] = loadUpTo[before * dims + d] + (u < handouts ? data.load[u * dims + d] : 0);
      }
      if (u === end) break;
    }

    latestArrival[end] = late[end];
    warpAfter[end] = 0;
    this.needAfter[end] = 0;
    this.pinnedAfter[end] = 0;
    for (let after = end, u = prev[end]; u !== -1; after = u, u = prev[u]) {
      const reach = latestArrival[after] - duration[row[u] + place[after]] - service[u];
      const first = early[u];
      latestArrival[u] = reach < first ? first : reach < late[u] ? reach : late[u];
      warpAfter[u] = warpAfter[after] + (reach < first ? first - reach : 0);
      this.needAfter[u] = this.needAfter[after] | (u < handouts ? data.need[u] : 0);
      this.pinnedAfter[u] = this.pinnedAfter[after] | data.pinned[u];
      if (u === start) break;
    }

    if (count === 1) edge[start] = 0; // a vehicle without visits stays at its start
    this.size[r] = count - 1;
    for (let d = 0; d < dims; d++) this.load[r * dims + d] = loadUpTo[end * dims + d];
    this.edgeCost[r] = count === 1 ? 0 : edgeCost;
    if (data.rules.visitCosts) this.edgeCost[r] += this.visitCosts(next[start], count - 1, r);
    const times = this.timing.update(r);
    this.otherCost[r] = times + this.loadPenalty(r, this.noLoad, this.noLoad);
    this.reducible[r] = this.otherCost[r] - this.timing.irreducible(r);
    this.changedAt[r] = ++this.changes;
  }

  /** Updates every route, as needed after the penalties changed. */
  updateAll(): void {
    for (let r = 0; r < this.data.vehicles; r++) this.update(r);
  }

  /** Cost of the edge from i to y on route r; 0 from its start to its end, as an empty route is not driven. */
  edgeCostBetween(r: number, i: number, y: number): number {
    const { handouts, base, place, places, cost } = this.data;
    return i >= handouts && y >= handouts ? 0 : cost[base[r] + place[i] * places + place[y]];
  }

  /** Cost of vehicle r visiting the `count` handouts from `first`. Only where `rules.visitCosts`. */
  visitCosts(first: number, count: number, r: number): number {
    const { visitCost, vehicles } = this.data;
    let cost = 0;
    for (let k = 0, u = first; k < count; k++, u = this.next[u]) cost += visitCost[u * vehicles + r];
    return cost;
  }

  /** Writes the summed loads of the `count` handouts from `first` into `sum`. */
  sumLoads(first: number, count: number, sum: Int32Array): void {
    const { dims, load } = this.data;
    sum.fill(0);
    for (let k = 0, u = first; k < count; k++, u = this.next[u]) {
      for (let d = 0; d < dims; d++) sum[d] += load[u * dims + d];
    }
  }

  /** Penalty for route r's load over capacity with `plus` more and `minus` less on it. */
  loadPenalty(r: number, plus: Int32Array, minus: Int32Array): number {
    const { dims, capacity } = this.data;
    let penalty = 0;
    for (let d = 0; d < dims; d++) {
      const load = this.load[r * dims + d] + plus[d] - minus[d];
      const excess = load - capacity[r * dims + d];
      if (excess > 0) penalty += this.penalties.perUnitOver[d] * excess;
    }
    return penalty;
  }

  /** Seconds of lateness plus units of load over capacity on route r; 0 = it keeps every rule. */
  violation(r: number): number {
    const { dims, capacity } = this.data;
    let sum = this.timing.lateness(r);
    for (let d = 0; d < dims; d++) sum += Math.max(0, this.load[r * dims + d] - capacity[r * dims + d]);
    return sum;
  }
}
