import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  HandoutOnDocument,
  type OutcomeKind,
  PublishedPlanOfDocument,
  ReportOutcomeDocument,
} from '../graphql/generated/graphql.js';
import { FormDialog } from '../ui/form-dialog.js';
import { Section } from '../ui/section.js';
import { useSave } from '../ui/use-save.js';
import { addDays, instantOf, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { Ledger } from './ledger.js';
import { outcomeWords } from './words.js';
import { RecordDialog } from './record-dialog.js';
import { isLarStaff, useSession } from '../session/session.js';
import { nowInstant } from '../session/clock.js';

/** As many as are asked for at once: a quarter. */
const DAYS = 92;

/** What became of a recipient's handouts, and the chosen day's to be reported by those who were at the point. */
export function RecipientOutcomes({ recipient, date }: { recipient: string; date: string }) {
  const w = useWords(outcomeWords);
  const format = useFormat();
  const mayRecord = isLarStaff(useSession()?.role);
  const [doing, setDoing] = useState<'report' | 'record' | null>(null);
  const close = () => setDoing(null);
  const until = date > today() ? date : today();
  const from = addDays(until, 1 - DAYS);
  return (
    <Section title={w.title}>
      <Ledger
        from={from}
        until={until}
        recipient={recipient}
        caption={w.caption(format.date(from), format.date(until))}
      />
      {mayRecord && date <= today() && (
        <div className="row">
          <Button variant="secondary" data-size="sm" onClick={() => setDoing('report')}>
            {w.report(format.date(date))}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={() => setDoing('record')}>
            {w.record(format.date(date))}
          </Button>
        </div>
      )}
      {doing === 'report' && <Report recipient={recipient} date={date} onClose={close} />}
      {doing === 'record' && <RecordDialog recipient={recipient} date={date} onClose={close} />}
    </Section>
  );
}

function Report({ recipient, date, onClose }: { recipient: string; date: string; onClose: () => void }) {
  const w = useWords(outcomeWords);
  const format = useFormat();
  const client = useApolloClient();
  const { save, busy, trouble } = useSave();
  const [hasNoPlan, setHasNoPlan] = useState(false);
  const due = useQuery(HandoutOnDocument, { variables: { date, recipient } }).data?.handouts.nodes[0];
  const planned = due?.doses ?? 1;
  const [id] = useState(() => crypto.randomUUID());
  const at = (time: string): string | null => (time === '' ? null : instantOf(date, time));
  return (
    <FormDialog
      title={w.reportTitle(format.date(date))}
      lead={w.reportLead}
      submitText={w.doReport}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{ kind: 'DELIVERED', doses: '', arrived: '', served: '', departed: '', note: '' }}
      fields={[
        { name: 'kind', label: w.kind, options: Object.entries(w.kinds) },
        ...(planned > 1
          ? [
              {
                name: 'doses' as const,
                label: w.fewer(planned),
                help: w.fewerHelp,
                type: 'number' as const,
                min: 1,
                max: planned,
              },
            ]
          : []),
        { name: 'arrived', label: w.arrived, type: 'time' },
        { name: 'served', label: w.served, type: 'time' },
        { name: 'departed', label: w.departed, type: 'time' },
        { name: 'note', label: w.note },
      ]}
      onSubmit={async ({ kind, doses, arrived, served, departed, note }) => {
        const { data } = await client.query({
          query: PublishedPlanOfDocument,
          variables: { date },
          fetchPolicy: 'network-only',
        });
        const plan = data?.plans.nodes[0];
        setHasNoPlan(!plan);
        if (!plan) return false;
        return save(ReportOutcomeDocument, {
          input: {
            id,
            planId: plan.id,
            recipientId: recipient,
            kind: kind as OutcomeKind,
            doses: kind === 'DELIVERED' && doses !== '' ? Number(doses) : null,
            deviceTime: at(departed) ?? at(served) ?? at(arrived) ?? nowInstant(),
            arrivedAt: at(arrived),
            serviceStartAt: at(served),
            departedAt: at(departed),
            note: note.trim() === '' ? null : note.trim(),
          },
        });
      }}
    >
      {() => hasNoPlan && <p role="alert">{w.noPlan}</p>}
    </FormDialog>
  );
}
