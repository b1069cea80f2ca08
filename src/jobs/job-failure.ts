import type { Logger } from 'pino';
import type { LeasedJob } from '../database/index.js';
import type { PlanFailure } from '../plans/index.js';
import { isRefusal } from '../shared/failures.js';

/** Why a job has no answer: what a person can mend, in words; else its id for those who read the log. */
export function jobFailure(job: LeasedJob, error: unknown, log: Logger): PlanFailure {
  if (isRefusal(error)) return { code: error.code, text: error.text };
  log.error({ err: error, job: job.id }, 'A job failed');
  return {
    code: 'UNEXPECTED',
    text: {
      nb: `Noe uventet gikk galt. Oppgi ${job.id} til dem som drifter tjenesten.`,
      en: `Something unexpected went wrong. Give ${job.id} to those who run the service.`,
    },
  };
}

/** For a job that killed, or outlived, each worker that took it. */
export const interrupted = (attempts: number): PlanFailure => ({
  code: 'INTERRUPTED',
  text: {
    nb: `Planleggingen ble avbrutt ${attempts} ganger og er gitt opp. Prøv på nytt.`,
    en: `Planning was interrupted ${attempts} times and has been given up. Try again.`,
  },
});
