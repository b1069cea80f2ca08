export { ClaimLoop } from './claim-loop.js';
export { jobFailure, type JobFailure } from './job-failure.js';
export { type JobHandler, jobTenant } from './job-handler.js';
export { type JobNews, JobWorker } from './job-worker.js';
export { type LeasedJob, LeaseQueue, QueueRow } from './lease-queue.js';
