/**
 * Granular neighbourhoods: for each handout the few others that it is worth standing next to (Toth & Vigo 2003;
 * with waiting and lateness as in Vidal et al. 2013, section 4.2). Flat: `list[handout * width + k]`.
 */
import type { RouteState } from '../state/route-state.js';
import type { SearchData } from '../state/search-data.js';

const WAIT_WEIGHT = 0.2;
const LATE_WEIGHT = 1;

export class Neighbours {
  readonly width: number;
  readonly list: Int32Array;

  /** `width` nearest of each routable handout; -1 fills up where there are fewer. O(n²) time, O(n · width) memory. */
  constructor(data: SearchData, width: number) {
    const routable = Int32Array.from({ length: data.handouts }, (_, h) => h).filter(
      (h) => data.routable[h] === 1,
    );
    this.width = Math.max(0, Math.min(width, routable.length - 1));
    this.list = new Int32Array(data.handouts * this.width).fill(-1);
    const farness = new Float64Array(routable.length);
    const nearest = new Int32Array(this.width);
    for (const u of routable) {
      for (let k = 0; k < routable.length; k++) {
        const v = routable[k];
        farness[k] = v === u ? Infinity : Math.min(proximity(data, u, v), proximity(data, v, u));
      }
      pickSmallest(farness, nearest);
      for (let k = 0; k < this.width; k++) this.list[u * this.width + k] = routable[nearest[k]];
    }
  }
}

/** How far v is as the next after u: the way, and part of the waiting or lateness that cannot be avoided. */
function proximity(data: SearchData, u: number, v: number): number {
  const leg = data.place[u] * data.places + data.place[v]; // the first block stands for all
  const way = data.duration[leg];
  const wait = Math.max(0, data.early[v] - way - data.service[u] - data.late[u]);
  const late = Math.max(0, data.early[u] + data.service[u] + way - data.late[v]);
  return data.cost[leg] + WAIT_WEIGHT * wait + LATE_WEIGHT * late;
}

/** Fills `picked` with the indices of the smallest values, ascending: a bounded insertion sort. */
function pickSmallest(values: Float64Array, picked: Int32Array): void {
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (size === picked.length && (size === 0 || value >= values[picked[size - 1]])) continue;
    let at = size < picked.length ? size++ : size - 1;
    while (at > 0 && values[picked[at - 1]] > value) {
      picked[at] = picked[at - 1];
      at--;
    }
    picked[at] = i;
  }
}

/**
 * The neighbours of one handout that are worth a look now: on a route, and either route changed since the pair was
 * last looked at. Gathered once for all the moves that start at the handout.
 */
export class Candidates {
  readonly list: Int32Array;
  count = 0;
  /** Whether the handout's own route has changed. */
  ownChanged = false;

  constructor(
    private readonly routes: RouteState,
    private readonly neighbours: Neighbours,
  ) {
    this.list = new Int32Array(neighbours.width);
  }

  gather(u: number, since: number): void {
    const { route, stamp } = this.routes;
    const { list, width } = this.neighbours;
    const ownChanged = stamp[route[u]] > since;
    let count = 0;
    for (let k = u * width; k < (u + 1) * width; k++) {
      const v = list[k];
      if (v === -1) break;
      const r = route[v];
      if (r === -1 || !(ownChanged || stamp[r] > since)) continue;
      this.list[count++] = v;
    }
    this.count = count;
    this.ownChanged = ownChanged;
  }
}
