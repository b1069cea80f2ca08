import type { Tenant } from '../database/index.js';
import type { LeasedJob } from './lease-queue.js';

/** What becomes of a job in a worker's hands. `worker` is the name that holds the lease. */
export interface JobHandler {
  /** Does the work; stores nothing if `signal` fires first. A failure becomes the answer, with its reason. */
  make(job: LeasedJob, worker: string, signal: AbortSignal): Promise<void>;
  cancel(job: LeasedJob, worker: string): Promise<void>;
  /** Back on the queue as if it had never been taken. */
  giveBack(job: LeasedJob, worker: string): Promise<void>;
  /** For a job that killed, or outlived, each worker that took it. */
  giveUp(job: LeasedJob, worker: string, attempts: number): Promise<void>;
}

/**
 * The service itself, at work on a job of a municipality's.
 *
 * @param kind of job: with the job's id it leads from a log or audit row back to its cause
 */
export const jobTenant = (job: LeasedJob, kind: string): Tenant => ({
  municipality: job.municipality,
  actor: 'system:worker',
  role: 'WORKER',
  requestId: `${kind}:${job.id}`,
});
