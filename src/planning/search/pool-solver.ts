import type { FactoryProvider, OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import type { Problem, Solution } from '../../solver/index.js';
import { SolverPool } from '../../solver/worker/index.js';
import { type Search, SOLVER, type Solver } from './solver-port.js';

/** Milliseconds for the lower bound after the search: half of its time up to 3 s, a sixth where that is more. */
const millisecondsForBound = (seconds: number): number =>
  Math.max(Math.min(seconds * 500, 3_000), (seconds * 1000) / 6);

/** Searches on worker threads, so that the service goes on answering. */
class PoolSolver implements Solver, OnApplicationShutdown {
  private readonly pool: SolverPool;

  constructor(threads: number) {
    this.pool = new SolverPool(threads);
  }

  async solve(problem: Problem, { seconds, seed, start, signal, onProgress }: Search): Promise<Solution> {
    const running = this.pool.solve({
      problem,
      milliseconds: seconds * 1000,
      seed,
      start,
      boundMilliseconds: millisecondsForBound(seconds),
      onProgress: ({ cost, unassigned, elapsed }) =>
        onProgress({ cost, unassigned, elapsed: elapsed / 1000 }),
    });
    const cancel = (): void => running.cancel();
    signal.addEventListener('abort', cancel);
    // The signal may have fired before the listener was added.
    if (signal.aborted) cancel();
    try {
      return await running.solution;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Runs after the modules' own shutdown, in which the plan worker gives its jobs back. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}

export const solverProvider: FactoryProvider<Solver> = {
  provide: SOLVER,
  inject: [CONFIG],
  useFactory: ({ planWorkers }: Config) => new PoolSolver(Math.max(1, planWorkers)),
};
