/** 2-opt (Croes 1958): reverses a stretch of one route so that u is followed by its neighbour v. */
import type { Candidates } from '../neighbourhood/index.js';
import type { RouteState } from '../state/index.js';
import { LEAST_GAIN, type Move } from './move.js';

export class TwoOpt implements Move {
  private first = -1;
  private last = -1;

  constructor(
    private readonly state: RouteState,
    private readonly candidates: Candidates,
  ) {}

  /** Tries … u [x … v] w … → … u [v … x] w …, and with the start of the route in place of u where u is first. */
  evaluate(u: number): number {
    const { state } = this;
    const { data, next, prev, route, position, edge, reducible, otherCost, timing } = state;
    const { place, places, cost, base, rules, rank, symmetric } = data;
    const r = route[u];
    if (!this.candidates.ownChanged) return 0;
    const { list, count: near } = this.candidates;
    const penalty = state.loadPenalty(r, state.noLoad, state.noLoad);
    let best = LEAST_GAIN;
    let bestFirst = -1;
    let bestLast = -1;
    for (let k = 0; k < near; k++) {
      const v = list[k];
      if (route[v] !== r || position[v] <= position[u] + 1) continue;
      for (let before = u; ; before = prev[before]) {
        const x = next[before];
        const w = next[v];
        let delta =
          cost[base[r] + place[before] * places + place[v]] +
          cost[base[r] + place[x] * places + place[w]] -
          edge[before] -
          edge[v];
        if (!symmetric) delta += this.reversalDelta(x, v);
        if (
          delta < best + reducible[r] &&
          (!rules.ranks || (rank[before] <= rank[v] && rank[x] === rank[v] && rank[x] <= rank[w])) &&
          !(rules.pinned && this.anyPinnedBetween(x, v))
        ) {
          timing.begin(r, before);
          timing.backward(v, x);
          delta += penalty - otherCost[r];
          delta += timing.finish(w, best - delta);
          if (delta < best) {
            best = delta;
            bestFirst = x;
            bestLast = v;
          }
        }
        if (position[before] !== 1) break;
      }
    }
    if (bestFirst === -1) return 0;
    this.first = bestFirst;
    this.last = bestLast;
    return best;
  }

  apply(): void {
    const { next, prev, route } = this.state;
    const { first, last } = this;
    const before = prev[first];
    const after = next[last];
    for (let x = first; ;) {
      const following = next[x];
      next[x] = prev[x];
      prev[x] = following;
      if (x === last) break;
      x = following;
    }
    this.state.join(before, last);
    this.state.join(first, after);
    this.state.update(route[first]);
  }

  /** Cost delta of the edges inside x..v when driven in reverse, where costs differ by direction. */
  private reversalDelta(x: number, v: number): number {
    const { data, next, edge, row } = this.state;
    let delta = 0;
    for (let a = x; a !== v; a = next[a]) delta += data.cost[row[next[a]] + data.place[a]] - edge[a];
    return delta;
  }

  private anyPinnedBetween(x: number, v: number): boolean {
    const { data, next } = this.state;
    for (let a = x; ; a = next[a]) {
      if (data.pinned[a] === 1) return true;
      if (a === v) return false;
    }
  }
}
