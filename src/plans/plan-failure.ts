import type { JobFailure } from '../jobs/index.js';
import { planningInterrupted } from './texts.js';

/** For a plan or a what-if whose job killed, or outlived, each worker that took it. */
export const interrupted = (attempts: number): JobFailure => ({
  code: 'INTERRUPTED',
  text: planningInterrupted(attempts),
});
