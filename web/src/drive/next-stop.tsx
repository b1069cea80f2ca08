import { Button, Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { Door } from './door.js';
import type { Report } from './outbox.js';
import type { DoorStop } from './route.js';
import { driveWords } from './words.js';

/** Where to go now, and each door there. */
export function NextStop({ stop, say }: { stop: DoorStop; say: (report: Report) => void }) {
  const w = useWords(driveWords);
  const format = useFormat();
  const heading = useId();
  const address = stop.place ?? stop.address ?? stop.visits[0]?.address;
  return (
    <section className="next" aria-labelledby={heading}>
      <Heading level={2} data-size="xs" id={heading}>
        {w.next}: {stop.number === null ? w.kinds[stop.kind] : w.stop(stop.number)}
      </Heading>
      <p className="next-address">{address}</p>
      <div className="row">
        <span className="next-time">{w.at(format.time(stop.serviceStart))}</span>
        <Button asChild variant="secondary">
          <a href={mapLink(stop)}>{w.navigate}</a>
        </Button>
      </div>
      {stop.visits.map((visit) => (
        <Door key={visit.recipientId} stop={stop} visit={visit} say={say} />
      ))}
    </section>
  );
}

/** Opens the phone's own map app at the place; the address goes nowhere else from here. */
function mapLink({ lat, lon }: DoorStop): string {
  const place = `${String(lat)},${String(lon)}`;
  return /iPhone|iPad/.test(navigator.userAgent) ? `maps://?daddr=${place}` : `geo:${place}?q=${place}`;
}
