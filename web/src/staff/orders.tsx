import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  ClearHoldDocument,
  EndOrderDocument,
  MoveHandoutDocument,
  TakeBackMoveDocument,
} from '../graphql/generated/graphql.js';
import { FormDialog, TroubleNote } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { useSave } from '../ui/use-save.js';
import { addDays, type Format, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { type CalendarWords, calendarWords } from './calendar-words.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, useMayEdit } from './known.js';
import { OrderDialog } from './order-dialog.js';

type Order = KnownRecipient['orders'][number];
type Hold = KnownRecipient['holds'][number];
type Editing =
  | { readonly what: 'change'; readonly order: Order | null }
  | { readonly what: 'end'; readonly order: Order }
  | { readonly what: 'move' }
  | { readonly what: 'clear'; readonly hold: Hold };

/** The recorded decisions that handouts follow from, the newest first, and what stands in their way. */
export function Orders({ recipient }: { recipient: KnownRecipient }) {
  const w = useWords(calendarWords);
  const e = useWords(editWords);
  const format = useFormat();
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState<Editing | null>(null);
  const close = () => setEditing(null);
  const { orders, holds, moves } = recipient;
  const inForce = orders.find(({ validUntil }) => validUntil === null || validUntil >= today()) ?? null;
  return (
    <Section title={w.order}>
      {holds
        .filter(({ clearedOn }) => clearedOn === null)
        .map((hold) => (
          <Alert key={hold.id} data-color="warning" data-size="sm">
            <p>{w.hold(hold.missedDays, format.date(hold.from))}</p>
            {mayEdit && (
              <Button variant="secondary" data-size="sm" onClick={() => setEditing({ what: 'clear', hold })}>
                {e.clearHold}
              </Button>
            )}
          </Alert>
        ))}
      {orders.length === 0 && <p>{w.noOrder}</p>}
      {orders.map((order) => (
        <dl key={order.id} className="facts">
          {factsOf(order, w, format).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
      <Moves moves={moves.filter(({ to }) => to >= today())} mayEdit={mayEdit} />
      {mayEdit && (
        <div className="row">
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => setEditing({ what: 'change', order: inForce })}
          >
            {inForce ? e.changeOrder : e.newOrder}
          </Button>
          {inForce && (
            <>
              <Button variant="secondary" data-size="sm" onClick={() => setEditing({ what: 'move' })}>
                {e.moveHandout}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => setEditing({ what: 'end', order: inForce })}
              >
                {e.endOrder}
              </Button>
            </>
          )}
        </div>
      )}
      {editing?.what === 'change' && (
        <OrderDialog recipientId={recipient.id} order={editing.order} onClose={close} />
      )}
      {editing?.what === 'end' && <EndOrder order={editing.order} onClose={close} />}
      {editing?.what === 'move' && <MoveHandout recipientId={recipient.id} onClose={close} />}
      {editing?.what === 'clear' && <ClearHold hold={editing.hold} onClose={close} />}
    </Section>
  );
}

function Moves({ moves, mayEdit }: { moves: KnownRecipient['moves']; mayEdit: boolean }) {
  const e = useWords(editWords);
  const format = useFormat();
  const { save, busy, trouble } = useSave();
  return (
    <ul className="plain">
      {moves.map(({ id, from, to }) => (
        <li key={id} className="row">
          {e.moved(format.date(from), format.date(to))}
          {mayEdit && (
            <Button
              variant="tertiary"
              data-size="sm"
              loading={busy}
              onClick={() => void save(TakeBackMoveDocument, { id })}
            >
              {e.takeBack}
            </Button>
          )}
        </li>
      ))}
      {trouble && (
        <li>
          <TroubleNote trouble={trouble} />
        </li>
      )}
    </ul>
  );
}

function EndOrder({ order: { id, version }, onClose }: { order: Order; onClose: () => void }) {
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={e.endOrder}
      lead={e.endOrderLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ until: today() }}
      fields={[{ name: 'until', label: e.lastDay, type: 'date', required: true }]}
      onSubmit={({ until }) => save(EndOrderDocument, { input: { id, version, until } })}
    />
  );
}

function MoveHandout({ recipientId, onClose }: { recipientId: string; onClose: () => void }) {
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={e.moveHandout}
      lead={e.moveHandoutLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ from: addDays(today(), 1), to: addDays(today(), 1), reason: '' }}
      fields={[
        { name: 'from', label: e.handoutDay, type: 'date', required: true },
        { name: 'to', label: e.newDay, type: 'date', required: true },
        { name: 'reason', label: e.why, required: true },
      ]}
      onSubmit={(values) => save(MoveHandoutDocument, { input: { recipientId, ...values } })}
    />
  );
}

function ClearHold({ hold: { id, version }, onClose }: { hold: Hold; onClose: () => void }) {
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={e.clearHold}
      lead={e.clearHoldLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ reason: '' }}
      fields={[{ name: 'reason', label: e.decision, required: true }]}
      onSubmit={({ reason }) => save(ClearHoldDocument, { input: { id, version, reason } })}
    />
  );
}

function factsOf(order: Order, w: CalendarWords, format: Format): readonly (readonly [string, string])[] {
  return [
    [w.order, `${w.medicines[order.atc] ?? order.atc} (${w.forms[order.form] ?? order.form})`],
    [w.handoutDays, handoutDays(order.handout, w, format)],
    [w.supervised, order.supervised ? w.yes : w.no],
    [w.takeHome, w.doses(order.maxTakeHomeDoses)],
    [
      w.valid,
      w.period(
        format.date(order.validFrom),
        order.validUntil === null ? null : format.date(order.validUntil),
      ),
    ],
  ];
}

/** `MO WE FR` or `EVERY n DAYS FROM date` (FORMATS), in words. */
function handoutDays(expression: string, w: CalendarWords, format: Format): string {
  const every = /^EVERY (\d+) DAYS FROM (\d{4}-\d{2}-\d{2})$/.exec(expression);
  if (every?.[1] !== undefined && every[2] !== undefined)
    return w.every(Number(every[1]), format.date(every[2]));
  return expression
    .split(' ')
    .map((day) => w.weekdays[day] ?? day)
    .join(', ');
}
