import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { CalendarDayFragment } from '../graphql/generated/graphql.js';
import { linkTo } from '../app/router.js';
import { RecordDialog } from '../outcomes/record-dialog.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import { calendarWords } from './calendar-words.js';
import { type KnownRecipient, useMayDecide, useMayEdit, useMayRecord } from './known.js';
import { OrderDialog } from './order-dialog.js';
import { suggestedHandout } from './suggested-handout.js';
import { AddHandout, DecideLeftovers, EndTreatment } from './treatment-dialogs.js';
import { treatmentWords } from './treatment-words.js';

type Gap = NonNullable<CalendarDayFragment['gap']>;
type Remedy = Gap['closedBy'][number];
type Doing = 'add' | 'record' | 'decide' | 'order' | 'end';

/** What would close a gap, each that can be done here with its button. */
export function GapRemedies({ recipient, gap }: { recipient: KnownRecipient; gap: Gap }) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  const [editing, setEditing] = useState<{ readonly remedy: Remedy; readonly doing: Doing } | null>(null);
  return (
    <>
      <ul className="plain" aria-label={w.closes}>
        {gap.closedBy.map((remedy) => (
          <li key={remedy.kind + (remedy.date ?? '')} className="row">
            <span>{remedy.message[language]}</span>
            <RemedyButtons remedy={remedy} onDo={(doing) => setEditing({ remedy, doing })} />
          </li>
        ))}
      </ul>
      {editing && (
        <RemedyDialog recipient={recipient} gap={gap} {...editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

function RemedyButtons({ remedy: { kind, date }, onDo }: { remedy: Remedy; onDo: (doing: Doing) => void }) {
  const w = useWords(treatmentWords);
  const mayEdit = useMayEdit();
  const mayRecord = useMayRecord();
  const mayDecide = useMayDecide();
  const format = useFormat();
  const button = (text: string, doing: Doing) => (
    <Button variant="secondary" data-size="sm" onClick={() => onDo(doing)}>
      {text}
      {date !== null && <span className="visually-hidden"> {format.date(date)}</span>}
    </Button>
  );
  switch (kind) {
    case 'EXTRA_HANDOUT':
    case 'OPEN_SERVICE_AND_EXTRA_HANDOUT':
      return mayEdit && button(w.addHandout, 'add');
    case 'RECORD_OUTCOME':
    case 'NEW_ATTEMPT':
      return mayRecord && (date === null || date <= today()) && button(w.recordHandout, 'record');
    case 'RECORD_OPENING':
      return mayEdit && <a {...linkTo('/bundle')}>{w.importOpening}</a>;
    case 'TAKE_HOME_LIMIT':
      return mayEdit && button(w.changeLimit, 'order');
    case 'DECIDE_LEFTOVERS':
      if (mayDecide) return button(w.decideLeftovers, 'decide');
      return mayEdit && <span className="subtle">{w.clinicianDecides}</span>;
    case 'NEW_ORDER':
      return (
        mayEdit && (
          <>
            {button(w.newOrder, 'order')}
            {button(w.endTreatment, 'end')}
          </>
        )
      );
    default: // OPEN_SERVICE and PLACE_HANDOUT are the dispatcher's, FOLLOW_UP is nothing to be typed in.
      return null;
  }
}

function RemedyDialog({
  recipient: { id, orders },
  gap: { dates },
  remedy: { kind, date },
  doing,
  onClose,
}: {
  recipient: KnownRecipient;
  gap: Gap;
  remedy: Remedy;
  doing: Doing;
  onClose: () => void;
}) {
  const first = date ?? dates[0] ?? today();
  switch (doing) {
    case 'add':
      return (
        <AddHandout
          recipientId={id}
          suggested={suggestedHandout(first, dates, orders)}
          hasService={kind === 'EXTRA_HANDOUT'}
          onClose={onClose}
        />
      );
    case 'record':
      return <RecordDialog recipient={id} date={first < today() ? first : today()} onClose={onClose} />;
    case 'decide':
      return <DecideLeftovers recipientId={id} onClose={onClose} />;
    case 'order': {
      const inForce = orders.find(({ validUntil }) => validUntil === null || validUntil >= today());
      const changed = kind === 'TAKE_HOME_LIMIT' ? inForce : undefined;
      return <OrderDialog recipientId={id} order={changed ?? null} onClose={onClose} />;
    }
    case 'end':
      return <EndTreatment recipientId={id} lastDate={addDays(first, -1)} onClose={onClose} />;
  }
}
