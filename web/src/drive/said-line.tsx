import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Said } from './route.js';
import { driveWords } from './words.js';

/** What was said of a handout, and whether the service has heard it. */
export function SaidLine({ said }: { said: Said }) {
  const w = useWords(driveWords);
  const format = useFormat();
  return (
    <p className="said">
      <span aria-hidden="true">{said.kind === 'DELIVERED' ? '✓' : '✗'}</span>{' '}
      {w.recorded(w.outcomes[said.kind], format.time(said.deviceTime))}
      {!said.heard && <span className="subtle small"> · {w.notSent}</span>}
    </p>
  );
}
