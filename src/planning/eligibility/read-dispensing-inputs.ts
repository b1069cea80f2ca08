import { currentManager, currentTenant } from '../../database/index.js';
import type { DispensingInput } from '../../dispensing/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { dispensingInputs } from './due-handouts.js';
import { readRound } from '../round/index.js';

/**
 * Reads what the handouts of each recipient of the municipality follow from, over a period with both ends included.
 * It must run in a REPEATABLE READ transaction, else it may mix two states of the data.
 *
 * @param recipientIds only these; all where left out
 * @returns by recipient id, in order of alias
 */
export async function readDispensingInputs(
  from: CivilDate,
  until: CivilDate,
  today: CivilDate,
  recipientIds?: readonly string[],
): Promise<ReadonlyMap<string, DispensingInput>> {
  const round = await readRound(currentManager(), currentTenant().municipality, {
    date: from,
    until,
    today,
    planning: false,
    ...(recipientIds ? { recipientIds } : {}),
  });
  return dispensingInputs(round);
}
