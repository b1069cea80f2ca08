import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Outbox } from './outbox.js';
import type { Said } from './route.js';
import { driveWords } from './words.js';

/** What was said of a handout, and the way to take it back while it has not been sent. */
export function SaidLine({ said, outbox }: { said: Said; outbox: Outbox }) {
  const w = useWords(driveWords);
  const format = useFormat();
  const seconds = useSecondsUntil(said.sendAfter);
  return (
    <div className="row said">
      <span>
        <span aria-hidden="true">{said.kind === 'DELIVERED' ? '✓' : '✗'}</span>{' '}
        {w.recorded(w.outcomes[said.kind], format.time(said.deviceTime))}
      </span>
      {seconds > 0 && (
        <>
          <Button data-size="sm" variant="secondary" onClick={() => outbox.undo(said.id)}>
            {w.undo}
          </Button>
          <span className="subtle small">{w.undoHelp(seconds)}</span>
        </>
      )}
    </div>
  );
}

function useSecondsUntil(instant: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  const left = instant === null ? 0 : Math.max(0, Math.ceil((instant - now) / 1000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), 500);
    return () => clearTimeout(timer);
  }, [left, now]);
  return left;
}
