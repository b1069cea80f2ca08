import { useQuery } from '@apollo/client/react';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { PointNamesDocument, UpdateRecipientDocument } from '../graphql/generated/graphql.js';
import { FormDialog } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { useSave } from '../ui/use-save.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, orNull, useMayEdit } from './known.js';
import { staffWords } from './words.js';

interface Props {
  readonly recipient: KnownRecipient;
}

/** How, where and when a recipient gets their doses, and the forms to change it. */
export function Facts({ recipient }: Props) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const format = useFormat();
  const mayEdit = useMayEdit();
  const [isEditing, setIsEditing] = useState(false);
  const { earliest, latest } = recipient.window;
  const window = [earliest && w.from(earliest), latest && w.until(latest)].filter(Boolean).join(' ');
  const usual = [recipient.usualPoint?.name, recipient.usualTime].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [w.columns.mode, w.modes[recipient.mode]],
    [w.columns.usual, usual || '–'],
    [w.columns.window, window || w.anyTime],
    [w.service, w.minutes(recipient.serviceMinutes)],
    [w.crew, String(recipient.staffRequired)],
    [w.cohort, recipient.cohort ?? w.noCohort],
    [w.language, format.language(recipient.language)],
  ];
  return (
    <Section title={w.facts}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayEdit && (
        <div className="row">
          <Button variant="secondary" data-size="sm" onClick={() => setIsEditing(true)}>
            {e.editFacts}
          </Button>
        </div>
      )}
      {isEditing && <FactsDialog recipient={recipient} onClose={() => setIsEditing(false)} />}
    </Section>
  );
}

function FactsDialog({ recipient, onClose }: Props & { onClose: () => void }) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const points = useQuery(PointNamesDocument).data?.points.nodes ?? [];
  const { save, busy, trouble } = useSave();
  return (
    <FormDialog
      title={e.editFacts}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{
        mode: recipient.mode,
        usualPoint: recipient.usualPoint?.id ?? '',
        usualTime: recipient.usualTime ?? '',
        earliest: recipient.window.earliest ?? '',
        latest: recipient.window.latest ?? '',
        minutes: String(recipient.serviceMinutes),
        crew: String(recipient.staffRequired),
        cohort: recipient.cohort ?? '',
        language: recipient.language,
      }}
      fields={[
        { name: 'mode', label: w.columns.mode, options: Object.entries(w.modes) },
        {
          name: 'usualPoint',
          label: w.point,
          options: [['', e.noPoint], ...points.map(({ id, name }) => [id, name] as const)],
        },
        { name: 'usualTime', label: e.usualTime, type: 'time' },
        { name: 'earliest', label: e.earliest, type: 'time' },
        { name: 'latest', label: e.latest, type: 'time' },
        { name: 'minutes', label: e.serviceMinutes, type: 'number', required: true },
        {
          name: 'crew',
          label: w.crew,
          options: [
            ['1', '1'],
            ['2', '2'],
          ],
        },
        { name: 'cohort', label: w.cohort, help: e.cohortHelp },
        { name: 'language', label: w.language, help: e.languageHelp, required: true },
      ]}
      onSubmit={(values) =>
        save(UpdateRecipientDocument, {
          input: {
            id: recipient.id,
            version: recipient.version,
            mode: values.mode as KnownRecipient['mode'],
            usualPointId: orNull(values.usualPoint),
            usualTime: orNull(values.usualTime),
            earliest: orNull(values.earliest),
            latest: orNull(values.latest),
            serviceMinutes: Number(values.minutes),
            staffRequired: Number(values.crew),
            cohort: orNull(values.cohort),
            language: values.language.trim(),
          },
        })
      }
    />
  );
}
