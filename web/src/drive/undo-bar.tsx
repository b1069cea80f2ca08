import { Button } from '@digdir/designsystemet-react';
import { useWords } from '../words/language.js';
import type { Outbox, Report } from './outbox.js';
import { driveWords } from './words.js';

export interface Undoable {
  readonly report: Pick<Report, 'id' | 'kind' | 'deviceTime' | 'doses'>;
  readonly alias: string;
  /** Doses that were planned. */
  readonly planned: number;
  readonly secondsLeft: number;
}

/** What was reported within the last minute, at the bottom of the screen, newest first. */
export function UndoBar({ undoable, outbox }: { undoable: readonly Undoable[]; outbox: Outbox }) {
  const w = useWords(driveWords);
  if (undoable.length === 0) return null;
  return (
    <ul className="undo-bar" aria-label={w.undoList}>
      {undoable.map(({ report, alias, planned, secondsLeft }) => (
        <li key={report.id}>
          <span>
            {alias}:{' '}
            {report.doses === null ? w.outcomes[report.kind] : w.deliveredSome(report.doses, planned)}
          </span>
          <Button variant="secondary" onClick={() => outbox.undo(report)}>
            {w.undo} <span className="visually-hidden">{w.undoOf(alias)}</span>{' '}
            <span className="subtle small">{w.secondsLeft(secondsLeft)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
