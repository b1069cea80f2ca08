import type { Solution } from '../model/solution.js';
import { type PoolTask, SolverPool } from './pool.js';

/**
 * The best of as many searches as there are threads, with seeds one after the other from the task's on: never worse than
 * its first search alone. With the clock `steps` the answer is the same each time, on any machine.
 */
export async function solveOnThreads(task: PoolTask, threads: number): Promise<Solution> {
  const pool = new SolverPool(threads);
  try {
    // The process's CPU clock runs as many times faster as there are threads.
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
