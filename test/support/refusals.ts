import { isRefusal, type Refusal } from '../../src/shared/failures.js';

/** The refusal that the work ends in; anything else, also success, fails the test. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
