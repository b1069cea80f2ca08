/**
 * Granular neighbourhoods: for each handout the few others that moves try to make its neighbours on a route (Toth & Vigo
 * 2003; proximity with waiting and lateness as in Vidal et al. 2013, section 4.2).
 */
import type { SearchData } from '../state/index.js';

export interface NeighbourhoodSettings {
  /** Neighbours of a handout, an integer, at least 0. More find better moves and make each local search slower. */
  readonly width: number;
  /** Weight of a second of waiting that cannot be avoided between two handouts, at least 0; an edge's cost has weight 1. */
  readonly waitWeight: number;
  /** Weight of a second of lateness that cannot be avoided, at least 0. */
  readonly lateWeight: number;
}

export class GranularNeighbours {
  /** At most `settings.width`; fewer where there are fewer routable handouts. */
  readonly width: number;
  /** `[handout * width + k]`: the k-th nearest; -1 where the handout is not routable. */
  readonly list: Int32Array;

  /** O(n²) time, O(n · width) memory. */
  constructor(data: SearchData, settings: NeighbourhoodSettings) {
    const routable = Int32Array.from({ length: data.handouts }, (_, h) => h).filter(
      (h) => data.routable[h] === 1,
    );
    this.width = Math.max(0, Math.min(settings.width, routable.length - 1));
    this.list = new Int32Array(data.handouts * this.width).fill(-1);
    const distance = new Float64Array(routable.length);
    const nearest = new Int32Array(this.width);
    for (const u of routable) {
      for (let k = 0; k < routable.length; k++) {
        const v = routable[k];
        distance[k] =
          v === u ? Infinity : Math.min(proximity(data, u, v, settings), proximity(data, v, u, settings));
      }
      pickSmallest(distance, nearest);
      for (let k = 0; k < this.width; k++) this.list[u * this.width + k] = routable[nearest[k]];
    }
  }
}

/** How far v is as the successor of u: the edge's cost plus weighted waiting and lateness that cannot be avoided. */
function proximity(data: SearchData, u: number, v: number, settings: NeighbourhoodSettings): number {
  const leg = data.place[u] * data.places + data.place[v]; // by the first vehicle's costs and profile
  const travel = data.duration[leg];
  const wait = Math.max(0, data.early[v] - travel - data.service[u] - data.late[u]);
  const late = Math.max(0, data.early[u] + data.service[u] + travel - data.late[v]);
  return data.cost[leg] + settings.waitWeight * wait + settings.lateWeight * late;
}

/** Fills `picked` with the indices of the smallest values, in ascending order: a bounded insertion sort. */
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
