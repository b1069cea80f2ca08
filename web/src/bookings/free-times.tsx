import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { FreeTimesDocument, type FreeTimesQuery } from '../graphql/generated/graphql.js';
import { Failed, Loading } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { bookingWords } from './words.js';

export type FreeTime = FreeTimesQuery['freeTimes'][number];

/** So that no level is told by its colour alone. */
const MARKS: Readonly<Record<FreeTime['level'], string>> = {
  QUIET: '○',
  BUSY: '◐',
  NEAR_LIMIT: '●',
  TOO_RISKY: '✗',
};

/** The starts of a point's day, an hour a line: each says how crowded it would get, before it is chosen. */
export function FreeTimes({
  recipient,
  point,
  date,
  plan,
  chosen,
  onChoose,
}: {
  recipient: string;
  point: string;
  date: string;
  plan: string | null;
  chosen: FreeTime | null;
  onChoose: (time: FreeTime) => void;
}) {
  const w = useWords(bookingWords);
  const format = useFormat();
  const group = useId();
  const [isAllShown, showAll] = useState(false);
  const { data, error, refetch } = useQuery(FreeTimesDocument, {
    variables: { recipient, point, date, plan },
    fetchPolicy: 'network-only', // others book too
  });
  const times = data?.freeTimes;
  if (error) return <Failed error={error} retry={refetch} />;
  if (!times) return <Loading />;
  const shown = times.filter(({ breaks }) => isAllShown || breaks.length === 0);
  const hourOf = ({ start }: FreeTime) => format.time(start).slice(0, 2);
  const hours = [...new Set(shown.map(hourOf))];
  return (
    <fieldset className="free-times">
      <legend>{w.times}</legend>
      {times.length === 0 && <p>{w.noneAtAll}</p>}
      {times.length > 0 && shown.length === 0 && <p>{w.noneFree}</p>}
      <ul className="free-legend subtle" aria-hidden="true">
        {(['QUIET', 'BUSY', 'NEAR_LIMIT'] as const).map((level) => (
          <li key={level}>
            {MARKS[level]} {w.levels[level]}
          </li>
        ))}
        <li>
          {MARKS.TOO_RISKY} {w.breaks}
        </li>
      </ul>
      <Checkbox
        data-size="sm"
        label={w.all}
        checked={isAllShown}
        onChange={({ target }) => showAll(target.checked)}
      />
      <div className="free-list">
        {hours.map((hour) => (
          <div key={hour} className="free-hour">
            {shown
              .filter((time) => hourOf(time) === hour)
              .map((time) => (
                <label key={time.start} className={`free-time free-${levelOf(time).toLowerCase()}`}>
                  <input
                    type="radio"
                    className="visually-hidden"
                    name={group}
                    checked={chosen?.start === time.start}
                    onChange={() => onChoose(time)}
                  />
                  <span aria-hidden="true">{MARKS[levelOf(time)]}</span> {format.time(time.start)}
                  <span className="visually-hidden">
                    , {time.breaks.length > 0 ? w.breaks : w.levels[time.level]}, {w.seats(time.seatsLeft)}
                  </span>
                </label>
              ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A time that breaks any rule looks like one that is too risky. */
const levelOf = ({ level, breaks }: FreeTime): FreeTime['level'] => (breaks.length > 0 ? 'TOO_RISKY' : level);
