import { useQuery } from '@apollo/client/react';
import { PointPresenceDocument, type PointPresenceQuery } from '../graphql/generated/graphql.js';
import { Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { catalogue, useWords } from '../words/language.js';
import { riskInWords } from './risk-words.js';
import { partWords } from './part-words.js';
import { timeAxis } from './time-axis.js';

const curveWords = catalogue(
  {
    title: 'Til stede gjennom dagen',
    expected: 'Ventet',
    likely: 'Høyst, 19 av 20 dager',
    cap: 'Plass til',
    booked: 'Booket',
    above: 'Fare for trengsel',
    time: 'Klokkeslett',
    numbers: 'Vis tallene',
    most: (expected: string, likely: string, cap: string) =>
      `Ventet på det meste ${expected} til stede; 19 av 20 dager høyst ${likely}. Plass til ${cap}.`,
  },
  {
    title: 'Present through the day',
    expected: 'Expected',
    likely: 'At most, 19 days of 20',
    cap: 'Room for',
    booked: 'Booked',
    above: 'Risk of crowding',
    time: 'Time',
    numbers: 'Show the numbers',
    most: (expected: string, likely: string, cap: string) =>
      `At most ${expected} expected present; at most ${likely} on 19 days of 20. Room for ${cap}.`,
  },
);

const WIDTH = 380;
const HEIGHT = 150;
const LEFT = 26;
const FLOOR = HEIGHT - 22;
const CEILING = 8;
/** Minutes between the rows of the table. */
const ROWS_EVERY = 15;

type Presence = NonNullable<PointPresenceQuery['pointPresence']>;

/** How many may be at a point through the day, under the line of how many there may be; the table says the same. */
export function PresenceCurve({ plan, point }: { plan: string; point: string }) {
  const { data, error, refetch } = useQuery(PointPresenceDocument, {
    variables: { plan, point },
    fetchPolicy: 'no-cache',
  });
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return data.pointPresence && <Curve presence={data.pointPresence} />;
}

function Curve({ presence: { minutes, capPresent, pOvercrowded } }: { presence: Presence }) {
  const w = useWords(curveWords);
  const p = useWords(partWords);
  const format = useFormat();
  if (minutes.length === 0) return null;
  const instants = minutes.map(({ at }) => Date.parse(at));
  const axis = timeAxis(instants, LEFT, WIDTH - LEFT - 6);
  const expected = Math.max(...minutes.map((minute) => minute.expected));
  const likely = Math.max(...minutes.map((minute) => minute.likely));
  const top = Math.max(capPresent, likely, expected) + 0.5;
  const y = (present: number) => FLOOR - (present / top) * (FLOOR - CEILING);
  const line = (value: (minute: Presence['minutes'][number]) => number): string =>
    minutes
      .map((minute, k) => `${String(Math.round(axis.x(instants[k] ?? 0)))},${y(value(minute)).toFixed(1)}`)
      .join(' ');
  const floor = `${String(axis.x(instants.at(-1) ?? 0))},${String(FLOOR)} ${String(axis.x(instants[0] ?? 0))},${String(FLOOR)}`;
  return (
    <div className="curve">
      <p>{w.most(format.number(expected, 1), format.number(likely), format.number(capPresent))}</p>
      <p>{riskInWords(pOvercrowded, p, format)}</p>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={w.title}>
        {axis.hours
          .filter((_, index) => axis.hours.length <= 9 || index % 2 === 0)
          .map((hour) => (
            <g key={hour} className="board-hour">
              <line x1={axis.x(hour)} x2={axis.x(hour)} y1={CEILING} y2={FLOOR} />
              <text x={axis.x(hour)} y={HEIGHT - 6}>
                {format.time(new Date(hour).toISOString())}
              </text>
            </g>
          ))}
        <polygon className="curve-expected" points={`${line((minute) => minute.expected)} ${floor}`} />
        <polyline className="curve-likely" points={line((minute) => minute.likely)} />
        <line className="board-cap" x1={LEFT} x2={WIDTH - 6} y1={y(capPresent)} y2={y(capPresent)} />
        <text className="curve-number" x={LEFT - 6} y={y(capPresent) + 4}>
          {capPresent}
        </text>
        <text className="curve-number" x={LEFT - 6} y={FLOOR}>
          0
        </text>
      </svg>
      <ul className="legend">
        {(['expected', 'likely', 'cap'] as const).map((mark) => (
          <li key={mark}>
            <svg width="24" height="16" aria-hidden="true" className={`mark mark-${mark}`}>
              {mark === 'expected' ? (
                <rect x="2" y="3" width="20" height="11" className="curve-expected" />
              ) : (
                <line
                  x1="1"
                  x2="23"
                  y1="8"
                  y2="8"
                  className={mark === 'likely' ? 'curve-likely' : 'board-cap'}
                />
              )}
            </svg>
            {w[mark]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{w.numbers}</summary>
        <div className="cards-scroll" tabIndex={0} role="region" aria-label={w.title}>
          <table className="curve-table">
            <thead>
              <tr>
                {[w.time, w.booked, w.expected, w.likely, w.above].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {minutes
                .filter((_, index) => index % ROWS_EVERY === 0)
                .map((minute) => (
                  <tr key={minute.at}>
                    <th scope="row">{format.time(minute.at)}</th>
                    <td>{minute.booked}</td>
                    <td>{format.number(minute.expected, 1)}</td>
                    <td>{minute.likely}</td>
                    <td>{format.percent(minute.above)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
