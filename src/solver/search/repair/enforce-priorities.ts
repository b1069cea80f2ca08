/** Enforces priorities: no handout stays unassigned that fits in the place of handouts of later priority. */
import { BestInsertion } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';
import { Snapshot } from '../state/index.js';

/**
 * Routes and points that are tried, at most, an integer. It runs after the search's time is over and takes some
 * milliseconds a try on a large day; with fewer, a plan may leave out a handout that could have had the place.
 */
const MAX_TRIES = 100;

/**
 * Tries each unassigned handout on each route and at each of its points, with all handouts of later priority removed from
 * there; those are inserted again where they still fit. Keeps what lowers the cost. Earliest priorities come first.
 */
export function enforcePriorities({ state, neighbours }: SearchContext): void {
  const { data, routes, board } = state;
  const { handouts } = data.problem;
  const priority = (h: number): number => handouts[h].priority;
  const insertion = new BestInsertion(state, neighbours);
  const insert = (h: number, everywhere: boolean): boolean => {
    const isFound = insertion.find(h, data.unassignedCost[h], never, everywhere);
    if (isFound) insertion.apply(h);
    return isFound;
  };
  const dearestFirst = (list: readonly number[]): number[] =>
    [...list].sort((a, b) => data.unassignedCost[b] - data.unassignedCost[a]);

  let tries = 0;
  for (const u of dearestFirst(state.unassigned())) {
    const groups = [
      ...(data.routable[u] === 1 ? Array.from(routes.size.keys(), (r) => state.orderOf(r)) : []),
      ...(board ? handouts[u].points.map(({ point }) => board.bookedAt(point)) : []),
    ];
    for (const group of groups) {
      const later = group.filter((h) => priority(h) > priority(u) && data.pinned[h] === 0);
      if (later.length === 0 || tries++ >= MAX_TRIES) continue;
      const before = new Snapshot(state);
      for (const h of later) state.remove(h);
      if (insert(u, true)) {
        for (const h of dearestFirst(later)) insert(h, false);
        if (state.penalisedCost() < before.cost) break;
      }
      before.restore(state);
    }
  }
}

const never = (): boolean => false;
