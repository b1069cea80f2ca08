/** Or-opt (Or 1976): moves a segment of 1–3 handouts to another position, on the same or another route. */
import type { Candidates, EmptyRoutes } from '../neighbourhood/index.js';
import type { RouteState } from '../state/index.js';
import { anyPinned, innerEdgeCost, needsOf } from './segment.js';
import { LEAST_GAIN, type Move } from './move.js';

export class Relocate implements Move {
  private first = -1;
  private last = -1;
  private after = -1;
  private readonly load: Int32Array;

  constructor(
    private readonly state: RouteState,
    private readonly candidates: Candidates,
    private readonly emptyRoutes: EmptyRoutes,
    private readonly count: number,
  ) {
    this.load = new Int32Array(state.data.dims);
  }

  evaluate(u: number): number {
    const { state, count } = this;
    const { data, next, prev, route, position, edge, reducible, otherCost, timing } = state;
    const { handouts, place, places, cost, base, rules, symmetric, has, rank } = data;
    let last = u;
    for (let k = 1; k < count; k++) last = next[last];
    if (last >= handouts) return 0;
    if (rules.pinned && anyPinned(state, u, count)) return 0;

    const p = prev[u];
    const y = next[last];
    const ru = route[u];
    const sizeU = state.size[ru];
    const removal = edge[p] + edge[last] - state.edgeCostBetween(ru, p, y);
    const saving = reducible[ru] + (sizeU === count ? timing.savingIfEmptied(ru) : 0);
    if (rules.ranks && rank[p] > rank[y]) return 0;
    const uRow = place[u] * places;
    const lastRow = place[last] * places;
    const uPlace = place[u];
    const many = count > 1;
    const { list, count: near } = this.candidates;
    const needs = rules.needs ? needsOf(state, u, count) : 0;
    let otherCostWithout = NaN; // of route ru without the segment; computed when first needed
    let best = LEAST_GAIN;
    let bestAfter = -1;

    const empty = this.emptyRoutes.list;
    const emptyCount = this.candidates.ownChanged ? this.emptyRoutes.count : 0;
    for (let k = 0; k < near + emptyCount; k++) {
      let v = k < near ? list[k] : data.handouts + empty[k - near];
      const rv = route[v];
      for (;;) {
        const w = next[v];
        if (rv !== ru) {
          const row = base[rv];
          let delta =
            (symmetric ? cost[row + uRow + place[v]] : cost[state.row[v] + uPlace]) +
            cost[row + lastRow + place[w]] -
            edge[v] -
            removal;
          if (many && row !== base[ru])
            delta += innerEdgeCost(state, u, count, row) - innerEdgeCost(state, u, count, base[ru]);
          if (rules.visitCosts) {
            delta += state.visitCosts(u, count, rv) - state.visitCosts(u, count, ru);
          }
          if (
            delta < best + saving + reducible[rv] &&
            (needs & ~has[rv]) === 0 &&
            (!rules.ranks || (rank[v] <= rank[u] && rank[last] <= rank[w]))
          ) {
            if (otherCostWithout !== otherCostWithout) {
              state.sumLoads(u, count, this.load);
              otherCostWithout =
                sizeU === count
                  ? 0
                  : timing.join(ru, p, y, Infinity) + state.loadPenalty(ru, state.noLoad, this.load);
            }
            delta +=
              otherCostWithout -
              otherCost[ru] -
              otherCost[rv] +
              state.loadPenalty(rv, this.load, state.noLoad);
            // Only the cost of the times is missing, which is never negative.
            if (delta < best) {
              delta += timing.insert(rv, v, u, count, w, best - delta);
              if (delta < best) {
                best = delta;
                bestAfter = v;
              }
            }
          }
        } else if (v !== p && (position[v] < position[u] || position[v] > position[last])) {
          let delta =
            (symmetric ? cost[base[ru] + uRow + place[v]] : cost[state.row[v] + uPlace]) +
            cost[base[ru] + lastRow + place[w]] -
            edge[v] -
            removal;
          if (
            delta < best + reducible[ru] &&
            (!rules.ranks || (rank[v] <= rank[u] && rank[last] <= rank[w]))
          ) {
            delta += state.loadPenalty(ru, state.noLoad, state.noLoad) - otherCost[ru];
            if (position[v] > position[last]) {
              timing.begin(ru, p);
              timing.forward(y, v);
              timing.forward(u, last);
              delta += timing.finish(w, best - delta);
            } else {
              timing.begin(ru, v);
              timing.forward(u, last);
              timing.forward(w, p);
              delta += timing.finish(y, best - delta);
            }
            if (delta < best) {
              best = delta;
              bestAfter = v;
            }
          }
        }
        if (position[v] !== 1) break;
        v = prev[v]; // v is first: also try the position right after the route's start
      }
    }
    if (bestAfter === -1) return 0;
    this.first = u;
    this.last = last;
    this.after = bestAfter;
    return best;
  }

  apply(): void {
    const { state, first, last, after } = this;
    const from = state.route[first];
    const to = state.route[after];
    state.unlink(first, last);
    state.link(first, last, after);
    state.update(to);
    if (from !== to) state.update(from);
  }
}
