import { Refusal } from '../../shared/failures.js';
import { LEAST_SEARCH_SECONDS } from '../settings/index.js';
import { secondsOutOfRange } from './texts.js';

/** @throws Refusal SECONDS_OUT_OF_RANGE for a search shorter than the shortest of all, or longer than `most` */
export function checkSearchSeconds(seconds: number, most: number): void {
  if (seconds >= LEAST_SEARCH_SECONDS && seconds <= most) return;
  throw new Refusal('SECONDS_OUT_OF_RANGE', secondsOutOfRange(seconds, LEAST_SEARCH_SECONDS, most));
}
