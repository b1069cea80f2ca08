import { savepoint } from './scope.js';

/** Leaves a savepoint so that it rolls back; carries the result out of it. */
class RollBack<T> extends Error {
  constructor(readonly result: T) {
    super('Rolled back on purpose.');
  }
}

/**
 * Does the work in a savepoint of the current transaction and keeps what it wrote only if `keeps` says so of its
 * result, which is returned either way. An error of the work rolls back too, and goes on to the caller.
 */
export async function rolledBackUnless<T>(keeps: (result: T) => boolean, work: () => Promise<T>): Promise<T> {
  let rollBack: RollBack<T> | undefined;
  try {
    return await savepoint(async () => {
      const result = await work();
      if (keeps(result)) return result;
      rollBack = new RollBack(result);
      throw rollBack;
    });
  } catch (error) {
    if (rollBack === undefined || error !== rollBack) throw error;
    return rollBack.result;
  }
}

/** What the database would say after a change that is not made: does the work and rolls back all that it wrote. */
export const rolledBack = <T>(work: () => Promise<T>): Promise<T> => rolledBackUnless(() => false, work);
