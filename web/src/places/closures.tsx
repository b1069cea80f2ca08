import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useCallback, useMemo, useState } from 'react';
import { linkTo } from '../app/router.js';
import {
  type ClosedRoadFragment,
  DrawRoadClosureDocument,
  RemoveRoadClosureDocument,
  RoadClosuresDocument,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { RefusalNote } from '../ui/refusal.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { instantOf, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { HourFactors } from './hour-factors.js';
import { type LatLon, PickMap } from './pick-map.js';
import './places.css';
import { placesWords } from './words.js';

const READ_AGAIN = { refetchQueries: ['RoadClosures'], awaitRefetchQueries: true };

/** Roads that are closed today or later, and how to close another or open one again. */
export function Closures() {
  const w = useWords(placesWords);
  const { data, error, refetch } = useQuery(RoadClosuresDocument, {
    variables: { from: instantOf(today(), '00:00') },
  });
  return (
    <Screen title={w.closures} actions={<a {...linkTo('/dispatch')}>{w.back}</a>}>
      <p className="subtle">{w.closuresLead}</p>
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data?.roadClosures.length === 0 && (
        <Empty>
          <p>{w.noClosures}</p>
        </Empty>
      )}
      {data && data.roadClosures.length > 0 && (
        <ul className="plain">
          {data.roadClosures.map((closure) => (
            <Closure key={closure.id} closure={closure} />
          ))}
        </ul>
      )}
      <Draw />
      <HourFactors />
    </Screen>
  );
}

function Closure({ closure: { id, reason, from, until } }: { closure: ClosedRoadFragment }) {
  const w = useWords(placesWords);
  const format = useFormat();
  const [remove, { loading }] = useMutation(RemoveRoadClosureDocument, READ_AGAIN);
  const moment = (instant: string) => `${format.dayOfMonth(instant.slice(0, 10))} ${format.time(instant)}`;
  return (
    <li className="row section">
      <strong>{reason}</strong>
      <span>{w.period(moment(from), until ? moment(until) : w.untilFurther)}</span>
      <Button
        variant="secondary"
        data-size="sm"
        loading={loading}
        aria-label={w.open(reason)}
        onClick={() => void remove({ variables: { id } })}
      >
        {w.reopen}
      </Button>
    </li>
  );
}

function Draw() {
  const w = useWords(placesWords);
  const [from, setFrom] = useState(`${today()}T06:00`);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [draw, { loading }] = useMutation(DrawRoadClosureDocument, READ_AGAIN);
  const corners = useMemo(() => cornersIn(text), [text]);
  const pick = useCallback(
    ({ lat, lon }: LatLon) =>
      setText((before) => `${before.trimEnd()}\n${String(lat)}, ${String(lon)}`.trimStart()),
    [],
  );
  const save = async () => {
    const input = { corners, reason, from: oslo(from), until: until === '' ? null : oslo(until) };
    const { data } = await draw({ variables: { input } });
    const answer = data?.drawRoadClosure;
    setRefusal(answer?.__typename === 'Refusal' ? answer : null);
    if (answer?.__typename !== 'RoadClosure') return;
    setText('');
    setReason('');
  };
  return (
    <Section title={w.draw}>
      <div className="place-row">
        <div className="stack">
          <Textfield
            data-size="sm"
            label={w.reason}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="row">
            <Textfield
              data-size="sm"
              type="datetime-local"
              label={w.from}
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            />
            <Textfield
              data-size="sm"
              type="datetime-local"
              label={w.until}
              value={until}
              onChange={({ target }) => setUntil(target.value)}
            />
          </div>
          <Field data-size="sm">
            <Label>{w.corners}</Label>
            <Textarea rows={5} value={text} onChange={({ target }) => setText(target.value)} />
          </Field>
          <div className="row">
            <Button
              loading={loading}
              disabled={corners.length < 3 || from === ''}
              onClick={() => void save()}
            >
              {w.draw}
            </Button>
            <Button variant="tertiary" onClick={() => setText('')}>
              {w.clear}
            </Button>
          </div>
          {refusal && <RefusalNote title={w.notDrawn} refusal={refusal} />}
        </div>
        <PickMap label={w.closureMap} shape={corners} start={NOWHERE} onPick={pick} />
      </div>
    </Section>
  );
}

const NOWHERE: readonly LatLon[] = [];

/** `2027-03-22T06:00` as the wall clock says it. */
const oslo = (local: string): string => instantOf(local.slice(0, 10), local.slice(11, 16));

/** Two numbers a line; a line that is something else is not there yet. */
function cornersIn(text: string): LatLon[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(line);
    return match ? [{ lat: Number(match[1]), lon: Number(match[2]) }] : [];
  });
}
