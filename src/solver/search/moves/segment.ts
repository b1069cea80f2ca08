/** Properties of a segment: `count` consecutive handouts of a route, from `first` on. */
import type { RouteState } from '../state/index.js';

/** Whether the segment holds a pinned handout. */
export function anyPinned(state: RouteState, first: number, count: number): boolean {
  for (let k = 0, x = first; k < count; k++, x = state.next[x]) if (state.data.pinned[x] === 1) return true;
  return false;
}

/** Cost of the edges inside the segment, in the block of `SearchData.cost` that begins at `base`. */
export function innerEdgeCost(state: RouteState, first: number, count: number, base: number): number {
  const { place, places, cost } = state.data;
  let edges = 0;
  for (let k = 1, x = first; k < count; k++) {
    const y = state.next[x];
    edges += cost[base + place[x] * places + place[y]];
    x = y;
  }
  return edges;
}

/** Union of what the handouts of the segment need of a vehicle (`SearchData.need`). */
export function needsOf(state: RouteState, first: number, count: number): number {
  let needs = 0;
  for (let k = 0, x = first; k < count; k++, x = state.next[x]) needs |= state.data.need[x];
  return needs;
}
