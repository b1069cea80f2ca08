/**
 * Runs `solve` on worker threads, so that the event loop stays free. Tasks beyond the number of threads are queued. A
 * thread that fails rejects only its own task and is replaced.
 */
import { Worker } from 'node:worker_threads';
import type { Problem } from '../model/problem.js';
import type { PlanSketch, Solution } from '../model/solution.js';
import type { Progress } from '../solve.js';
import type { ClockKind, Report, Task } from './messages.js';

export interface PoolTask {
  readonly problem: Problem;
  readonly milliseconds: number;
  readonly seed: number;
  /** Default `wall`. */
  readonly clock?: ClockKind;
  readonly start?: PlanSketch;
  /** Time for the lower bound, after the search; default 0 = no bound. */
  readonly boundMilliseconds?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** A submitted task. */
export interface Running {
  /** Rejects only if the thread failed or the pool was closed; a cancelled task resolves with its best plan so far. */
  readonly solution: Promise<Solution>;
  cancel(): void;
}

interface QueuedTask {
  readonly task: Task;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (solution: Solution) => void;
  readonly reject: (error: Error) => void;
}

export class SolverPool {
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, QueuedTask>();
  private readonly queue: QueuedTask[] = [];
  private closed = false;

  /** Threads are started when first needed, at most `threads` (at least 1). */
  constructor(private readonly threads: number) {}

  solve(options: PoolTask): Running {
    const cancel = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const { problem, milliseconds, seed, clock = 'wall', start, onProgress = () => undefined } = options;
    const { boundMilliseconds = 0 } = options;
    const solution = new Promise<Solution>((resolve, reject) => {
      if (this.closed) throw new Error('The solver pool is closed.');
      this.queue.push({
        task: { problem, milliseconds, seed, clock, start, boundMilliseconds, cancel },
        onProgress,
        resolve,
        reject,
      });
    });
    this.dispatch();
    return { solution, cancel: () => void Atomics.store(cancel, 0, 1) };
  }

  /** Cancels running tasks, rejects queued ones, and stops the threads. */
  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting.reject(new Error('The solver pool was closed.'));
    for (const { task } of this.busy.values()) Atomics.store(task.cancel, 0, 1);
    const workers = [...this.idle, ...this.busy.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private dispatch(): void {
    while (this.queue.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.threads ? this.newWorker() : null);
      if (!worker) return;
      const waiting = this.queue.shift()!; // the queue is not empty, by the loop's condition
      this.busy.set(worker, waiting);
      worker.ref();
      worker.postMessage(waiting.task);
    }
  }

  private newWorker(): Worker {
    const worker = new Worker(new URL('./thread.js', import.meta.url));
    worker.on('message', (report: Report) => {
      this.onReport(worker, report);
    });
    worker.on('error', (error) => {
      this.onThreadEnd(worker, error);
    });
    worker.on('exit', () => {
      this.onThreadEnd(worker, new Error('The solver thread ended before its task.'));
    });
    return worker;
  }

  private onReport(worker: Worker, report: Report): void {
    const waiting = this.busy.get(worker);
    if (!waiting) return;
    if (report.kind === 'progress') {
      waiting.onProgress(report.progress);
      return;
    }
    this.busy.delete(worker);
    worker.unref(); // an idle thread does not keep the process alive
    this.idle.push(worker);
    if (report.kind === 'solved') waiting.resolve(report.solution);
    else waiting.reject(new Error(report.message));
    this.dispatch();
  }

  private onThreadEnd(worker: Worker, error: Error): void {
    const index = this.idle.indexOf(worker);
    if (index >= 0) this.idle.splice(index, 1);
    const waiting = this.busy.get(worker);
    if (!waiting) return;
    this.busy.delete(worker);
    waiting.reject(error);
    if (!this.closed) this.dispatch();
  }
}
