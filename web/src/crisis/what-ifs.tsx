import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { Alert, Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { setParameter } from '../app/router.js';
import {
  ApplyWhatIfDocument,
  CancelWhatIfDocument,
  type ToldRefusalFragment,
  WhatIfDocument,
  type WhatIfHeadFragment,
  WhatIfUpdatedDocument,
} from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { RefusalNote } from '../ui/refusal.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import { DayTable } from './day-table.js';
import { MeasureList } from './measure-list.js';
import { crisisWords } from './words.js';

/** The latest what-ifs, and the one that is looked at. */
export function WhatIfs({
  whatIfs,
  shown,
  inForce,
}: {
  whatIfs: readonly WhatIfHeadFragment[];
  shown: string | null;
  inForce: readonly string[];
}) {
  const w = useWords(crisisWords);
  const format = useFormat();
  return (
    <Section title={w.tried}>
      {whatIfs.length === 0 && <Paragraph>{w.noneTried}</Paragraph>}
      {whatIfs.length > 0 && (
        <Field data-size="sm">
          <Label>{w.tried}</Label>
          <Select
            width="auto"
            value={shown ?? ''}
            onChange={({ target }) => setParameter('whatif', target.value)}
          >
            {whatIfs.map(({ id, name, from, until, createdAt }) => (
              <Select.Option key={id} value={id}>
                {`${name}, ${format.shortDay(from)}–${format.shortDay(until)} (${format.time(createdAt)})`}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {shown !== null && <WhatIfView key={shown} id={shown} isInForce={inForce.includes(shown)} />}
    </Section>
  );
}

function WhatIfView({ id, isInForce }: { id: string; isInForce: boolean }) {
  const w = useWords(crisisWords);
  const language = useLanguage();
  const { data, error, loading, refetch } = useQuery(WhatIfDocument, { variables: { id } });
  const whatIf = data?.whatIf;
  const underway = whatIf?.status === 'QUEUED' || whatIf?.status === 'RUNNING';
  useSubscription(WhatIfUpdatedDocument, {
    variables: { id },
    skip: !underway,
    ignoreResults: true,
    onData: () => void refetch(),
    onComplete: () => void refetch(),
  });
  const [cancel] = useMutation(CancelWhatIfDocument, { refetchQueries: ['WhatIf'] });
  if (error) return <Failed error={error} retry={refetch} />;
  if (!whatIf) return loading ? <Loading /> : null;
  const { status, days, dayCount, failure, measures } = whatIf;
  return (
    <div className="stack">
      <MeasureList measures={measures} />
      <p role="status" className="row">
        <span>{w.statuses[status]}</span>
        {underway && <span className="subtle">{w.progress(days.length, dayCount)}</span>}
      </p>
      {underway && (
        <div className="row">
          <progress aria-label={w.statuses[status]} max={dayCount} value={days.length} />
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void cancel({ variables: { id } }).catch(() => undefined)}
          >
            {w.cancel}
          </Button>
        </div>
      )}
      {failure && (
        <Alert data-color="warning" role="alert" data-size="sm">
          {failure.message[language]}
        </Alert>
      )}
      {days.length > 0 && <DayTable id={id} days={days} />}
      {status === 'DONE' && !isInForce && <Apply whatIf={whatIf} />}
    </div>
  );
}

function Apply({ whatIf: { id, name } }: { whatIf: WhatIfHeadFragment }) {
  const w = useWords(crisisWords);
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [apply, { loading, error }] = useMutation(ApplyWhatIfDocument, { refetchQueries: ['Crisis'] });
  const putInForce = async () => {
    const { data } = await apply({ variables: { id } });
    if (data?.applyWhatIf.__typename === 'Refusal') setRefusal(data.applyWhatIf);
    else setAsked(false);
  };
  return (
    <div>
      <Button onClick={() => setAsked(true)}>{w.apply}</Button>
      {asked && (
        <Modal title={w.applyTitle(name)} onClose={() => setAsked(false)}>
          <div className="stack">
            <Paragraph>{w.applyLead}</Paragraph>
            {refusal && <RefusalNote title={w.notApplied} refusal={refusal} />}
            {error && <Failed error={error} />}
            <div>
              <Button loading={loading} onClick={() => void putInForce().catch(() => undefined)}>
                {w.apply}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </div>
  );
}
