import { Button } from '@digdir/designsystemet-react';
import { useWords } from '../words/language.js';
import type { Outbox, Report } from './outbox.js';
import { driveWords } from './words.js';

export interface Undoable {
  readonly report: Pick<Report, 'id' | 'kind' | 'deviceTime'>;
  readonly alias: string;
  readonly secondsLeft: number;
}

/** What was reported within the last minute, at the bottom of the screen, newest first. */
export function UndoBar({ undoable, outbox }: { undoable: readonly Undoable[]; outbox: Outbox }) {
  const w = useWords(driveWords);
  if (undoable.length === 0) return null;
  return (
    <ul className="undo-bar" aria-label={w.undoList}>
      {undoable.map(({ report, alias, secondsLeft }) => (
        <li key={report.id}>
          <span>
            {alias}: {w.outcomes[report.kind]}
          </span>
          <Button variant="secondary" aria-label={w.undoOf(alias)} onClick={() => outbox.undo(report)}>
            {w.undo} <span className="subtle small">{w.secondsLeft(secondsLeft)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
