import type { Text } from '../shared/failures.js';

/** Told what is being done, once it has taken longer than two seconds. */
export type Progress = (step: Text) => void;

const PATIENCE_SECONDS = 2;

/** Does a piece of work and says so if it takes its time. */
export async function announced<T>(progress: Progress, step: Text, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => progress(step), PATIENCE_SECONDS * 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
