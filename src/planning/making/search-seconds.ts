import { secondsOutOfRange } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

const LEAST_SECONDS = 0.1;

/** @throws Refusal SECONDS_OUT_OF_RANGE for seconds of search below 0.1 or above `most` */
export function checkSearchSeconds(seconds: number, most: number): void {
  if (seconds >= LEAST_SECONDS && seconds <= most) return;
  throw new PlanningRefusal('SECONDS_OUT_OF_RANGE', secondsOutOfRange(seconds, LEAST_SECONDS, most));
}
