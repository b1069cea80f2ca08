/** Solving on worker threads. */
export { SolverPool, type PoolTask, type Running } from './pool.js';
export type { ClockKind } from './messages.js';
export { solveOnThreads } from './solve-on-threads.js';
