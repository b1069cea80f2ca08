import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { linkTo } from '../app/router.js';
import { BookDialog, type Booking } from '../bookings/book-dialog.js';
import { bookingWords } from '../bookings/words.js';
import type { PlannedVisitFragment, WholePlanFragment } from '../graphql/generated/graphql.js';
import { useSaid } from '../outcomes/said.js';
import { useSession } from '../session/session.js';
import { Section } from '../ui/section.js';
import { useNow } from '../ui/use-now.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Chosen, Lane, NumberedStop } from './model.js';
import type { Moving } from './moving.js';
import { partWords } from './part-words.js';
import { PresenceCurve } from './presence-curve.js';
import type { Undoable } from './use-history.js';

interface Acts {
  readonly plan: WholePlanFragment;
  readonly lanes: readonly Lane[];
  readonly busy: boolean;
  readonly history: Undoable;
  readonly changeable: boolean;
  readonly onMove: (moving: Moving) => void;
}

/** What is chosen on board, map or list: its times, who is served, and what can be done with it. */
export function Details({ chosen, ...acts }: Acts & { chosen: Chosen }) {
  const w = useWords(partWords);
  const { lanes, plan } = acts;
  if (chosen && 'stop' in chosen) {
    for (const lane of lanes) {
      const stop = lane.stops.find(({ id }) => id === chosen.stop);
      if (stop) return <StopDetails stop={stop} lane={lane} {...acts} />;
    }
  }
  if (chosen && 'point' in chosen) {
    const at = plan.points.find(({ point }) => point?.id === chosen.point);
    if (at?.point) return <PointDetails id={at.point.id} name={at.point.name} {...acts} />;
  }
  return (
    <Section title={w.details}>
      <p className="subtle">{w.nothingChosen}</p>
    </Section>
  );
}

function StopDetails({
  stop,
  lane,
  plan,
  busy,
  history,
  changeable,
  onMove,
}: Acts & { stop: NumberedStop; lane: Lane }) {
  const w = useWords(partWords);
  const format = useFormat();
  const kind = w.kinds[stop.kind];
  const name = stop.number === null ? kind : w.stopName(kind, stop.number);
  const facts: readonly (readonly [string, string])[] = [
    [w.arrival, format.time(stop.arrival)],
    [w.service, format.time(stop.serviceStart)],
    [w.departure, format.time(stop.departure)],
  ];
  return (
    <Section title={`${lane.vehicle} – ${name}`}>
      {stop.locked && <LockedTag />}
      {stop.point && <p>{stop.point.name}</p>}
      <dl className="figures">
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="cards">
        {stop.visits.map(({ id, recipient, doses, outcomes }) => (
          <Handout
            key={id}
            day={plan.date}
            recipient={recipient}
            doses={w.doses(doses)}
            outcome={outcomes.at(-1)}
            note={recipient?.residence?.address}
            onMove={changeable ? onMove : null}
            from={lane.shift}
          />
        ))}
      </ul>
      {changeable && stop.number !== null && (
        <div className="row">
          <Button
            data-size="sm"
            variant="secondary"
            disabled={busy}
            onClick={() => {
              // Any of those at the stop stands for all of them.
              const recipient = stop.visits[0]?.recipient;
              if (recipient) void history.lock(recipient.id, !stop.locked);
            }}
          >
            {stop.locked ? w.unlock : w.lock}
          </Button>
          <span className="subtle small">{w.lockHelp}</span>
        </div>
      )}
    </Section>
  );
}

/** Milliseconds: how soon a time that has begun can no longer be changed. */
const TICK = 30_000;

function PointDetails({
  id,
  name,
  plan,
  busy,
  history,
  changeable,
  onMove,
}: Acts & { id: string; name: string }) {
  const w = useWords(partWords);
  const format = useFormat();
  const mayBook = useSession()?.role === 'DISPATCHER';
  const now = useNow(TICK);
  const [booking, setBooking] = useState<Booking | null>(null);
  const bookings = plan.bookings.nodes.filter(({ point }) => point?.id === id);
  const bookingOf = (recipient: { id: string; alias: string }): Booking => ({
    recipient: recipient.id,
    alias: recipient.alias,
    date: plan.date,
    plan: plan.status === 'DRAFT' ? plan.id : null,
  });
  return (
    <Section title={name}>
      <PresenceCurve key={plan.version} plan={plan.id} point={id} />
      <ul className="cards cards-scroll" tabIndex={0} aria-label={w.bookingCount(bookings.length)}>
        {bookings.map((booking) => (
          <Handout
            key={booking.id}
            day={plan.date}
            recipient={booking.recipient}
            doses={w.doses(booking.doses)}
            outcome={booking.outcomes.at(-1)}
            lead={<strong>{format.time(booking.start)}</strong>}
            onMove={changeable ? onMove : null}
            from={id}
          >
            {booking.locked && <LockedTag />}
            {changeable && (
              <Button
                data-size="sm"
                variant="tertiary"
                disabled={busy}
                onClick={() => {
                  if (booking.recipient) void history.lock(booking.recipient.id, !booking.locked);
                }}
              >
                {booking.locked ? w.unlock : w.lock}
                <span className="visually-hidden"> {booking.recipient?.alias}</span>
              </Button>
            )}
            {changeable && mayBook && booking.recipient && Date.parse(booking.start) > now && (
              <BookButton
                recipient={booking.recipient}
                onBook={(recipient) => setBooking(bookingOf(recipient))}
              />
            )}
          </Handout>
        ))}
      </ul>
      {booking && <BookDialog booking={booking} onClose={() => setBooking(null)} />}
    </Section>
  );
}

/** Another time by hand, each with its risk. */
function BookButton({
  recipient,
  onBook,
}: {
  recipient: { id: string; alias: string };
  onBook: (recipient: { id: string; alias: string }) => void;
}) {
  const w = useWords(bookingWords);
  return (
    <Button data-size="sm" variant="tertiary" onClick={() => onBook(recipient)}>
      {w.move}
      <span className="visually-hidden"> {recipient.alias}</span>
    </Button>
  );
}

function Handout({
  day,
  recipient,
  doses,
  outcome,
  lead,
  note,
  from,
  onMove,
  children,
}: {
  day: string;
  recipient: { id: string; alias: string } | null;
  doses: string;
  outcome: PlannedVisitFragment['outcomes'][number] | undefined;
  lead?: ReactNode;
  note?: string | undefined;
  from: string | null;
  onMove: ((moving: Moving) => void) | null;
  children?: ReactNode;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const said = useSaid();
  const heard = outcome ? said(outcome) : '';
  return (
    <li>
      <div className="row">
        {lead}
        {recipient && <a {...linkTo(`/staff/${recipient.id}?day=${day}`)}>{recipient.alias}</a>}
        <span className="subtle">{doses}</span>
        {outcome && (
          <Tag data-size="sm" data-color={outcome.kind === 'DELIVERED' ? 'success' : 'danger'}>
            {w.outcomeAt(w.outcomes[outcome.kind], format.time(outcome.deviceTime))}
          </Tag>
        )}
        {children}
        {recipient && onMove && (
          <Button
            data-size="sm"
            variant="tertiary"
            onClick={() => onMove({ recipient: recipient.id, alias: recipient.alias, from })}
          >
            {w.move}
            <span className="visually-hidden"> {recipient.alias}</span>
          </Button>
        )}
      </div>
      {heard !== '' && <p>{heard}</p>}
      {note !== undefined && <p className="subtle">{note}</p>}
    </li>
  );
}

function LockedTag() {
  const w = useWords(partWords);
  return (
    <Tag data-size="sm" data-color="neutral">
      {w.lockedMark}
    </Tag>
  );
}
