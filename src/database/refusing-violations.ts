import { type Fault, Refusal, type RefusingFault } from '../shared/failures.js';
import { violatedConstraint } from './database-error.js';

/** What each constraint of a slice's tables means to a person, by the constraint's name. `R`: the slice's refusals. */
export type Violations<R extends Refusal> = Readonly<Record<string, RefusingFault<R>>>;

/** A violation. Its code was checked where the slice says what its constraints mean. */
class Violated extends Refusal {}

/**
 * Does work that a unique, exclusion, foreign-key or check constraint may stop, and names what stopped it. The
 * database decides, not a look beforehand: two people may ask at once.
 * @throws Refusal of the violated constraint's fault
 */
export async function refusingViolations<T>(
  violations: Readonly<Record<string, Fault>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const constraint = violatedConstraint(error);
    const fault = constraint === undefined ? undefined : violations[constraint];
    throw fault ? Violated.of(fault) : error;
  }
}
