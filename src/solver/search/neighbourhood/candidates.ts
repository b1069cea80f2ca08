import type { RouteState } from '../state/index.js';
import type { GranularNeighbours } from './granular-neighbours.js';

/**
 * The neighbours of one handout that moves evaluate now: those on a route, where the handout's or the neighbour's route
 * changed since the pair was last evaluated. Gathered once for all moves that start at the handout.
 */
export class Candidates {
  readonly list: Int32Array;
  count = 0;
  /** Whether the handout's own route changed. */
  ownChanged = false;

  constructor(
    private readonly routes: RouteState,
    private readonly neighbours: GranularNeighbours,
  ) {
    this.list = new Int32Array(neighbours.width);
  }

  /** Gathers the neighbours of handout u, with changes after `since` (`RouteState.changes`). */
  gather(u: number, since: number): void {
    const { route, changedAt } = this.routes;
    const { list, width } = this.neighbours;
    const ownChanged = changedAt[route[u]] > since;
    let count = 0;
    for (let k = u * width; k < (u + 1) * width; k++) {
      const v = list[k];
      if (v === -1) break;
      const r = route[v];
      if (r === -1 || !(ownChanged || changedAt[r] > since)) continue;
      this.list[count++] = v;
    }
    this.count = count;
    this.ownChanged = ownChanged;
  }
}
