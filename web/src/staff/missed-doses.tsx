import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ClearHoldDocument } from '../graphql/generated/graphql.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useSave } from '../ui/use-save.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { type KnownRecipient, orNull, useMayDecide } from './known.js';
import { treatmentWords } from './treatment-words.js';

const COLOURS = { HOLD: 'danger', CHECK: 'warning', ALERT: 'warning' } as const;

/** Days in a row without a dose and what they ask for; a hold is cleared by a clinician alone. */
export function MissedDosesNote({ recipient: { id, missedDoses } }: { recipient: KnownRecipient }) {
  const w = useWords(treatmentWords);
  const format = useFormat();
  const mayDecide = useMayDecide();
  const [isClearing, setIsClearing] = useState(false);
  if (!missedDoses) return null;
  const { level, days, since, heldFrom } = missedDoses;
  const dated = (date: string | null) => (date === null ? '–' : format.date(date));
  return (
    <Alert data-color={COLOURS[level]} data-size="sm">
      <p>{w.levels[level](days, dated(since), dated(heldFrom))}</p>
      {level === 'HOLD' &&
        (mayDecide ? (
          <Button variant="secondary" data-size="sm" onClick={() => setIsClearing(true)}>
            {w.clearHold}
          </Button>
        ) : (
          <p>{w.clinicianClears}</p>
        ))}
      {isClearing && <ClearHold recipientId={id} onClose={() => setIsClearing(false)} />}
    </Alert>
  );
}

function ClearHold({ recipientId, onClose }: { recipientId: string; onClose: () => void }) {
  const w = useWords(treatmentWords);
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={w.clearTitle}
      lead={w.clearLead}
      submitText={w.doClear}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ reason: '', until: '' }}
      fields={[
        { name: 'reason', label: w.decision, required: true },
        { name: 'until', label: w.noHoldUntil, help: w.noHoldUntilHelp, type: 'date' },
      ]}
      onSubmit={({ reason, until }) =>
        save(ClearHoldDocument, { input: { recipientId, reason, until: orNull(until) } })
      }
    />
  );
}
