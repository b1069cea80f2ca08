import { civilMoment, instantAt } from '../shared/civil-time.js';

/** An instant as clients see it: ISO 8601 with Oslo's offset of that moment. */
export function osloInstant(instant: Date): string {
  const { date, seconds } = civilMoment(instant);
  return instantAt(date, seconds);
}
