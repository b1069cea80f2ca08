/** Windows speak of the start of service, in seconds, and include both ends. */
import type { Window } from '../model/problem.js';

/** Whether service may start at `time`. */
export const mayStartAt = (windows: readonly Window[], time: number): boolean =>
  windows.some(({ from, to }) => from <= time && time <= to);

/** How many seconds `time` is from the nearest window; 0 inside one, Infinity without any. */
export const secondsOutside = (windows: readonly Window[], time: number): number =>
  Math.min(...windows.map(({ from, to }) => Math.max(from - time, time - to, 0)));
