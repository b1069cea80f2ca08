/** Optional visits give way: nobody stays out where one of an earlier priority fits in the place of later ones. */
import type { SearchContext } from '../context.js';
import { Insertion } from '../construct/best-insertion.js';
import { Snapshot } from '../state/snapshot.js';

const never = (): boolean => false;

/** This comes after the search's time is over, so it may not go on for ever: some milliseconds a try on a large day. */
const MOST_TRIES = 100;

/**
 * Tries, for everybody who is nowhere, each route and each of their points with all of later priority taken out of it;
 * those go back where they still fit. Keeps what makes the plan cheaper, the earliest priorities first.
 */
export function giveWay({ state, neighbours }: SearchContext): void {
  const { data, routes, board } = state;
  const { handouts } = data.problem;
  const priority = (h: number): number => handouts[h].priority;
  const insertion = new Insertion(state, neighbours);
  const place = (h: number, wide: boolean): boolean => {
    const found = insertion.find(h, data.unassignedCost[h], never, wide);
    if (found) insertion.apply(h);
    return found;
  };
  const dearestFirst = (list: readonly number[]): number[] =>
    [...list].sort((a, b) => data.unassignedCost[b] - data.unassignedCost[a]);

  let tries = 0;
  for (const u of dearestFirst(state.unassigned())) {
    const crowds = [
      ...(data.routable[u] === 1 ? Array.from(routes.size.keys(), (r) => state.orderOf(r)) : []),
      ...(board ? handouts[u].points.map(({ point }) => board.bookedAt(point)) : []),
    ];
    for (const crowd of crowds) {
      const later = crowd.filter((h) => priority(h) > priority(u) && data.pinned[h] === 0);
      if (later.length === 0 || tries++ >= MOST_TRIES) continue;
      const before = new Snapshot(state);
      for (const h of later) state.remove(h);
      if (place(u, true)) {
        for (const h of dearestFirst(later)) place(h, false);
        if (state.price() < before.price) break;
      }
      before.restore(state);
    }
  }
}
