import { savepoint } from '../../database/index.js';

class Undone extends Error {}

/**
 * What `work` answers, done in the current transaction, with everything that it wrote undone: how to read what the
 * database would say after a change that is not made.
 */
export async function pretending<T>(work: () => Promise<T>): Promise<T> {
  let answer: { readonly value: T } | undefined;
  try {
    await savepoint(async () => {
      answer = { value: await work() };
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return answer!.value; // what does not throw Undone throws on
}
