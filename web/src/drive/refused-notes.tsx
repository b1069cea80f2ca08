import { Button } from '@digdir/designsystemet-react';
import { RefusalNote } from '../ui/refusal.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { keptRoute } from './kept-route.js';
import type { Refused } from './use-outbox.js';
import { driveWords } from './words.js';

/** What the service did not take in, and why, until the driver has read it. */
export function RefusedNotes({
  date,
  refused,
  forget,
}: {
  date: string;
  refused: readonly Refused[];
  forget: (refused: Refused) => void;
}) {
  const w = useWords(driveWords);
  const { time } = useFormat();
  const title = ({ message }: Refused): string =>
    message.what === 'report'
      ? w.refused.report(aliasOf(date, message.report.recipientId), time(message.report.deviceTime))
      : w.refused.undo(time(message.undo.deviceTime));
  return refused.map((each, place) => (
    <div key={place} className="stack">
      <RefusalNote title={title(each)} refusal={each.refusal} />
      <Button data-size="sm" variant="secondary" onClick={() => forget(each)}>
        {w.understood}
      </Button>
    </div>
  ));
}

/** Nothing where the route is gone from the phone. */
const aliasOf = (date: string, recipientId: string): string =>
  keptRoute(date)
    ?.stops.flatMap(({ visits }) => visits)
    .find((visit) => visit.recipientId === recipientId)?.alias ?? '';
