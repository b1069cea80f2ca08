import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import {
  HourFactorsDocument,
  type HoursOfDayFragment,
  SetHourFactorsDocument,
  type ToldRefusalFragment,
  type TravelMode,
} from '../graphql/generated/graphql.js';
import { ChoiceField } from '../ui/choice-field.js';
import { RefusalNote } from '../ui/refusal.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useLanguage, useWords } from '../words/language.js';
import { placesWords } from './words.js';

const MODES: readonly TravelMode[] = ['CAR', 'BIKE', 'FOOT'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How many times as long ways take in each hour, and where the figures come from. */
export function HourFactors() {
  const w = useWords(placesWords);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(HourFactorsDocument, { fetchPolicy: 'cache-and-network' });
  const [outcome, setOutcome] = useState<Outcome>(null);
  return (
    <Section title={w.hours}>
      <p className="subtle">{w.hoursLead}</p>
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className="subtle">{data.hourFactors.source[language]}</p>
          <Form key={data.hourFactors.version} known={data.hourFactors} onOutcome={setOutcome} />
        </>
      )}
      {outcome === 'stale' && (
        <Alert data-color="warning" role="alert">
          {w.staleHours}
        </Alert>
      )}
      {outcome === 'saved' && <p role="status">{w.hoursSaved}</p>}
    </Section>
  );
}

type Outcome = 'saved' | 'stale' | null;

function Form({ known, onOutcome }: { known: HoursOfDayFragment; onOutcome: (outcome: Outcome) => void }) {
  const w = useWords(placesWords);
  const [mode, setMode] = useState<TravelMode>('CAR');
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(known.factors.map((each) => [keyOf(each.mode, each.hour), String(each.factor)])),
  );
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [save, { loading }] = useMutation(SetHourFactorsDocument, { refetchQueries: ['HourFactors'] });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const factors = MODES.flatMap((each) =>
      HOURS.flatMap((hour) => {
        const text = texts[keyOf(each, hour)] ?? '';
        return text === '' ? [] : [{ mode: each, hour, factor: Number(text) }];
      }),
    );
    const { data } = await save({ variables: { input: { version: known.version, factors } } });
    const answer = data?.setHourFactors;
    setRefusal(answer?.__typename === 'Refusal' ? answer : null);
    onOutcome(
      answer?.__typename === 'HourFactors' ? 'saved' : answer?.__typename === 'Refusal' ? null : 'stale',
    );
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className="row">
        <ChoiceField
          label={w.mode}
          value={mode}
          options={MODES.map((each) => [each, w.modes[each]])}
          onChoose={(each) => setMode(each as TravelMode)}
        />
      </div>
      <div className="hour-grid">
        {HOURS.map((hour) => (
          <Textfield
            key={keyOf(mode, hour)}
            data-size="sm"
            type="number"
            min={0.25}
            max={4}
            step={0.05}
            placeholder="1"
            label={w.hour(String(hour).padStart(2, '0'))}
            value={texts[keyOf(mode, hour)] ?? ''}
            onChange={({ target: { value } }) => setTexts({ ...texts, [keyOf(mode, hour)]: value })}
          />
        ))}
      </div>
      <div className="row">
        <Button type="submit" loading={loading}>
          {w.saveHours}
        </Button>
      </div>
      {refusal && <RefusalNote title={w.hoursNotSaved} refusal={refusal} />}
    </form>
  );
}

const keyOf = (mode: TravelMode, hour: number): string => `${mode} ${String(hour)}`;
