import { useLazyQuery } from '@apollo/client/react';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useMemo, useState } from 'react';
import { linkTo } from '../app/router.js';
import {
  type PointPlaceFragment,
  ReachOfPointDocument,
  type ReachOfPointQuery,
  type TravelMode,
} from '../graphql/generated/graphql.js';
import { ChoiceField } from '../ui/choice-field.js';
import { Section } from '../ui/section.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { type Area, ReachMap } from './reach-map.js';
import { placesWords } from './words.js';

const MODES: readonly TravelMode[] = ['FOOT', 'BIKE', 'CAR'];
const MOST_MINUTES = 60;

/** Who lives within so many minutes of a point. */
export function ReachOfPoint({ points }: { points: readonly PointPlaceFragment[] }) {
  const w = useWords(placesWords);
  const [id, setId] = useState(points[0]?.id ?? '');
  const [mode, setMode] = useState<TravelMode>('FOOT');
  const [minutes, setMinutes] = useState('10');
  const [ask, { data, loading, error }] = useLazyQuery(ReachOfPointDocument, { fetchPolicy: 'no-cache' });
  const [asked, setAsked] = useState<{ point: PointPlaceFragment; mode: TravelMode; minutes: number }>();
  const point = points.find((each) => each.id === id);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!point) return;
    const question = { id, mode, minutes: Number(minutes) };
    setAsked({ point, mode, minutes: Number(minutes) });
    void ask({ variables: question });
  };
  return (
    <Section title={w.reach}>
      <form className="row" onSubmit={submit}>
        <ChoiceField
          label={w.place}
          value={id}
          options={points.map((each) => [each.id, each.name])}
          onChoose={setId}
        />
        <ChoiceField
          label={w.mode}
          value={mode}
          options={MODES.map((each) => [each, w.modes[each]])}
          onChoose={(each) => setMode(each as TravelMode)}
        />
        <Textfield
          data-size="sm"
          type="number"
          min={1}
          max={MOST_MINUTES}
          required
          label={w.minutes}
          value={minutes}
          onChange={({ target }) => setMinutes(target.value)}
        />
        <Button type="submit" disabled={!point}>
          {w.showReach}
        </Button>
      </form>
      {error && <Failed error={error} />}
      {loading && <Loading />}
      {data && asked && !loading && <Answer reach={data.reachOfPoint} {...asked} />}
    </Section>
  );
}

function Answer({
  reach,
  point,
  mode,
  minutes,
}: {
  reach: ReachOfPointQuery['reachOfPoint'];
  point: PointPlaceFragment;
  mode: TravelMode;
  minutes: number;
}) {
  const w = useWords(placesWords);
  const { recipients } = reach;
  const homes = useMemo(() => recipients.flatMap(({ residence }) => residence ?? []), [recipients]);
  const heading = w.within(recipients.length, String(minutes), w.modes[mode], point.name);
  return (
    <div className="place-row">
      <div className="stack">
        <p role="status">{heading}</p>
        {reach.engine === 'straight-line' && <p>{w.circle}</p>}
        {recipients.length === 0 ? (
          <Empty>
            <p>{w.nobody}</p>
          </Empty>
        ) : (
          <ul className="plain reach-list" aria-label={heading} tabIndex={0}>
            {recipients.map(({ id, alias, residence }) => (
              <li key={id}>
                <a {...linkTo(`/staff/${id}`)}>{alias}</a> {residence?.address}
              </li>
            ))}
          </ul>
        )}
      </div>
      {/* The schema says JSON; the service says a MultiPolygon. */}
      <ReachMap label={w.reachMap(point.name)} point={point} homes={homes} area={reach.area as Area} />
    </div>
  );
}
