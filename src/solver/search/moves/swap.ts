/** Exchanges a segment of n handouts from u with a segment of m handouts from its neighbour v, n >= m >= 1. */
import type { Candidates } from '../neighbourhood/index.js';
import type { RouteState } from '../state/index.js';
import { anyPinned, innerEdgeCost, needsOf } from './segment.js';
import { LEAST_GAIN, type Move } from './move.js';

export class Swap implements Move {
  private u = -1;
  private uLast = -1;
  private v = -1;
  private vLast = -1;
  private readonly uLoad: Int32Array;
  private readonly vLoad: Int32Array;

  constructor(
    private readonly state: RouteState,
    private readonly candidates: Candidates,
    private readonly n: number,
    private readonly m: number,
  ) {
    this.uLoad = new Int32Array(state.data.dims);
    this.vLoad = new Int32Array(state.data.dims);
  }

  evaluate(u: number): number {
    const { state, n, m } = this;
    const { data, next, prev, route, position, edge, reducible } = state;
    const { handouts, place, places, cost, base, rules, symmetric, has, rank } = data;
    let uLast = u;
    for (let k = 1; k < n; k++) uLast = next[uLast];
    if (uLast >= handouts) return 0;
    if (rules.pinned && anyPinned(state, u, n)) return 0;

    const p = prev[u];
    const y = next[uLast];
    const ru = route[u];
    const removal = edge[p] + edge[uLast];
    const uBase = base[ru];
    const pRow = uBase + place[p] * places;
    const uRow = place[u] * places;
    const uLastRow = place[uLast] * places;
    const uPlace = place[u];
    const yPlace = place[y];
    const savingU = reducible[ru];
    const { list, count: near } = this.candidates;
    const uNeeds = rules.needs ? needsOf(state, u, n) : 0;
    let uLoaded = false;
    let best = LEAST_GAIN;
    let bestV = -1;
    let bestVLast = -1;

    for (let k = 0; k < near; k++) {
      const v = list[k];
      const rv = route[v];
      let vLast = v;
      for (let j = 1; j < m; j++) vLast = next[vLast];
      if (vLast >= handouts) continue;
      if (rules.pinned && anyPinned(state, v, m)) continue;
      const q = prev[v];
      const w = next[vLast];
      const vBase = base[rv];
      const vRow = uBase + place[vLast] * places;
      let delta =
        cost[pRow + place[v]] +
        cost[vRow + yPlace] +
        (symmetric ? cost[vBase + uRow + place[q]] : cost[state.row[q] + uPlace]) +
        cost[vBase + uLastRow + place[w]] -
        removal -
        edge[q] -
        edge[vLast];
      if (rv !== ru) {
        if (vBase !== uBase) {
          delta += innerEdgeCost(state, u, n, vBase) - innerEdgeCost(state, u, n, uBase);
          delta += innerEdgeCost(state, v, m, uBase) - innerEdgeCost(state, v, m, vBase);
        }
        if (rules.visitCosts) {
          delta += state.visitCosts(u, n, rv) - state.visitCosts(u, n, ru);
          delta += state.visitCosts(v, m, ru) - state.visitCosts(v, m, rv);
        }
        if (delta >= best + savingU + reducible[rv]) continue;
        if (rules.needs && ((uNeeds & ~has[rv]) !== 0 || (needsOf(state, v, m) & ~has[ru]) !== 0)) continue;
        if (rules.ranks) {
          if (rank[p] > rank[v] || rank[vLast] > rank[y] || rank[q] > rank[u] || rank[uLast] > rank[w])
            continue;
        }
        if (!uLoaded) {
          state.sumLoads(u, n, this.uLoad);
          uLoaded = true;
        }
        delta += this.otherCostOfBoth(u, v, p, y, q, w, ru, rv, best - delta);
      } else {
        if (delta >= best + savingU) continue;
        const uFirst = position[uLast] < position[v];
        if (!uFirst && position[vLast] >= position[u]) continue; // the segments overlap
        if (y === v || w === u) continue; // adjacent: `Relocate` covers it
        if (rules.ranks) {
          if (rank[p] > rank[v] || rank[vLast] > rank[y] || rank[q] > rank[u] || rank[uLast] > rank[w])
            continue;
        }
        delta += uFirst
          ? this.otherCostOfOne(ru, p, v, vLast, y, q, u, uLast, w, best - delta)
          : this.otherCostOfOne(ru, q, u, uLast, w, p, v, vLast, y, best - delta);
      }
      if (delta < best) {
        best = delta;
        bestV = v;
        bestVLast = vLast;
      }
    }
    if (bestV === -1) return 0;
    this.u = u;
    this.uLast = uLast;
    this.v = bestV;
    this.vLast = bestVLast;
    return best;
  }

  apply(): void {
    const { state, u, uLast, v, vLast } = this;
    const ru = state.route[u];
    const rv = state.route[v];
    const p = state.prev[u];
    const q = state.prev[v];
    state.unlink(u, uLast);
    state.unlink(v, vLast);
    state.link(v, vLast, p);
    state.link(u, uLast, q);
    state.update(ru);
    if (rv !== ru) state.update(rv);
  }

  /** Delta of the other costs of both routes; returns early, with a value of at least `hope`, once it reaches that. */
  private otherCostOfBoth(
    u: number,
    v: number,
    p: number,
    y: number,
    q: number,
    w: number,
    ru: number,
    rv: number,
    hope: number,
  ): number {
    const { state, n, m, uLoad, vLoad } = this;
    const { timing, otherCost } = state;
    state.sumLoads(v, m, vLoad);
    let delta =
      state.loadPenalty(ru, vLoad, uLoad) +
      state.loadPenalty(rv, uLoad, vLoad) -
      otherCost[ru] -
      otherCost[rv];
    if (delta >= hope) return delta;
    delta += timing.insert(ru, p, v, m, y, hope - delta);
    if (delta >= hope) return delta;
    return delta + timing.insert(rv, q, u, n, w, hope - delta);
  }

  /** Delta of the other cost of one route: … a, [segment], b … c, [segment], d …, with the segments exchanged. */
  private otherCostOfOne(
    r: number,
    a: number,
    first: number,
    firstLast: number,
    b: number,
    c: number,
    second: number,
    secondLast: number,
    d: number,
    hope: number,
  ): number {
    const { timing, otherCost } = this.state;
    timing.begin(r, a);
    timing.forward(first, firstLast);
    timing.forward(b, c);
    timing.forward(second, secondLast);
    const rest = this.loadPenaltyOf(r) - otherCost[r];
    return timing.finish(d, hope - rest) + rest;
  }

  private loadPenaltyOf(r: number): number {
    this.vLoad.fill(0);
    return this.state.loadPenalty(r, this.vLoad, this.vLoad);
  }
}
