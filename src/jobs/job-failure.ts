import type { Logger } from 'pino';
import { isRefusal, type Text } from '../shared/failures.js';
import type { LeasedJob } from './lease-queue.js';
import { unexpectedFailure } from './texts.js';

/** Why a job has no answer: the refusal's name and one sentence. */
export interface JobFailure {
  code: string;
  text: Text;
}

/** What a person can mend, in words; else the job's id for those who read the log. */
export function jobFailure(job: LeasedJob, error: unknown, log: Logger): JobFailure {
  if (isRefusal(error)) return { code: error.code, text: error.text };
  log.error({ err: error, job: job.id }, 'A job failed');
  return {
    code: 'UNEXPECTED',
    text: unexpectedFailure(job.id),
  };
}
