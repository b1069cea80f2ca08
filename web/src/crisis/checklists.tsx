import { useMutation } from '@apollo/client/react';
import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { navigate } from '../app/router.js';
import {
  AskWhatIfDocument,
  type MeasuresInput,
  type PreparedChecklistFragment,
  RemoveCrisisChecklistDocument,
  type ShownMeasuresFragment,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { RefusalNote } from '../ui/refusal.js';
import { Section } from '../ui/section.js';
import { Failed } from '../ui/states.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { ChecklistForm } from './checklist-form.js';
import { MeasureList } from './measure-list.js';
import { crisisWords } from './words.js';

/** What the municipality has prepared; each can be tried out. */
export function Checklists({ checklists }: { checklists: readonly PreparedChecklistFragment[] }) {
  const w = useWords(crisisWords);
  const format = useFormat();
  const [trying, setTrying] = useState<PreparedChecklistFragment | null>(null);
  const [making, setMaking] = useState(false);
  const [stale, setStale] = useState(false);
  const [remove] = useMutation(RemoveCrisisChecklistDocument, { refetchQueries: ['Crisis'] });
  const takeAway = async ({ id, version }: PreparedChecklistFragment) => {
    const { data } = await remove({ variables: { id, version } });
    setStale(data?.removeCrisisChecklist.__typename === 'StaleCrisisChecklist');
  };
  return (
    <Section title={w.prepared}>
      {checklists.length === 0 && <Paragraph>{w.nonePrepared}</Paragraph>}
      {stale && (
        <Alert data-color="warning" role="alert" data-size="sm">
          {w.removed}
        </Alert>
      )}
      <ul className="checklists">
        {checklists.map((checklist) => (
          <li key={checklist.id}>
            <Heading level={3} data-size="2xs">
              {checklist.name}
            </Heading>
            <MeasureList measures={checklist.measures} />
            {checklist.messages.length > 0 && (
              <details>
                <summary>{w.messages}</summary>
                {checklist.messages.map(({ language, text }) => (
                  <p key={language} lang={language}>
                    <span className="subtle">{format.language(language)}:</span> {text}
                  </p>
                ))}
              </details>
            )}
            <div className="row">
              <Button data-size="sm" onClick={() => setTrying(checklist)}>
                {w.tryIt}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={`${w.remove} ${checklist.name}`}
                onClick={() => void takeAway(checklist)}
              >
                {w.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="secondary" data-size="sm" onClick={() => setMaking(true)}>
          {w.newList}
        </Button>
      </div>
      {trying && <TryOut checklist={trying} onClose={() => setTrying(null)} />}
      {making && <ChecklistForm onClose={() => setMaking(false)} />}
    </Section>
  );
}

const WEEK = 7;

function TryOut({ checklist, onClose }: { checklist: PreparedChecklistFragment; onClose: () => void }) {
  const w = useWords(crisisWords);
  const [from, setFrom] = useState(() => addDays(today(), 1));
  const [until, setUntil] = useState(() => addDays(today(), WEEK));
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [ask, { loading, error }] = useMutation(AskWhatIfDocument, { refetchQueries: ['Crisis'] });
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const input = { name: checklist.name, from, until, measures: inputOf(checklist.measures) };
    const { data } = await ask({ variables: { input } });
    const answer = data?.askWhatIf;
    if (answer?.__typename === 'Refusal') setRefusal(answer);
    if (answer?.__typename !== 'WhatIf') return;
    navigate(`/crisis?whatif=${answer.id}`);
    onClose();
  };
  return (
    <Modal title={w.tryTitle(checklist.name)} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <Paragraph>{w.tryLead}</Paragraph>
        <div className="row">
          <Textfield
            type="date"
            label={w.from}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
          <Textfield
            type="date"
            label={w.until}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        </div>
        {refusal && <RefusalNote title={w.notTried} refusal={refusal} />}
        {error && <Failed error={error} />}
        <div>
          <Button type="submit" loading={loading}>
            {w.tryIt}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** What was read, as it is sent: without names and types. */
const inputOf = ({ rulesets, hours, shifts }: ShownMeasuresFragment): MeasuresInput => ({
  rulesets: rulesets.map(({ rulesetId, on, until }) => ({ rulesetId, on, until })),
  hours: hours.map(({ pointId, openingHours }) => ({ pointId, openingHours })),
  shifts: shifts.map((shift) => ({
    weekdays: shift.weekdays,
    start: shift.start,
    end: shift.end,
    vehicleId: shift.vehicleId,
    staffIds: shift.staffIds,
    startPointId: shift.startPointId,
    endPointId: shift.endPointId,
    breakMinutes: shift.breakMinutes,
    breakEarliest: shift.breakEarliest,
    breakLatest: shift.breakLatest,
  })),
});
