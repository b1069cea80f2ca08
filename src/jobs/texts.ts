import type { Text } from '../shared/failures.js';

/** What people read about a job that failed. */

export const unexpectedFailure = (job: string): Text => ({
  nb: `Noe uventet gikk galt. Oppgi ${job} til dem som drifter tjenesten.`,
  en: `Something unexpected went wrong. Give ${job} to those who run the service.`,
});
