import type { JobFailure } from '../jobs/index.js';

/** For a plan or a what-if whose job killed, or outlived, each worker that took it. */
export const interrupted = (attempts: number): JobFailure => ({
  code: 'INTERRUPTED',
  text: {
    nb: `Planleggingen ble avbrutt ${attempts} ganger og er gitt opp. Prøv på nytt.`,
    en: `Planning was interrupted ${attempts} times and has been given up. Try again.`,
  },
});
