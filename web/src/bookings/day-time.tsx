import { useQuery } from '@apollo/client/react';
import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { linkTo } from '../app/router.js';
import {
  CancelTimeDocument,
  DayOfRecipientDocument,
  type KnownMessageFragment,
  type KnownTimeFragment,
  MessagesToDocument,
} from '../graphql/generated/graphql.js';
import { isLarStaff, useSession } from '../session/session.js';
import { FormDialog } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useNow } from '../ui/use-now.js';
import { useSave } from '../ui/use-save.js';
import { dateOf, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { BookDialog } from './book-dialog.js';
import './bookings.css';
import { Words } from './told.js';
import { bookingWords } from './words.js';

/** Milliseconds: how soon a time that has begun can no longer be changed. */
const TICK = 30_000;

/** A recipient's time of one day: given, moved, cancelled by hand, and what was told of it. */
export function DayTime({ recipient, alias, date }: { recipient: string; alias: string; date: string }) {
  const w = useWords(bookingWords);
  const format = useFormat();
  const role = useSession()?.role;
  const mayBook = role === 'DISPATCHER' || isLarStaff(role);
  const now = useNow(TICK);
  const [doing, setDoing] = useState<'book' | 'cancel' | null>(null);
  const { data, error, refetch } = useQuery(DayOfRecipientDocument, { variables: { recipient, date } });
  const time = data?.heldTimes.nodes[0];
  const isDue = data !== undefined && data.handouts.nodes.length > 0;
  // It may still be changed as long as it has not begun.
  const isToCome = time ? Date.parse(time.start) > now : true;
  const close = () => setDoing(null);
  return (
    <Section title={w.title(format.day(date))} id="day">
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && !time && <p>{isDue ? w.none : w.notDue}</p>}
      {time && <HeldTime time={time} />}
      {mayBook && data && isToCome && (time ?? isDue) && (
        <div className="row">
          <Button variant="secondary" data-size="sm" onClick={() => setDoing('book')}>
            {time ? w.move : w.give}
          </Button>
          {time && (
            <>
              <Button variant="tertiary" data-size="sm" onClick={() => setDoing('cancel')}>
                {w.cancel}
              </Button>
              <a {...linkTo(`/card/${time.id}`)}>{w.print}</a>
            </>
          )}
        </div>
      )}
      <Messages recipient={recipient} date={date} />
      {doing === 'book' && <BookDialog booking={{ recipient, alias, date, plan: null }} onClose={close} />}
      {doing === 'cancel' && time && <CancelDialog time={time} onClose={close} />}
    </Section>
  );
}

function HeldTime({ time: { start, point, byHand, override } }: { time: KnownTimeFragment }) {
  const w = useWords(bookingWords);
  const format = useFormat();
  return (
    <>
      <div className="row">
        <strong>{w.held(format.time(start), point?.name ?? '?')}</strong>
        <Tag data-size="sm" data-color="neutral">
          {byHand ? w.byHand : w.byPlan}
        </Tag>
      </div>
      {override !== null && (
        <p>
          ⚠ {w.override}: {override}
        </p>
      )}
    </>
  );
}

function CancelDialog({
  time: { id, start, point },
  onClose,
}: {
  time: KnownTimeFragment;
  onClose: () => void;
}) {
  const w = useWords(bookingWords);
  const format = useFormat();
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={w.cancelTitle}
      lead={w.cancelLead(format.time(start), point?.name ?? '?')}
      submitText={w.doCancel}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{}}
      fields={[]}
      onSubmit={() => save(CancelTimeDocument, { id })}
    />
  );
}

const COLOURS = {
  QUEUED: 'info',
  SENDING: 'info',
  SENT: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
} as const;

/** What the outbox holds about a day's times, in its words and with its state. */
function Messages({ recipient, date }: { recipient: string; date: string }) {
  const w = useWords(bookingWords);
  const { data, error } = useQuery(MessagesToDocument, { variables: { recipient }, pollInterval: 10_000 });
  if (error) return <Failed error={error} />;
  const messages = (data?.messages.nodes ?? []).filter(({ start }) => dateOf(start) === date);
  if (messages.length === 0) return <p className="subtle">{w.noMessages}</p>;
  return (
    <ul className="plain" aria-label={w.messages}>
      {messages.map((message) => (
        <Message key={message.id} message={message} />
      ))}
    </ul>
  );
}

function Message({
  message: { kind, state, failure, language, text, queuedAt, finishedAt },
}: {
  message: KnownMessageFragment;
}) {
  const w = useWords(bookingWords);
  const format = useFormat();
  const at = finishedAt ?? queuedAt;
  return (
    <li>
      <div className="row">
        <strong>{w.kinds[kind]}</strong>
        <Tag data-size="sm" data-color={COLOURS[state]}>
          {w.states[state]}
          {failure !== null && ` (${w.failures[failure] ?? failure})`}
        </Tag>
        <span className="subtle">
          {format.dayOfMonth(dateOf(at))} {format.time(at)}
        </span>
      </div>
      <Words language={language} text={text} />
    </li>
  );
}
