import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Section } from '../ui/section.js';
import { today, useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import { calendarWords } from './calendar-words.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, useMayEdit } from './known.js';
import { ResidenceDialog } from './residence-dialog.js';
import { staffWords } from './words.js';

type Residence = KnownRecipient['residences'][number];

/**
 * Where a recipient has lived, lives and will live, the newest first, with what is doubtful about the place on the map.
 */
export function Residences({ recipient: { id, residences } }: { recipient: KnownRecipient }) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState<Residence | 'move' | null>(null);
  return (
    <Section title={e.residences}>
      {residences.length === 0 && <p>{w.noAddress}</p>}
      <ul className="plain">
        {residences.map((residence) => (
          <Line
            key={residence.id}
            residence={residence}
            onCorrect={mayEdit ? () => setEditing(residence) : null}
          />
        ))}
      </ul>
      {mayEdit && (
        <div className="row">
          <Button variant="secondary" data-size="sm" onClick={() => setEditing('move')}>
            {e.moveAddress}
          </Button>
        </div>
      )}
      {editing && (
        <ResidenceDialog
          recipientId={id}
          // As it is now, should another user have changed it meanwhile.
          kept={editing === 'move' ? null : (residences.find((each) => each.id === editing.id) ?? editing)}
          near={residences[0] ?? null}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function Line({
  residence: { address, accessNotes, validFrom, validUntil, placeCheck },
  onCorrect,
}: {
  residence: Residence;
  onCorrect: (() => void) | null;
}) {
  const { period } = useWords(calendarWords);
  const e = useWords(editWords);
  const language = useLanguage();
  const format = useFormat();
  const now = today();
  const isNow = (validFrom === null || validFrom <= now) && (validUntil === null || now <= validUntil);
  const until = validUntil === null ? null : format.date(validUntil);
  return (
    <li>
      <div className="row">
        <strong>{address}</strong>
        {isNow && <Tag data-size="sm">{e.livesHere}</Tag>}
        {onCorrect && (
          <Button variant="tertiary" data-size="sm" aria-label={e.correctOf(address)} onClick={onCorrect}>
            {e.correctAddress}
          </Button>
        )}
      </div>
      <p className="subtle">
        {validFrom === null ? e.sinceEver(until) : period(format.date(validFrom), until)}
        {accessNotes !== null && `. ${accessNotes}`}
      </p>
      {placeCheck.warnings.map(({ code, message }) => (
        <Alert key={code} data-color="warning" data-size="sm">
          {message[language]}
        </Alert>
      ))}
    </li>
  );
}
