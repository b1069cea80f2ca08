/**
 * SWAP* (Vidal 2022, section 3.4): exchanges two handouts of two routes, each put where it costs least in the other's
 * route and not necessarily in the other's place. The three best positions of a handout in a route are kept until the
 * route changes; they speak of the route with everybody still in it, so what looks best is weighed exactly at last.
 */
import type { RouteState } from '../state/route-state.js';
import { LEAST_GAIN } from './move.js';

const KEPT = 3;

export class SwapStar {
  /** `[(handout * vehicles + route) * KEPT + k]`: the best positions, and what they add. */
  private readonly after: Int32Array;
  private readonly added: Float64Array;
  private readonly knownAt: Int32Array;
  /** By handout: what its own route would save without it, as a price to add. */
  private readonly removal: Float64Array;
  private readonly removalKnownAt: Int32Array;
  private readonly uLoad: Int32Array;
  private readonly vLoad: Int32Array;
  private u = -1;
  private v = -1;
  private uAfter = -1;
  private vAfter = -1;

  constructor(private readonly state: RouteState) {
    const { handouts, vehicles, dims } = state.data;
    this.after = new Int32Array(handouts * vehicles * KEPT);
    this.added = new Float64Array(handouts * vehicles * KEPT);
    this.knownAt = new Int32Array(handouts * vehicles);
    this.removal = new Float64Array(handouts);
    this.removalKnownAt = new Int32Array(handouts);
    this.uLoad = new Int32Array(dims);
    this.vLoad = new Int32Array(dims);
  }

  /** Forgets what is kept: after the prices of penalties changed. */
  forget(): void {
    this.knownAt.fill(0);
    this.removalKnownAt.fill(0);
  }

  /** The best exchange between routes ru and rv: what it adds to the price, below 0, or 0 if none is better. */
  evaluate(ru: number, rv: number): number {
    const { state, uLoad, vLoad } = this;
    const { data, next } = state;
    const { handouts, rules, need, has, pinned } = data;
    let best = LEAST_GAIN;
    let found = false;
    for (let u = next[data.startOf(ru)]; u < handouts; u = next[u]) {
      if (pinned[u] === 1 || (rules.needs && (need[u] & ~has[rv]) !== 0)) continue;
      this.know(u, rv);
      this.knowRemoval(u, ru);
      state.addLoads(u, 1, uLoad);
      for (let v = next[data.startOf(rv)]; v < handouts; v = next[v]) {
        if (pinned[v] === 1 || (rules.needs && (need[v] & ~has[ru]) !== 0)) continue;
        this.knowRemoval(v, rv);
        const leaving = this.removal[u] + this.removal[v];
        if (leaving >= 0) continue;
        state.addLoads(v, 1, vLoad);
        const loads = this.loadChange(ru, rv);
        if (leaving + loads >= best) continue;
        this.know(v, ru);
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
    state.settle(ru);
    state.settle(rv);
  }

  /** How load penalties change when u (in uLoad) and v (in vLoad) change routes. */
  private loadChange(ru: number, rv: number): number {
    const { state, uLoad, vLoad } = this;
    const none = state.nothing;
    return (
      state.loadPenalty(ru, vLoad, uLoad) -
      state.loadPenalty(ru, none, none) +
      state.loadPenalty(rv, uLoad, vLoad) -
      state.loadPenalty(rv, none, none)
    );
  }

  private bestAdded = 0;

  /** Where x goes in route r, which y leaves: in y's place, said as `y`, or after one of the kept positions. */
  private bestAfter(x: number, y: number, r: number): number {
    const { state, after, added } = this;
    const { data, prev, next, edge, value, timing } = state;
    const { rules, rank, cost, place, places, base } = data;
    const p = prev[y];
    const w = next[y];
    let best = Infinity;
    let at = -1;
    const from = (x * data.vehicles + r) * KEPT;
    for (let k = from; k < from + KEPT; k++) {
      if (after[k] === -1) break;
      if (after[k] === p || after[k] === y) continue;
      best = added[k];
      at = after[k];
      break;
    }
    if (!rules.ranks || (rank[p] <= rank[x] && rank[x] <= rank[w])) {
      const way = cost[state.row[p] + place[x]] + cost[base[r] + place[x] * places + place[w]];
      // against the route without y, which `removal` has priced
      const inPlace =
        way + this.visitPrice(x, r) - this.visitPrice(y, r) - edge[p] - edge[y] - this.removal[y];
      if (inPlace < best) {
        const times =
          timing.insert(r, p, x, 1, w, Infinity) +
          state.loadPenalty(r, state.nothing, state.nothing) -
          value[r];
        if (inPlace + times < best) {
          best = inPlace + times;
          at = y;
        }
      }
    }
    this.bestAdded = best;
    return at;
  }

  /** What exactly route r's edges and times cost more, with x gone from it and y after node `after` (x = its place). */
  private exchange(r: number, x: number, y: number, after: number): number {
    const { data, prev, next, edge, position, timing, row } = this.state;
    const { cost, place, places, base } = data;
    const p = prev[x];
    const w = next[x];
    const yRow = base[r] + place[y] * places;
    const visits = this.visitPrice(y, r) - this.visitPrice(x, r);
    if (after === x) {
      const way = visits + cost[row[p] + place[y]] + cost[yRow + place[w]] - edge[p] - edge[x];
      return way + timing.insert(r, p, y, 1, w, Infinity);
    }
    const z = next[after];
    const way =
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
      return way + timing.finish(z, Infinity);
    }
    timing.begin(r, after);
    timing.forward(y, y);
    timing.forward(z, p);
    return way + timing.finish(w, Infinity);
  }

  /** Load penalties of both routes after the exchange, less all that their values are now. */
  private penalties(ru: number, rv: number): number {
    const { state, uLoad, vLoad } = this;
    const after = state.loadPenalty(ru, vLoad, uLoad) + state.loadPenalty(rv, uLoad, vLoad);
    return after - state.value[ru] - state.value[rv];
  }

  private visitPrice(u: number, r: number): number {
    const { rules, visitPrice, vehicles } = this.state.data;
    return rules.visitPrices ? visitPrice[u * vehicles + r] : 0;
  }

  private knowRemoval(u: number, r: number): void {
    const { state } = this;
    if (this.removalKnownAt[u] > state.stamp[r]) return;
    const { prev, next, edge, value, timing } = state;
    const way = state.wayBetween(r, prev[u], next[u]) - edge[prev[u]] - edge[u];
    const times = state.size[r] === 1 ? 0 : timing.join(r, prev[u], next[u], Infinity);
    const loads = state.loadPenalty(r, state.nothing, state.nothing);
    this.removal[u] = way + times + loads - value[r] - this.visitPrice(u, r);
    this.removalKnownAt[u] = state.clock + 1;
  }

  /** Finds the best positions of x in route r anew if the route has changed. */
  private know(x: number, r: number): void {
    const { state, after, added } = this;
    const { data, next, edge, value, timing, row, reducible } = state;
    const { rules, rank, cost, place, places, base, vehicles } = data;
    const cell = x * vehicles + r;
    if (this.knownAt[cell] > state.stamp[r]) return;
    this.knownAt[cell] = state.clock + 1;
    const from = cell * KEPT;
    after.fill(-1, from, from + KEPT);
    added.fill(Infinity, from, from + KEPT);
    const loads = state.loadPenalty(r, state.nothing, state.nothing) - value[r];
    const xRow = base[r] + place[x] * places;
    const visit = this.visitPrice(x, r);
    const end = data.endOf(r);
    for (let v = data.startOf(r); v !== end; v = next[v]) {
      const w = next[v];
      if (rules.ranks && (rank[v] > rank[x] || rank[x] > rank[w])) continue;
      let adds = visit + cost[row[v] + place[x]] + cost[xRow + place[w]] - edge[v];
      if (adds - reducible[r] >= added[from + KEPT - 1]) continue;
      adds += loads;
      adds += timing.insert(r, v, x, 1, w, added[from + KEPT - 1] - adds);
      let k = from + KEPT - 1;
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
