import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { DoorStop } from './route.js';
import { SaidLine } from './said-line.js';
import { driveWords } from './words.js';

/** Every stop in its order, the next one marked. */
export function RouteList({ stops, next }: { stops: readonly DoorStop[]; next: DoorStop | null }) {
  const w = useWords(driveWords);
  const format = useFormat();
  return (
    <ol className="route">
      {stops.map((stop) => (
        <li key={stop.id} aria-current={stop.id === next?.id ? 'step' : undefined}>
          <span className="route-number">{stop.number ?? ''}</span>
          <div>
            <p>
              <strong>{format.time(stop.serviceStart)}</strong>{' '}
              {stop.number === null ? w.kinds[stop.kind] : stop.visits.map(({ alias }) => alias).join(', ')}
            </p>
            <p className="subtle">{stop.place ?? stop.address}</p>
            {stop.visits.map(({ recipientId, doses, said }) =>
              said ? <SaidLine key={recipientId} said={said} planned={doses} /> : null,
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
