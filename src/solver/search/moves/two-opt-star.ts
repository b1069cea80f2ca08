/** 2-opt*: exchanges the tails of two routes so that u is followed by its neighbour v (Potvin & Rousseau 1995). */
import type { Candidates, EmptyRoutes } from '../neighbourhood/index.js';
import type { RouteState } from '../state/index.js';
import { LEAST_GAIN, type Move } from './move.js';

export class TwoOptStar implements Move {
  private u = -1;
  private v = -1;
  private readonly uTail: Int32Array;
  private readonly vTail: Int32Array;

  constructor(
    private readonly state: RouteState,
    private readonly candidates: Candidates,
    private readonly emptyRoutes: EmptyRoutes,
  ) {
    this.uTail = new Int32Array(state.data.dims);
    this.vTail = new Int32Array(state.data.dims);
  }

  /** Tries … u | x … and … q | v … → … u v … and … q x …; also from the start of u's route, where u is first. */
  evaluate(u: number): number {
    const { state } = this;
    const { data, prev, route, position, next, edge, reducible } = state;
    const { place, places, cost, base, tailKind, handouts, rules } = data;
    const { list, count: near } = this.candidates;
    const ru = route[u];
    const x = next[u];
    const uRow = base[ru] + place[u] * places;
    const xPlace = place[x];
    const saving = reducible[ru] + edge[u];
    let best = LEAST_GAIN;
    for (let k = 0; k < near; k++) {
      const v = list[k];
      const rv = route[v];
      if (rv === ru) continue;
      // The edges alone rule most out, except where a route may be emptied or vehicles differ: `consider` covers those.
      const q = prev[v];
      const edges = cost[uRow + place[v]] + cost[state.row[q] + xPlace] - edge[q];
      const isPlain = q < handouts && x < handouts && tailKind[ru] === tailKind[rv] && !rules.visitCosts;
      if (!isPlain || edges < best + saving + reducible[rv]) best = this.consider(u, v, best);
      if (position[u] === 1) best = this.consider(prev[u], v, best);
      // v is last on its route: the tail after u may follow it
      if (next[v] >= handouts) best = this.consider(u, next[v], best);
    }
    const { list: empty, count } = this.emptyRoutes;
    if (this.candidates.ownChanged && x < handouts) {
      for (let k = 0; k < count; k++) best = this.consider(u, data.endOf(empty[k]), best);
    }
    return best === LEAST_GAIN ? 0 : best;
  }

  apply(): void {
    const { state, u, v } = this;
    const { data, next, prev, route } = state;
    const ru = route[u];
    const rv = route[v];
    const x = next[u];
    const q = prev[v];
    const uEnd = data.endOf(ru);
    const vEnd = data.endOf(rv);
    const uLast = prev[uEnd];
    const vLast = prev[vEnd];
    if (v === vEnd) state.join(u, uEnd);
    else {
      state.join(u, v);
      state.join(vLast, uEnd);
    }
    if (x === uEnd) state.join(q, vEnd);
    else {
      state.join(q, x);
      state.join(uLast, vEnd);
    }
    state.update(ru);
    state.update(rv);
  }

  /** Evaluates node u (a handout or a start) followed by v (a handout or an end) of another route; returns the new best. */
  private consider(u: number, v: number, best: number): number {
    const { state } = this;
    const { data, next, prev, route, edge, reducible, otherCost, timing, size } = state;
    const { handouts, rules, rank, has, tailKind } = data;
    const ru = route[u];
    const rv = route[v];
    const x = next[u];
    const q = prev[v];
    if (x >= handouts && v >= handouts) return best;
    const isAlike = tailKind[ru] === tailKind[rv];
    // each vehicle keeps its own end
    const intoU = v < handouts ? v : data.endOf(ru);
    const intoV = x < handouts ? x : data.endOf(rv);
    let delta = state.edgeCostBetween(ru, u, intoU) + state.edgeCostBetween(rv, q, intoV) - edge[u] - edge[q];
    if (!isAlike) delta += this.tailEdgeDelta(v, ru, rv) + this.tailEdgeDelta(x, rv, ru);
    if (rules.visitCosts) delta += this.tailVisitDelta(v, ru, rv) + this.tailVisitDelta(x, rv, ru);
    let saving = reducible[ru] + reducible[rv];
    if (u >= handouts && v >= handouts) saving += timing.savingIfEmptied(ru);
    if (q >= handouts && x >= handouts) saving += timing.savingIfEmptied(rv);
    if (delta >= best + saving) return best;
    if (rules.needs && ((state.needAfter[v] & ~has[ru]) !== 0 || (state.needAfter[x] & ~has[rv]) !== 0))
      return best;
    if (rules.ranks && (rank[u] > rank[intoU] || rank[q] > rank[intoV])) return best;
    if (rules.pinned && (state.pinnedAfter[x] === 1 || state.pinnedAfter[v] === 1)) return best;

    const { loadUpTo, load } = state;
    for (let d = 0; d < data.dims; d++) {
      this.uTail[d] = load[ru * data.dims + d] - loadUpTo[u * data.dims + d];
      this.vTail[d] = load[rv * data.dims + d] - loadUpTo[q * data.dims + d];
    }
    delta -= otherCost[ru] + otherCost[rv];
    const uEmpties = u >= handouts && v >= handouts;
    const vEmpties = q >= handouts && x >= handouts;
    if (!uEmpties) delta += state.loadPenalty(ru, this.vTail, this.uTail);
    if (!vEmpties) delta += state.loadPenalty(rv, this.uTail, this.vTail);
    if (delta >= best) return best;
    if (!uEmpties) delta += this.timesWithTail(ru, u, v, isAlike, best - delta);
    if (delta >= best) return best;
    if (!vEmpties) delta += this.timesWithTail(rv, q, x, isAlike, best - delta);
    if (delta >= best) return best;
    this.u = u;
    this.v = v;
    return size[ru] + size[rv] > 0 ? delta : best;
  }

  /** Cost of route r's times: up to i as now, then the tail from y of another route. */
  private timesWithTail(r: number, i: number, y: number, isAlike: boolean, limit: number): number {
    const { data, timing, next } = this.state;
    if (y >= data.handouts) return timing.join(r, i, data.endOf(r), limit);
    if (isAlike) return timing.join(r, i, y, limit);
    timing.begin(r, i);
    for (let a = y; a < data.handouts; a = next[a]) timing.forward(a, a);
    return timing.finish(data.endOf(r), limit);
  }

  /** Cost delta when vehicle `to` instead of `from` visits the tail from y. */
  private tailVisitDelta(y: number, to: number, from: number): number {
    const { state } = this;
    if (y >= state.data.handouts) return 0;
    const count = state.size[from] - state.position[y] + 1;
    return state.visitCosts(y, count, to) - state.visitCosts(y, count, from);
  }

  /** Cost delta of the edges of the tail from y, to the vehicle's end, when driven by `to` instead of `from`. */
  private tailEdgeDelta(y: number, to: number, from: number): number {
    const { data, next } = this.state;
    const { handouts, base, place, places, cost } = data;
    if (y >= handouts) return 0;
    let delta = 0;
    let a = y;
    for (; next[a] < handouts; a = next[a]) {
      const leg = place[a] * places + place[next[a]];
      delta += cost[base[to] + leg] - cost[base[from] + leg];
    }
    const home = place[a] * places;
    return (
      delta +
      cost[base[to] + home + place[data.endOf(to)]] -
      cost[base[from] + home + place[data.endOf(from)]]
    );
  }
}
