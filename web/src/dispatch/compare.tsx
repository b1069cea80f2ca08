import { useQuery } from '@apollo/client/react';
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { linkTo } from '../app/router.js';
import {
  type ComparedPlanFragment,
  ComparePlansDocument,
  type PlanHeadFragment,
  type PlannedSpotFragment,
} from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { catalogue, useWords } from '../words/language.js';
import { dispatchWords } from './words.js';

const compareWords = catalogue(
  {
    title: 'To planer side om side',
    with: 'Sammenlign med',
    other: 'Den andre',
    shown: 'Den som vises',
    difference: 'Forskjell',
    figure: 'Tall',
    cost: 'Kostnad',
    risk: 'Største fare for trengsel',
    changed: (count: number) =>
      count === 0 ? 'Alle står på samme sted til samme tid.' : `${String(count)} står annerledes`,
    who: 'Mottaker',
    what: 'Hva',
    from: 'Fra',
    to: 'Til',
    nowhere: 'uten plass',
    kinds: {
      TO_HOME: 'Får hjem',
      TO_POINT: 'Må hente',
      OTHER_SHIFT: 'Annen rute',
      OTHER_POINT: 'Annet sted',
      OTHER_TIME: 'Annen tid',
      LOST: 'Mister plassen',
      PLACED: 'Får plass',
    },
  },
  {
    title: 'Two plans side by side',
    with: 'Compare with',
    other: 'The other',
    shown: 'The one shown',
    difference: 'Difference',
    figure: 'Figure',
    cost: 'Cost',
    risk: 'Highest risk of crowding',
    changed: (count: number) =>
      count === 0 ? 'Everybody is at the same place at the same time.' : `${String(count)} stand differently`,
    who: 'Recipient',
    what: 'What',
    from: 'From',
    to: 'To',
    nowhere: 'no place',
    kinds: {
      TO_HOME: 'Brought home',
      TO_POINT: 'Has to collect',
      OTHER_SHIFT: 'Another route',
      OTHER_POINT: 'Another point',
      OTHER_TIME: 'Another time',
      LOST: 'Loses the place',
      PLACED: 'Gets a place',
    },
  },
);

/** The plan that is shown beside another of the day: what each costs, and who is served differently. */
export function Compare({ shown, others }: { shown: PlanHeadFragment; others: readonly PlanHeadFragment[] }) {
  const w = useWords(compareWords);
  const d = useWords(dispatchWords);
  const format = useFormat();
  const id = useId();
  const [chosen, choose] = useState('');
  const other = others.find((each) => each.id === chosen) ?? others[0];
  return (
    <Section title={w.title} id="compare">
      <Field className="day-bar-version">
        <Label htmlFor={id}>{w.with}</Label>
        <Select id={id} value={other?.id ?? ''} onChange={({ target }) => choose(target.value)}>
          {others.map((each) => (
            <Select.Option key={each.id} value={each.id}>
              {d.versionName(d.statuses[each.status], format.time(each.createdAt))}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {other && (
        <Comparison key={`${other.id} ${String(shown.version)}`} before={other.id} after={shown.id} />
      )}
    </Section>
  );
}

function Comparison({ before, after }: { before: string; after: string }) {
  const w = useWords(compareWords);
  const format = useFormat();
  const { data, error, refetch } = useQuery(ComparePlansDocument, {
    variables: { before, after },
    fetchPolicy: 'no-cache',
  });
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { changes } = data.comparePlans;
  const spot = ({ shift, point, start }: PlannedSpotFragment): string =>
    start === null ? w.nowhere : `${point?.name ?? shift?.vehicle?.name ?? '?'} ${format.time(start)}`;
  return (
    <div className="compare">
      <Figures before={data.comparePlans.before} after={data.comparePlans.after} />
      <div>
        <p>{w.changed(changes.length)}</p>
        {changes.length > 0 && (
          <div className="cards-scroll" tabIndex={0} role="region" aria-label={w.changed(changes.length)}>
            <table className="curve-table">
              <thead>
                <tr>
                  {[w.who, w.what, w.from, w.to].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ recipient, kind, from, to }, index) => (
                  <tr key={recipient?.id ?? index}>
                    <th scope="row">
                      {recipient && <a {...linkTo(`/staff/${recipient.id}`)}>{recipient.alias}</a>}
                    </th>
                    <td>{w.kinds[kind]}</td>
                    <td>{spot(from)}</td>
                    <td>{spot(to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </div>
  );
}

function Figures({ before, after }: { before: ComparedPlanFragment; after: ComparedPlanFragment }) {
  const w = useWords(compareWords);
  const d = useWords(dispatchWords);
  const format = useFormat();
  const risk = ({ points }: ComparedPlanFragment) =>
    Math.max(0, ...points.map((point) => point.pOvercrowded));
  const rows: readonly {
    name: string;
    of: (plan: ComparedPlanFragment) => number;
    say: (value: number) => string;
    change: (value: number) => string;
  }[] = [
    { name: w.cost, of: ({ cost }) => cost ?? 0, say: format.number, change: format.change },
    {
      name: d.noPlace,
      of: ({ unassignedCount }) => unassignedCount,
      say: format.number,
      change: format.change,
    },
    {
      name: d.driving,
      of: ({ duration }) => duration ?? 0,
      say: format.duration,
      change: (seconds) => `${format.change(Math.round(seconds / 60))} min`,
    },
    {
      name: d.distance,
      of: ({ distance }) => distance ?? 0,
      say: format.distance,
      change: (metres) => `${format.change(metres / 1000, 1)} km`,
    },
    {
      name: w.risk,
      of: risk,
      say: format.percent,
      change: (share) => `${format.change(share * 100, 1)} %`,
    },
  ];
  return (
    <table className="curve-table">
      <thead>
        <tr>
          {[w.figure, w.other, w.shown, w.difference].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of, say, change }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{say(of(before))}</td>
            <td>{say(of(after))}</td>
            <td>{change(of(after) - of(before))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
