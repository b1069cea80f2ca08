import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { RouteChange } from './route-changes.js';
import { driveWords, type DriveWords } from './words.js';

/** What is other on the route than the driver has seen, until they say that they have. */
export function ChangesNote({ changes, seen }: { changes: readonly RouteChange[]; seen: () => void }) {
  const w = useWords(driveWords);
  const { time } = useFormat();
  if (changes.length === 0) return null;
  return (
    <Alert data-color="info" role="alert">
      <Heading level={2} data-size="2xs">
        {w.changed}
      </Heading>
      <ul>
        {changes.map((change) => (
          <li key={`${change.recipientId} ${change.kind}`}>
            <strong>{change.alias}</strong>: {told(change, w, time)}
          </li>
        ))}
      </ul>
      <Button data-size="sm" variant="secondary" onClick={seen}>
        {w.understood}
      </Button>
    </Alert>
  );
}

function told(change: RouteChange, { changes: w, doses }: DriveWords, time: (at: string) => string): string {
  switch (change.kind) {
    case 'added':
    case 'moved':
      return w[change.kind](time(change.at));
    case 'doses':
      return w.doses(doses(change.doses));
    case 'place':
      return w.place(change.address ?? '');
    case 'removed':
    case 'access':
    case 'contact':
    case 'order':
      return w[change.kind];
  }
}
