/** In which order handouts are inserted. */
import type { PlanState } from '../state/index.js';

/** No window counts for more seconds than this: open ends would outweigh everything else. */
const LONGEST_WINDOW_END = 200_000;

/**
 * How many ways there are to serve each handout: the seconds in its windows times the places where it may be served.
 * Those with the least flexibility are inserted first, while there is room.
 */
export function flexibilityOf(state: PlanState): Float64Array {
  return Float64Array.from(state.data.problem.handouts, ({ windows, points, home }) => {
    const seconds = windows.reduce((sum, w) => sum + Math.min(w.to, LONGEST_WINDOW_END) - w.from + 1, 0);
    return seconds * (points.length + (home === -1 ? 0 : 1));
  });
}
