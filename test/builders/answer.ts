import type { Problem } from '../../src/solver/model/problem.js';
import { solve, type SolveOptions } from '../../src/solver/solve.js';
import type { Solution } from '../../src/solver/model/solution.js';

/** Milliseconds between two readings: long enough that `MaxRuntime` reads the clock at every call. */
export const TICK = 10;

/** A clock that ticks at each reading: a time limit in readings, the same on any machine. */
export const countingClock = (): { now(): number } => {
  let time = 0;
  return { now: () => (time += TICK) };
};

/** The optimiser's answer when it may read the clock that many times. */
export const answer = (
  problem: Problem,
  readings = 150,
  seed = 1,
  more: Partial<SolveOptions> = {},
): Solution => solve(problem, { milliseconds: readings * TICK, seed, clock: countingClock(), ...more });
