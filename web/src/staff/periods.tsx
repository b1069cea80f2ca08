import type { TypedDocumentNode } from '@apollo/client';
import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  AddPauseDocument,
  AddQuarantineDocument,
  EndPauseDocument,
  type EndPeriodInput,
  EndQuarantineDocument,
  GrantConsentDocument,
  WithdrawConsentDocument,
} from '../graphql/generated/graphql.js';
import { FormDialog, type FormField } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { useSave } from '../ui/use-save.js';
import { today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, orNull, useMayEdit } from './known.js';
import { staffWords } from './words.js';

type Kind = 'pause' | 'quarantine' | 'consent';

/** A time of one of the kinds, as a row of the list. */
interface Period {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly from: string;
  readonly until: string | null;
  readonly name: string;
}

const ADD = {
  pause: AddPauseDocument,
  quarantine: AddQuarantineDocument,
  consent: GrantConsentDocument,
} as const;
const END: Readonly<Record<Kind, TypedDocumentNode<unknown, { input: EndPeriodInput }>>> = {
  pause: EndPauseDocument,
  quarantine: EndQuarantineDocument,
  consent: WithdrawConsentDocument,
};
const COLOURS = { pause: 'info', quarantine: 'warning', consent: 'success' } as const;

/** When a recipient needs no dose, must be met with care, or has consented: each from a day to a day. */
export function Periods({ recipient }: { recipient: KnownRecipient }) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const mayEdit = useMayEdit();
  const [adding, setAdding] = useState<Kind | null>(null);
  const [ending, setEnding] = useState<Period | null>(null);
  const absences: Period[] = [
    ...recipient.pauses.map((row) => ({ ...row, kind: 'pause' as const, name: w.pauseReasons[row.reason] })),
    ...recipient.quarantines.map((row) => ({ ...row, kind: 'quarantine' as const, name: w.quarantine })),
  ];
  const consents: Period[] = recipient.consents.map((row) => ({
    ...row,
    kind: 'consent',
    name: e.purposes[row.purpose] ?? row.purpose,
  }));
  const adder = (kind: Kind) =>
    mayEdit && (
      <Button key={kind} variant="secondary" data-size="sm" onClick={() => setAdding(kind)}>
        {e.add[kind]}
      </Button>
    );
  const onEnd = mayEdit ? setEnding : undefined;
  return (
    <>
      <Section title={w.pauses}>
        {absences.length === 0 && <p>{w.noPauses}</p>}
        <PeriodList periods={absences} onEnd={onEnd} />
        <div className="row">
          {adder('pause')}
          {adder('quarantine')}
        </div>
      </Section>
      <Section title={e.consents}>
        {consents.length === 0 && <p>{e.noConsents}</p>}
        <PeriodList periods={consents} onEnd={onEnd} />
        <div className="row">{adder('consent')}</div>
      </Section>
      {adding && <AddDialog kind={adding} recipientId={recipient.id} onClose={() => setAdding(null)} />}
      {ending && <EndDialog period={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function PeriodList({
  periods,
  onEnd,
}: {
  periods: readonly Period[];
  onEnd: ((period: Period) => void) | undefined;
}) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const format = useFormat();
  return (
    <ul className="plain">
      {periods.map((period) => {
        const { id, kind, name, from, until } = period;
        const span = `${format.date(from)} – ${until === null ? w.openEnded : format.date(until)}`;
        return (
          <li key={id} className="row">
            <Tag data-size="sm" data-color={COLOURS[kind]}>
              {name}
            </Tag>
            {span}
            {onEnd && (until === null || until >= today()) && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={e.endNamed(name, span)}
                onClick={() => onEnd(period)}
              >
                {e.end}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function AddDialog({ kind, recipientId, onClose }: { kind: Kind; recipientId: string; onClose: () => void }) {
  const w = useWords(staffWords);
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  const what: Partial<Record<Kind, FormField<'what' | 'from' | 'until'>>> = {
    pause: { name: 'what', label: e.pauseReason, options: Object.entries(w.pauseReasons) },
    consent: { name: 'what', label: e.purpose, options: Object.entries(e.purposes) as [string, string][] },
  };
  const first = what[kind];
  return (
    <FormDialog
      title={e.add[kind]}
      lead={e.addLead[kind]}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ what: first?.options?.[0]?.[0] ?? '', from: today(), until: '' }}
      fields={[
        ...(first ? [first] : []),
        { name: 'from', label: e.firstDay, type: 'date', required: true },
        { name: 'until', label: e.lastDay, help: e.lastDayHelp, type: 'date' },
      ]}
      onSubmit={({ what: said, from, until }) => {
        const period = { recipientId, from, until: orNull(until) };
        if (kind === 'pause')
          return save(ADD.pause, {
            input: { ...period, reason: said as KnownRecipient['pauses'][number]['reason'] },
          });
        if (kind === 'consent') return save(ADD.consent, { input: { ...period, purpose: said } });
        return save(ADD.quarantine, { input: period });
      }}
    />
  );
}

function EndDialog({ period, onClose }: { period: Period; onClose: () => void }) {
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  const { id, version, kind, name, from } = period;
  return (
    <FormDialog
      title={e.endTitle(name)}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ until: from > today() ? from : today() }}
      fields={[{ name: 'until', label: e.lastDay, type: 'date', required: true }]}
      onSubmit={({ until }) => save(END[kind], { input: { id, version, until } })}
    />
  );
}
