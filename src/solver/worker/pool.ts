/**
 * Runs `solve` on worker threads, so that the event loop stays free. Tasks beyond the number of threads wait in line;
 * a thread that dies takes only its own task with it and is replaced.
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
  /** Wall time unless said otherwise. */
  readonly clock?: ClockKind;
  readonly start?: PlanSketch;
  /** For the plan's lower bound, after the search; none is worked out unless asked for. */
  readonly boundMilliseconds?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** A task that was handed in. */
export interface Running {
  /** Rejects only if the thread failed or the pool was closed; a cancelled task resolves with its best so far. */
  readonly solution: Promise<Solution>;
  cancel(): void;
}

interface Waiting {
  readonly task: Task;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (solution: Solution) => void;
  readonly reject: (error: Error) => void;
}

export class SolverPool {
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly line: Waiting[] = [];
  private closed = false;

  /** Threads are started when first needed, at most `threads` of them. */
  constructor(private readonly threads: number) {}

  solve(asked: PoolTask): Running {
    const cancel = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const { problem, milliseconds, seed, clock = 'wall', start, onProgress = () => undefined } = asked;
    const { boundMilliseconds = 0 } = asked;
    const solution = new Promise<Solution>((resolve, reject) => {
      if (this.closed) throw new Error('The solver pool is closed.');
      this.line.push({
        task: { problem, milliseconds, seed, clock, start, boundMilliseconds, cancel },
        onProgress,
        resolve,
        reject,
      });
    });
    this.dispatch();
    return { solution, cancel: () => void Atomics.store(cancel, 0, 1) };
  }

  /** Cancels what runs, refuses what waits, and stops the threads. */
  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.line.splice(0)) waiting.reject(new Error('The solver pool was closed.'));
    for (const { task } of this.busy.values()) Atomics.store(task.cancel, 0, 1);
    const workers = [...this.idle, ...this.busy.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private dispatch(): void {
    while (this.line.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.threads ? this.newWorker() : null);
      if (!worker) return;
      const waiting = this.line.shift()!; // the line was just seen not to be empty
      this.busy.set(worker, waiting);
      worker.ref();
      worker.postMessage(waiting.task);
    }
  }

  private newWorker(): Worker {
    const worker = new Worker(new URL('./thread.js', import.meta.url));
    worker.on('message', (report: Report) => {
      this.hear(worker, report);
    });
    worker.on('error', (error) => {
      this.lose(worker, error);
    });
    worker.on('exit', () => {
      this.lose(worker, new Error('The solver thread ended before its task.'));
    });
    return worker;
  }

  private hear(worker: Worker, report: Report): void {
    const waiting = this.busy.get(worker);
    if (!waiting) return;
    if (report.kind === 'progress') {
      waiting.onProgress(report.progress);
      return;
    }
    this.busy.delete(worker);
    worker.unref(); // an idle thread keeps nobody's process alive
    this.idle.push(worker);
    if (report.kind === 'solved') waiting.resolve(report.solution);
    else waiting.reject(new Error(report.message));
    this.dispatch();
  }

  private lose(worker: Worker, error: Error): void {
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    const waiting = this.busy.get(worker);
    if (!waiting) return;
    this.busy.delete(worker);
    waiting.reject(error);
    if (!this.closed) this.dispatch();
  }
}
