import { useQuery } from '@apollo/client/react';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  CorrectResidenceDocument,
  MoveResidenceDocument,
  PointNamesDocument,
  UpdateRecipientDocument,
} from '../graphql/generated/graphql.js';
import { FormDialog } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { useSave } from '../ui/use-save.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, orNull, useMayEdit } from './known.js';
import { staffWords } from './words.js';

interface Props {
  readonly recipient: KnownRecipient;
}

type Editing = 'facts' | 'address' | 'move';

/** How, where and when somebody gets their doses, and the forms to change it. */
export function Facts({ recipient }: Props) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const format = useFormat();
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState<Editing | null>(null);
  const close = () => setEditing(null);
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
    [w.address, recipient.residence?.address ?? w.noAddress],
    [w.access, recipient.residence?.accessNotes ?? '–'],
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
          <Button variant="secondary" data-size="sm" onClick={() => setEditing('facts')}>
            {e.editFacts}
          </Button>
          {recipient.residence && (
            <Button variant="secondary" data-size="sm" onClick={() => setEditing('address')}>
              {e.correctAddress}
            </Button>
          )}
          <Button variant="secondary" data-size="sm" onClick={() => setEditing('move')}>
            {e.moveAddress}
          </Button>
        </div>
      )}
      {editing === 'facts' && <FactsDialog recipient={recipient} onClose={close} />}
      {(editing === 'address' || editing === 'move') && (
        <AddressDialog recipient={recipient} moves={editing === 'move'} onClose={close} />
      )}
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

/** A mistake mended, or a new home from a day on: the first rewrites, the second keeps where they lived before. */
function AddressDialog({
  recipient,
  moves,
  onClose,
}: Props & { readonly moves: boolean; onClose: () => void }) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  const { residence } = recipient;
  const kept = moves ? undefined : residence;
  return (
    <FormDialog
      title={moves ? e.moveAddress : e.correctAddress}
      lead={moves ? e.moveAddressLead : e.correctAddressLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{
        from: addDays(today(), 1),
        address: kept?.address ?? '',
        lat: kept ? String(kept.lat) : '',
        lon: kept ? String(kept.lon) : '',
        access: kept?.accessNotes ?? '',
      }}
      fields={[
        ...(moves ? ([{ name: 'from', label: e.firstDay, type: 'date', required: true }] as const) : []),
        { name: 'address', label: w.address, required: true },
        { name: 'lat', label: e.lat, help: e.latHelp, required: true },
        { name: 'lon', label: e.lon, help: e.lonHelp, required: true },
        { name: 'access', label: w.access, help: e.accessHelp },
      ]}
      onSubmit={({ from, address, lat, lon, access }) => {
        const place = {
          address: address.trim(),
          lat: degrees(lat),
          lon: degrees(lon),
          accessNotes: orNull(access),
        };
        return kept
          ? save(CorrectResidenceDocument, { input: { id: kept.id, version: kept.version, ...place } })
          : save(MoveResidenceDocument, { input: { recipientId: recipient.id, from, ...place } });
      }}
    />
  );
}

/** As people in Norway write it: `59,91`. */
const degrees = (text: string): number => Number(text.trim().replace(',', '.'));
