import type { Problem } from '../../src/solver/model/problem.js';
import { solve, type SolveOptions } from '../../src/solver/solve.js';
import type { Solution } from '../../src/solver/model/solution.js';

/** Far enough apart that the search asks the clock each time it could. */
export const TICK = 10;

/** A clock that ticks once for every time it is asked: a budget of so many questions, the same on any machine. */
export const countingClock = (): { now(): number } => {
  let time = 0;
  return { now: () => (time += TICK) };
};

/** What the optimiser answers when it may ask the clock so many times. */
export const answer = (
  problem: Problem,
  questions = 150,
  seed = 1,
  more: Partial<SolveOptions> = {},
): Solution => solve(problem, { milliseconds: questions * TICK, seed, clock: countingClock(), ...more });
