import { Alert, Button, Radio } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { linkTo } from '../app/router.js';
import { useWholePlan } from '../dispatch/use-whole-plan.js';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import './print.css';
import { printWords } from './words.js';

type What = 'sheets' | 'cards';

/**
 * Paper for a day on which the phones are down: what each needs to do their part, and nothing else of any recipient.
 */
export function Print({ plan: id }: { plan: string }) {
  const w = useWords(printWords);
  const [what, setWhat] = useState<What>('sheets');
  const { data, error, refetch } = useWholePlan(id);
  const plan = data?.plan;
  const group = useId();
  return (
    <Screen
      title={w.title}
      actions={
        plan && (
          <a className="screen-back" {...linkTo(`/dispatch/${plan.date}?plan=${plan.id}`)}>
            {w.back}
          </a>
        )
      }
    >
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && !plan && <Empty>{w.noPlan}</Empty>}
      {plan && (
        <>
          <div className="row print-choice">
            <fieldset className="choices">
              <legend>{w.what}</legend>
              {(['sheets', 'cards'] as const).map((each) => (
                <Radio
                  key={each}
                  name={group}
                  value={each}
                  label={w[each]}
                  checked={what === each}
                  onChange={() => setWhat(each)}
                />
              ))}
            </fieldset>
            <Button onClick={() => window.print()}>{w.print}</Button>
          </div>
          {plan.status === 'DRAFT' && <Alert data-color="warning">{w.draft}</Alert>}
          {what === 'sheets' ? <Sheets plan={plan} /> : <Cards plan={plan} />}
        </>
      )}
    </Screen>
  );
}

function Sheets({ plan }: { plan: WholePlanFragment }) {
  const w = useWords(printWords);
  const format = useFormat();
  const routes = plan.routes.filter(({ stops }) => stops.some(({ visits }) => visits.length > 0));
  if (routes.length === 0) return <Empty>{w.noSheets}</Empty>;
  return routes.map(({ id, shift, stops }) => (
    <section key={id} className="sheet" aria-labelledby={`sheet-${id}`}>
      <h2 id={`sheet-${id}`}>{w.sheet(shift?.vehicle?.name ?? '?')}</h2>
      <p>
        {format.day(plan.date)}
        {shift && `, ${shift.start}–${shift.end}`}. {w.crew}: {shift?.crew.map(({ name }) => name).join(', ')}
      </p>
      <table>
        <thead>
          <tr>
            {w.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows stops={stops} />
        </tbody>
      </table>
    </section>
  ));
}

function Rows({ stops }: { stops: WholePlanFragment['routes'][number]['stops'] }) {
  const w = useWords(printWords);
  const format = useFormat();
  const halts: Readonly<Partial<Record<string, string>>> = { BREAK: w.break, LOAD: w.load };
  const numbers = new Map(stops.filter(({ visits }) => visits.length > 0).map(({ id }, i) => [id, i + 1]));
  return stops.flatMap(({ id, kind, serviceStart, point, visits }) => {
    const halt = halts[kind];
    if (halt !== undefined)
      return [
        <tr key={id}>
          <td />
          <td>{format.time(serviceStart)}</td>
          <td colSpan={4}>{[halt, point?.name].filter(Boolean).join(', ')}</td>
        </tr>,
      ];
    return visits.map(({ id: visit, doses, recipient }) => (
      <tr key={visit}>
        <td>{numbers.get(id)}</td>
        <td>{format.time(serviceStart)}</td>
        <td>{recipient?.alias ?? '?'}</td>
        <td>
          {recipient?.residence?.address}
          {recipient?.residence?.accessNotes && <small>{recipient.residence.accessNotes}</small>}
        </td>
        <td>{doses}</td>
        <td className="sheet-tick" />
      </tr>
    ));
  });
}

/** A time and a place, and no word of what for: it may lie on a kitchen table. A point's name may tell, its address does not. */
function Cards({ plan }: { plan: WholePlanFragment }) {
  const w = useWords(printWords);
  const format = useFormat();
  const { nodes } = plan.bookings;
  const places = new Map(plan.points.map(({ point }) => [point?.id, point?.address]));
  if (nodes.length === 0) return <Empty>{w.noCards}</Empty>;
  return (
    <ul className="slot-cards">
      {nodes.map(({ id, start, point, recipient }) => (
        <li key={id} className="slot-card">
          <h2>{w.card}</h2>
          <p>
            {format.day(plan.date)} {w.at} <strong>{format.time(start)}</strong>
          </p>
          <p>{places.get(point?.id)}</p>
          <p className="slot-card-reference">
            {w.reference} {recipient?.alias}
          </p>
        </li>
      ))}
    </ul>
  );
}
