import type { Solution } from '../model/solution.js';
import { type PoolTask, SolverPool } from './pool.js';

/**
 * The best of `threads` searches with the seeds `task.seed`, `task.seed + 1`, …: never worse than the first alone. With
 * the clock `steps` the result is the same on any machine.
 */
export async function solveOnThreads(task: PoolTask, threads: number): Promise<Solution> {
  const pool = new SolverPool(threads);
  try {
    // The process's CPU clock counts all threads, so it runs `threads` times as fast.
    const milliseconds = task.milliseconds * (task.clock === 'cpu' ? threads : 1);
    const searches = Array.from({ length: threads }, (_, k) =>
      pool.solve({ ...task, milliseconds, seed: task.seed + k }),
    );
    const solutions = await Promise.all(searches.map(({ solution }) => solution));
    return solutions.reduce((best, each) => (each.cost.total < best.cost.total ? each : best));
  } finally {
    await pool.close();
  }
}
