import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { EndOrderDocument, MoveHandoutDocument, TakeBackMoveDocument } from '../graphql/generated/graphql.js';
import { FormDialog, TroubleNote } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { useSave } from '../ui/use-save.js';
import { addDays, type Format, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { type CalendarWords, calendarWords } from './calendar-words.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, useMayEdit } from './known.js';
import { AddedHandouts, Decisions, endsOf, TreatmentEnds } from './decisions.js';
import { MissedDosesNote } from './missed-doses.js';
import { OrderDialog } from './order-dialog.js';
import { suggestedHandout } from './suggested-handout.js';
import { AddHandout, EndTreatment } from './treatment-dialogs.js';
import { treatmentWords } from './treatment-words.js';

type Order = KnownRecipient['orders'][number];
type Editing =
  | { readonly what: 'change'; readonly order: Order | null }
  | { readonly what: 'end'; readonly order: Order }
  | { readonly what: 'move' | 'add' | 'endTreatment' };

/** The recorded decisions that handouts follow from, the newest first, and what stands in their way. */
export function Orders({ recipient }: { recipient: KnownRecipient }) {
  const w = useWords(calendarWords);
  const e = useWords(editWords);
  const t = useWords(treatmentWords);
  const format = useFormat();
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState<Editing | null>(null);
  const close = () => setEditing(null);
  const { orders, moves } = recipient;
  const tomorrow = addDays(today(), 1);
  const inForce = orders.find(({ validUntil }) => validUntil === null || validUntil >= today()) ?? null;
  return (
    <Section title={w.order}>
      <MissedDosesNote recipient={recipient} />
      <TreatmentEnds recipient={recipient} />
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
      <AddedHandouts recipient={recipient} />
      <Decisions recipient={recipient} />
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
              <Button variant="secondary" data-size="sm" onClick={() => setEditing({ what: 'add' })}>
                {t.addHandout}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => setEditing({ what: 'end', order: inForce })}
              >
                {e.endOrder}
              </Button>
              {endsOf(recipient).length === 0 && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  onClick={() => setEditing({ what: 'endTreatment' })}
                >
                  {t.endTreatment}
                </Button>
              )}
            </>
          )}
        </div>
      )}
      {editing?.what === 'change' && (
        <OrderDialog recipientId={recipient.id} order={editing.order} onClose={close} />
      )}
      {editing?.what === 'end' && <EndOrder order={editing.order} onClose={close} />}
      {editing?.what === 'move' && <MoveHandout recipientId={recipient.id} onClose={close} />}
      {editing?.what === 'add' && (
        <AddHandout
          recipientId={recipient.id}
          suggested={suggestedHandout(tomorrow, [tomorrow], orders)}
          hasService
          onClose={close}
        />
      )}
      {editing?.what === 'endTreatment' && (
        <EndTreatment recipientId={recipient.id} lastDate={today()} onClose={close} />
      )}
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

function factsOf(order: Order, w: CalendarWords, format: Format): readonly (readonly [string, string])[] {
  return [
    [w.order, `${w.medicines[order.atc] ?? order.atc} (${w.forms[order.form] ?? order.form})`],
    ...(order.preparation === null ? [] : [[w.preparation, order.preparation] as const]),
    ...rhythmOf(order, w),
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

/** How many doses a day, or how many days a dose lasts, where it is not one a day. */
function rhythmOf({ dosesPerDay, doseEveryDays }: Order, w: CalendarWords): (readonly [string, string])[] {
  if (doseEveryDays > 1) return [[w.rhythm, w.doseEvery(doseEveryDays)]];
  return dosesPerDay > 1 ? [[w.rhythm, w.dosesADay(dosesPerDay)]] : [];
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
