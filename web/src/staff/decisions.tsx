import { Button } from '@digdir/designsystemet-react';
import { ResumeTreatmentDocument, TakeBackHandoutDocument } from '../graphql/generated/graphql.js';
import { TroubleNote } from '../ui/form-dialog.js';
import { useSave } from '../ui/use-save.js';
import { dateOf, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { calendarWords } from './calendar-words.js';
import { type KnownRecipient, useMayEdit } from './known.js';
import { treatmentWords } from './treatment-words.js';

/** How many decisions of clinicians are shown, the newest first. */
const SHOWN = 5;

/** Handouts that were added and are still to come; each can be taken back. */
export function AddedHandouts({ recipient: { extraHandouts } }: { recipient: KnownRecipient }) {
  const w = useWords(treatmentWords);
  const { doses } = useWords(calendarWords);
  const format = useFormat();
  const mayEdit = useMayEdit();
  const { save, busy, trouble } = useSave();
  const coming = extraHandouts.filter(({ date }) => date >= today());
  if (coming.length === 0) return null;
  const spanOf = ({ coversFrom, coversUntil }: (typeof coming)[number]) =>
    coversFrom === coversUntil
      ? format.date(coversFrom)
      : `${format.date(coversFrom)} – ${format.date(coversUntil)}`;
  return (
    <>
      <ul className="plain" aria-label={w.added}>
        {coming.map((extra) => (
          <li key={extra.id} className="row">
            {w.addedLine(format.date(extra.date), doses(extra.doses), spanOf(extra), extra.reason)}
            {mayEdit && (
              <Button
                variant="tertiary"
                data-size="sm"
                loading={busy}
                aria-label={w.takeBackAdded(format.date(extra.date))}
                onClick={() => void save(TakeBackHandoutDocument, { id: extra.id })}
              >
                {w.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} />}
    </>
  );
}

/** Ends of treatment after which no order has begun it anew: those before one are history. */
export const endsOf = ({ treatmentEnds, orders }: Pick<KnownRecipient, 'treatmentEnds' | 'orders'>) =>
  treatmentEnds.filter(({ lastDate }) => orders.every(({ validFrom }) => validFrom <= lastDate));

/** That a treatment has been ended, which can be taken back. */
export function TreatmentEnds({ recipient }: { recipient: KnownRecipient }) {
  const w = useWords(treatmentWords);
  const format = useFormat();
  const mayEdit = useMayEdit();
  const { save, busy, trouble } = useSave();
  const shown = endsOf(recipient);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className="plain">
        {shown.map(({ id, lastDate, reason }) => (
          <li key={id} className="row">
            <strong>{w.ended(format.date(lastDate), w.endReasons[reason])}</strong>
            {mayEdit && (
              <Button
                variant="tertiary"
                data-size="sm"
                loading={busy}
                onClick={() => void save(ResumeTreatmentDocument, { id })}
              >
                {w.resume}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} />}
    </>
  );
}

/** What clinicians have decided, the newest first; the reasons are sealed. */
export function Decisions({ recipient }: { recipient: KnownRecipient }) {
  const w = useWords(treatmentWords);
  const format = useFormat();
  const { holdClearings, leftoverDecisions } = recipient;
  const decided = [
    ...holdClearings.map(({ id, until, recordedBy, recordedAt }) => ({
      id,
      recordedAt,
      text:
        w.cleared(format.date(dateOf(recordedAt)), recordedBy) +
        (until === null ? '' : w.clearedUntil(format.date(until))),
    })),
    ...leftoverDecisions.map(({ id, keep, recordedBy, recordedAt }) => ({
      id,
      recordedAt,
      text: (keep ? w.kept : w.discarded)(format.date(dateOf(recordedAt)), recordedBy),
    })),
  ].sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
  if (decided.length === 0) return null;
  return (
    <ul className="plain subtle" aria-label={w.decided}>
      {decided.slice(0, SHOWN).map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
