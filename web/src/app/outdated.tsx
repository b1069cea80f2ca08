import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useSyncExternalStore } from 'react';
import { useWords } from '../words/language.js';
import { appWords } from './words.js';

let outdated = false;
const listeners = new Set<() => void>();

/** The service has been renewed since this page was loaded, and does not know what it asks. */
export function noteOutdated(): void {
  outdated = true;
  for (const listener of listeners) listener();
}

/** Says so above whatever screen is open; nothing is loaded again before the person says so. */
export function OutdatedNote() {
  const w = useWords(appWords);
  if (!useSyncExternalStore(subscribe, () => outdated)) return null;
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{w.outdated}</Paragraph>
      <Button data-size="sm" onClick={() => location.reload()}>
        {w.reload}
      </Button>
    </Alert>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
