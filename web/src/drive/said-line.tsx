import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Said } from './route.js';
import { driveWords } from './words.js';

/** What was said of a handout, how many doses where not all that were planned, and whether the service has heard it. */
export function SaidLine({ said, planned }: { said: Said; planned: number }) {
  const w = useWords(driveWords);
  const format = useFormat();
  return (
    <p className="said">
      <span aria-hidden="true">{said.kind === 'DELIVERED' ? '✓' : '✗'}</span>{' '}
      {w.recorded(w.outcomes[said.kind], format.time(said.deviceTime))}
      {said.doses !== null && said.doses < planned && <>, {w.some(said.doses, planned)}</>}
      {!said.heard && <span className="subtle small"> · {w.notSent}</span>}
    </p>
  );
}
