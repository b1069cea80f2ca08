import { currentManager } from '../../src/database/index.js';
import { OutcomeRetraction } from '../../src/ledger/outcome-retraction.entity.js';
import { type HandedOver, NOTHING_HANDED_OVER, Outcome } from '../../src/ledger/outcome.entity.js';
import { newId } from '../../src/shared/ids.js';

/** A dose of methadone for the day itself. */
export const oneDose = (date: string): HandedOver => ({
  ...NOTHING_HANDED_OVER,
  doses: 1,
  covers: [date],
  atc: 'N07BC02',
  form: 'ORAL_SOLUTION',
  dosesPerDay: 1,
});

/** Writes an outcome (a delivery at ten, UTC, unless said otherwise) in the current transaction. @returns its id */
export async function anOutcome(
  is: Partial<Outcome> & Pick<Outcome, 'planId' | 'recipientId' | 'date'>,
): Promise<string> {
  const id = newId();
  await currentManager().insert(Outcome, {
    id,
    kind: 'DELIVERED',
    deviceTime: new Date(`${is.date}T10:00:00Z`),
    recordedBy: 'test',
    noteSealed: null,
    ...((is.kind ?? 'DELIVERED') === 'DELIVERED' ? oneDose(is.date) : {}),
    ...is,
  });
  return is.id ?? id;
}

/** Takes an outcome back, in the current transaction. */
export async function takenBack(outcomeId: string): Promise<void> {
  await currentManager().insert(OutcomeRetraction, {
    id: newId(),
    outcomeId,
    reason: 'Feil person',
    retractedBy: 'test',
    deviceTime: null,
  });
}
