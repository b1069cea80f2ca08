/** What the moves ask about a chain of handouts that follow each other on a route. */
import type { RouteState } from '../state/route-state.js';

/** Whether the chain holds a handout that must stay where it is. */
export function anyPinned(state: RouteState, first: number, count: number): boolean {
  for (let k = 0, x = first; k < count; k++, x = state.next[x]) if (state.data.pinned[x] === 1) return true;
  return false;
}

/** Price of the edges inside a chain in the block of travel at `base`. */
export function innerWay(state: RouteState, first: number, count: number, base: number): number {
  const { place, places, cost } = state.data;
  let way = 0;
  for (let k = 1, x = first; k < count; k++) {
    const y = state.next[x];
    way += cost[base + place[x] * places + place[y]];
    x = y;
  }
  return way;
}

/** All that the handouts of a chain need of a vehicle. */
export function needsOf(state: RouteState, first: number, count: number): number {
  let needs = 0;
  for (let k = 0, x = first; k < count; k++, x = state.next[x]) needs |= state.data.need[x];
  return needs;
}
