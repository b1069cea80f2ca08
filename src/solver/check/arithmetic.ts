import type { Window } from '../model/problem.js';

/** How far `t` is from the nearest of the windows, 0 inside one. */
export function secondsOutside(windows: readonly Window[], t: number): number {
  return Math.min(...windows.map(({ from, to }) => Math.max(from - t, t - to, 0)));
}

/** The sum of numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
