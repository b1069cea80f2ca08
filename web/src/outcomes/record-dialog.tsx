import { useQuery } from '@apollo/client/react';
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { HandoutOnDocument, type OutcomeKind, RecordHandoutDocument } from '../graphql/generated/graphql.js';
import { DaySpan } from '../ui/day-span.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useSave } from '../ui/use-save.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { outcomeWords } from './words.js';

interface Props {
  readonly recipient: string;
  /** The day of the handout that is suggested. */
  readonly date: string;
  readonly onClose: () => void;
}

/** Writes down what became of a handout that no round or point has reported, planned or not. */
export function RecordDialog({ recipient, date, onClose }: Props) {
  const { data, error } = useQuery(HandoutOnDocument, {
    variables: { date, recipient },
    fetchPolicy: 'network-only',
  });
  // The days that it was for are filled in from the order; without them (no network) the form is still there to be tried.
  if (!data && !error) return null;
  const covers = data?.handouts.nodes[0]?.covers ?? [];
  return (
    <RecordForm
      recipient={recipient}
      date={date}
      onClose={onClose}
      coversFrom={covers[0] ?? date}
      coversUntil={covers.at(-1) ?? date}
    />
  );
}

function RecordForm({
  recipient,
  date,
  coversFrom,
  coversUntil,
  onClose,
}: Props & { coversFrom: string; coversUntil: string }) {
  const w = useWords(outcomeWords);
  const { save, busy, trouble } = useSave();
  // Asking again under it changes nothing, should the line go down in between.
  const [id] = useState(() => crypto.randomUUID());
  return (
    <FormDialog<'date' | 'kind' | 'coversFrom' | 'coversUntil' | 'note'>
      title={w.recordTitle}
      lead={w.recordLead}
      submitText={w.doRecord}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ date, kind: 'DELIVERED', coversFrom, coversUntil, note: '' }}
      fields={[
        { name: 'date', label: w.day, type: 'date', required: true, max: today() },
        { name: 'kind', label: w.kind, options: Object.entries({ ...w.kinds, DELIVERED: w.given }) },
      ]}
      onSubmit={(values) => {
        const isGiven = values.kind === 'DELIVERED';
        return save(RecordHandoutDocument, {
          input: {
            id,
            recipientId: recipient,
            date: values.date,
            kind: values.kind as OutcomeKind,
            coversFrom: isGiven ? values.coversFrom : null,
            coversUntil: isGiven ? values.coversUntil : null,
            note: values.note.trim() === '' ? null : values.note.trim(),
          },
        });
      }}
    >
      {(values, change) => (
        <>
          {values.kind === 'DELIVERED' && (
            <DaySpan
              labels={[w.coversFrom, w.coversUntil]}
              from={values.coversFrom}
              until={values.coversUntil}
              notBefore={values.date}
              onFrom={(date) => change('coversFrom', date)}
              onUntil={(date) => change('coversUntil', date)}
            />
          )}
          <Textfield
            data-size="sm"
            label={w.note}
            maxLength={2000}
            value={values.note}
            onChange={({ target }) => change('note', target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
