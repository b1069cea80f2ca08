/** What runs on a worker thread: one task at a time, `solve` and nothing else. */
import { parentPort } from 'node:worker_threads';
import { withLowerBound } from '../bound/index.js';
import type { Clock } from '../search/run/index.js';
import { solve } from '../solve.js';
import type { ClockKind, Report, Task } from './messages.js';

const clocks: Record<ClockKind, () => Clock> = {
  wall: () => performance,
  cpu: () => ({
    now: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
  }),
  steps: () => {
    let steps = 0;
    return { now: () => steps++ };
  },
};

const report = (message: Report): void => parentPort?.postMessage(message);

parentPort?.on('message', (task: Task) => {
  try {
    const { problem, boundMilliseconds } = task;
    const isCancelled = (): boolean => Atomics.load(task.cancel, 0) !== 0;
    const clock = clocks[task.clock]();
    const solution = solve(problem, {
      milliseconds: task.milliseconds,
      seed: task.seed,
      clock,
      start: task.start,
      onProgress: (progress) => {
        report({ kind: 'progress', progress });
      },
      isCancelled,
    });
    const bounded =
      boundMilliseconds > 0 && !isCancelled()
        ? withLowerBound(problem, solution, { milliseconds: boundMilliseconds, clock })
        : solution;
    report({ kind: 'solved', solution: bounded });
  } catch (error) {
    report({
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
