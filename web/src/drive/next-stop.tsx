import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { OutcomeKind } from '../graphql/generated/graphql.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Outbox } from './outbox.js';
import type { DoorStop, DoorVisit } from './route.js';
import { SaidLine } from './said-line.js';
import { driveWords } from './words.js';

/** Where to go now, what to bring, how to come in, and one button for what happened. */
export function NextStop({ stop, outbox }: { stop: DoorStop; outbox: Outbox }) {
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
        <Door key={visit.recipientId} stop={stop} visit={visit} outbox={outbox} />
      ))}
    </section>
  );
}

const OTHERS: readonly OutcomeKind[] = ['NOT_HOME', 'REFUSED', 'ID_FAILED'];

function Door({ stop, visit, outbox }: { stop: DoorStop; visit: DoorVisit; outbox: Outbox }) {
  const w = useWords(driveWords);
  const format = useFormat();
  const say = (kind: OutcomeKind) =>
    outbox.add({
      id: crypto.randomUUID(),
      planId: stop.planId,
      recipientId: visit.recipientId,
      kind,
      deviceTime: new Date().toISOString(),
    });
  return (
    <div className="door">
      <p className="door-who">
        <strong>{visit.alias}</strong> <span>{w.doses(visit.doses)}</span>
      </p>
      <div className="row">
        {visit.contactless && <Tag data-color="warning">{w.contactless}</Tag>}
        {visit.staffRequired > 1 && <Tag data-color="info">{w.two}</Tag>}
        {visit.bookedAt !== null && <span>{w.comes(format.time(visit.bookedAt))}</span>}
        {visit.bookedAt === null && visit.earliest !== null && visit.latest !== null && (
          <span className="subtle">{w.window(visit.earliest, visit.latest)}</span>
        )}
      </div>
      {visit.accessNotes !== null && (
        <p>
          <strong>{w.access}:</strong> {visit.accessNotes}
        </p>
      )}
      {visit.said ? (
        <SaidLine said={visit.said} outbox={outbox} />
      ) : (
        <div className="outcomes" role="group" aria-label={`${w.outcome} ${visit.alias}`}>
          <Button className="outcome-main" data-size="lg" onClick={() => say('DELIVERED')}>
            {w.outcomes.DELIVERED}
          </Button>
          {OTHERS.map((kind) => (
            <Button key={kind} variant="secondary" onClick={() => say(kind)}>
              {w.outcomes[kind]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Opens the phone's own map app at the place; the address goes to nobody else from here. */
function mapLink({ lat, lon }: DoorStop): string {
  const place = `${String(lat)},${String(lon)}`;
  return /iPhone|iPad/.test(navigator.userAgent) ? `maps://?daddr=${place}` : `geo:${place}?q=${place}`;
}
