import type { Text } from '../../shared/failures.js';

/** What people read about what-ifs. */

export const WHAT_IF: Text = { nb: 'prøven', en: 'what-if' };

export const whatIfNotRunning = (name: string, status: string): Text => ({
  nb: `Prøven «${name}» regnes ikke ut nå; den er ${status}.`,
  en: `The what-if "${name}" is not being worked out; it is ${status}.`,
});
