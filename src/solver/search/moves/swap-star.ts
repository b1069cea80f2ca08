/**
 * SWAP* (Vidal 2022, section 3.4): exchanges two handouts of two routes, each inserted where it costs least in the other
 * route, not necessarily in the other's place. The three best positions of a handout in a route are stored until the
 * route changes. They are computed with all its handouts still in it, so the best exchange is evaluated exactly at last.
 */
import type { RouteState } from '../state/index.js';
import { LEAST_GAIN } from './move.js';

/** Positions stored for each pair of handout and route, as in the paper. */
const STORED = 3;

export class SwapStar {
  /** `[(handout * vehicles + route) * STORED + k]`: the best positions (-1 = none), and the cost of inserting there. */
  private readonly after: Int32Array;
  private readonly added: Float64Array;
  /** `[handout * vehicles + route]`: `RouteState.changes` when they were computed. */
  private readonly computedAt: Int32Array;
  /** By handout: cost delta of removing it from its own route, and when that was computed. */
  private readonly removal: Float64Array;
  private readonly removalComputedAt: Int32Array;
  private readonly uLoad: Int32Array;
  private readonly vLoad: Int32Array;
  private u = -1;
  private v = -1;
  private uAfter = -1;
  private vAfter = -1;

  constructor(private readonly state: RouteState) {
    const { handouts, vehicles, dims } = state.data;
    this.after = new Int32Array(handouts * vehicles * STORED);
    this.added = new Float64Array(handouts * vehicles * STORED);
    this.computedAt = new Int32Array(handouts * vehicles);
    this.removal = new Float64Array(handouts);
    this.removalComputedAt = new Int32Array(handouts);
    this.uLoad = new Int32Array(dims);
    this.vLoad = new Int32Array(dims);
  }

  /** Discards all stored positions and removals, as needed after the penalties changed. */
  reset(): void {
    this.computedAt.fill(0);
    this.removalComputedAt.fill(0);
  }

  /** The best exchange between routes ru and rv: its cost delta, below 0, or 0 if none improves. */
  evaluate(ru: number, rv: number): number {
    const { state, uLoad, vLoad } = this;
    const { data, next } = state;
    const { handouts, rules, need, has, pinned } = data;
    let best = LEAST_GAIN;
    let found = false;
    for (let u = next[data.startOf(ru)]; u < handouts; u = next[u]) {
      if (pinned[u] === 1 || (rules.needs && (need[u] & ~has[rv]) !== 0)) continue;
      this.computePositions(u, rv);
      this.computeRemoval(u, ru);
      state.sumLoads(u, 1, uLoad);
      for (let v = next[data.startOf(rv)]; v < handouts; v = next[v]) {
        if (pinned[v] === 1 || (rules.needs && (need[v] & ~has[ru]) !== 0)) continue;
        this.computeRemoval(v, rv);
        const leaving = this.removal[u] + this.removal[v];
        if (leaving >= 0) continue;
        state.sumLoads(v, 1, vLoad);
        const loads = this.loadChange(ru, rv);
        if (leaving + loads >= best) continue;
        this.computePositions(v, ru);
        const uAfter = this.bestAfter(u, v, rv);
        const uAdds = this.bestAdded;
        if (uAfter === -1 || leaving + loads + uAdds >= best) continue;
        const vAfter = this.bestAfter(v, u, ru);
        if (vAfter === -1 || leaving + loads + uAdds + this.bestAdded >= best) continue;
        const exact =
          this.exchange(ru, u, v, vAfter) + this.exchange(rv, v, u, uAfter) + this.penalties(ru, rv);
        if (exact >= best) continue;
        best = exact;
        found = true;
        this.u = u;
        this.v = v;
        this.uAfter = uAfter;
        this.vAfter = vAfter;
      }
    }
    return found ? best : 0;
  }

  apply(): void {
    const { state, u, v, uAfter, vAfter } = this;
    const ru = state.route[u];
    const rv = state.route[v];
    const uBefore = state.prev[u];
    const vBefore = state.prev[v];
    state.unlink(u, u);
    state.unlink(v, v);
    state.link(u, u, uAfter === v ? vBefore : uAfter);
    state.link(v, v, vAfter === u ? uBefore : vAfter);
    state.update(ru);
    state.update(rv);
  }

  /** Delta of the load penalties when u (load in `uLoad`) and v (in `vLoad`) exchange routes. */
  private loadChange(ru: number, rv: number): number {
    const { state, uLoad, vLoad } = this;
    const none = state.noLoad;
    return (
      state.loadPenalty(ru, vLoad, uLoad) -
      state.loadPenalty(ru, none, none) +
      state.loadPenalty(rv, uLoad, vLoad) -
      state.loadPenalty(rv, none, none)
    );
  }

  private bestAdded = 0;

  /** The position of x in route r, which y leaves: after the returned node, or in y's place if that is y; -1 = none. */
  private bestAfter(x: number, y: number, r: number): number {
    const { state, after, added } = this;
    const { data, prev, next, edge, otherCost, timing } = state;
    const { rules, rank, cost, place, places, base } = data;
    const p = prev[y];
    const w = next[y];
    let best = Infinity;
    let at = -1;
    const from = (x * data.vehicles + r) * STORED;
    for (let k = from; k < from + STORED; k++) {
      if (after[k] === -1) break;
      if (after[k] === p || after[k] === y) continue;
      best = added[k];
      at = after[k];
      break;
    }
    if (!rules.ranks || (rank[p] <= rank[x] && rank[x] <= rank[w])) {
      const edgeCost = cost[state.row[p] + place[x]] + cost[base[r] + place[x] * places + place[w]];
      // relative to the route without y, whose delta is `removal[y]`
      const inPlace =
        edgeCost + this.visitCost(x, r) - this.visitCost(y, r) - edge[p] - edge[y] - this.removal[y];
      if (inPlace < best) {
        const times =
          timing.insert(r, p, x, 1, w, Infinity) +
          state.loadPenalty(r, state.noLoad, state.noLoad) -
          otherCost[r];
        if (inPlace + times < best) {
          best = inPlace + times;
          at = y;
        }
      }
    }
    this.bestAdded = best;
    return at;
  }

  /** Exact delta of route r's edges and times, with x removed and y inserted after node `after` (= x: in x's place). */
  private exchange(r: number, x: number, y: number, after: number): number {
    const { data, prev, next, edge, position, timing, row } = this.state;
    const { cost, place, places, base } = data;
    const p = prev[x];
    const w = next[x];
    const yRow = base[r] + place[y] * places;
    const visits = this.visitCost(y, r) - this.visitCost(x, r);
    if (after === x) {
      const edgeCost = visits + cost[row[p] + place[y]] + cost[yRow + place[w]] - edge[p] - edge[x];
      return edgeCost + timing.insert(r, p, y, 1, w, Infinity);
    }
    const z = next[after];
    const edgeCost =
      visits +
      cost[row[after] + place[y]] +
      cost[yRow + place[z]] -
      edge[after] +
      cost[row[p] + place[w]] -
      edge[p] -
      edge[x];
    if (position[after] > position[x]) {
      timing.begin(r, p);
      timing.forward(w, after);
      timing.forward(y, y);
      return edgeCost + timing.finish(z, Infinity);
    }
    timing.begin(r, after);
    timing.forward(y, y);
    timing.forward(z, p);
    return edgeCost + timing.finish(w, Infinity);
  }

  /** Load penalties of both routes after the exchange, minus their present other costs. */
  private penalties(ru: number, rv: number): number {
    const { state, uLoad, vLoad } = this;
    const after = state.loadPenalty(ru, vLoad, uLoad) + state.loadPenalty(rv, uLoad, vLoad);
    return after - state.otherCost[ru] - state.otherCost[rv];
  }

  private visitCost(u: number, r: number): number {
    const { rules, visitCost, vehicles } = this.state.data;
    return rules.visitCosts ? visitCost[u * vehicles + r] : 0;
  }

  private computeRemoval(u: number, r: number): void {
    const { state } = this;
    if (this.removalComputedAt[u] > state.changedAt[r]) return;
    const { prev, next, edge, otherCost, timing } = state;
    const edgeCost = state.edgeCostBetween(r, prev[u], next[u]) - edge[prev[u]] - edge[u];
    const times = state.size[r] === 1 ? 0 : timing.join(r, prev[u], next[u], Infinity);
    const loads = state.loadPenalty(r, state.noLoad, state.noLoad);
    this.removal[u] = edgeCost + times + loads - otherCost[r] - this.visitCost(u, r);
    this.removalComputedAt[u] = state.changes + 1;
  }

  /** Computes the best positions of x in route r, if the route changed since. */
  private computePositions(x: number, r: number): void {
    const { state, after, added } = this;
    const { data, next, edge, otherCost, timing, row, reducible } = state;
    const { rules, rank, cost, place, places, base, vehicles } = data;
    const cell = x * vehicles + r;
    if (this.computedAt[cell] > state.changedAt[r]) return;
    this.computedAt[cell] = state.changes + 1;
    const from = cell * STORED;
    after.fill(-1, from, from + STORED);
    added.fill(Infinity, from, from + STORED);
    const loads = state.loadPenalty(r, state.noLoad, state.noLoad) - otherCost[r];
    const xRow = base[r] + place[x] * places;
    const visit = this.visitCost(x, r);
    const end = data.endOf(r);
    for (let v = data.startOf(r); v !== end; v = next[v]) {
      const w = next[v];
      if (rules.ranks && (rank[v] > rank[x] || rank[x] > rank[w])) continue;
      let adds = visit + cost[row[v] + place[x]] + cost[xRow + place[w]] - edge[v];
      if (adds - reducible[r] >= added[from + STORED - 1]) continue;
      adds += loads;
      adds += timing.insert(r, v, x, 1, w, added[from + STORED - 1] - adds);
      let k = from + STORED - 1;
      if (adds >= added[k]) continue;
      for (; k > from && added[k - 1] > adds; k--) {
        added[k] = added[k - 1];
        after[k] = after[k - 1];
      }
      added[k] = adds;
      after[k] = v;
    }
  }
}
