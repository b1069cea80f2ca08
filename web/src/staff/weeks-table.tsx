import type { ReactNode } from 'react';
import type { CalendarDayFragment, CalendarHandoutFragment } from '../graphql/generated/graphql.js';
import { today, useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import './calendar.css';
import { calendarWords } from './calendar-words.js';
import { weeksFrom } from './weeks.js';

/** A recipient's days, a row a week. */
export function WeeksTable({
  monday,
  weeks,
  days,
  handouts,
  caption,
  times = [],
  chosen,
  onChoose,
}: {
  monday: string;
  weeks: number;
  days: readonly CalendarDayFragment[];
  handouts: readonly CalendarHandoutFragment[];
  caption: string;
  /** Times to collect that are held. */
  times?: readonly { readonly date: string; readonly start: string }[];
  chosen?: string;
  /** Makes each day a button. */
  onChoose?: (date: string) => void;
}) {
  const w = useWords(calendarWords);
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={caption}>
      <table className="calendar">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {Object.values(w.weekdays).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksFrom(monday, weeks).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <DayCell
                  key={date}
                  date={date}
                  day={days.find((each) => each.date === date)}
                  handout={handouts.find((each) => each.date === date)}
                  time={times.find((each) => each.date === date)?.start}
                  isChosen={date === chosen}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MARKS: Readonly<Record<CalendarDayFragment['state'], string>> = {
  COVERED: '',
  PAUSED: 'II ',
  HELD: '◷ ',
  GAP: '! ',
};

type Gap = NonNullable<CalendarDayFragment['gap']>;

/** Of these it is not known whether there is a dose: what was given, or what is at home, waits to be said. */
const UNCLEAR: readonly Gap['code'][] = ['NOT_RECORDED', 'DECISION_NEEDED', 'OPENING_UNKNOWN'];

const look = ({ state, gap }: CalendarDayFragment): string =>
  gap && UNCLEAR.includes(gap.code) ? 'unclear' : state.toLowerCase();

function DayCell({
  date,
  day,
  handout,
  time,
  isChosen,
  onChoose,
}: {
  date: string;
  day: CalendarDayFragment | undefined;
  handout: CalendarHandoutFragment | undefined;
  time: string | undefined;
  isChosen: boolean;
  onChoose: ((date: string) => void) | undefined;
}) {
  const w = useWords(calendarWords);
  const format = useFormat();
  const kind = handout ? w.kinds[handout.kind] : '';
  // Why the day is without a dose has said it, where it is the same.
  const status = handout && handout.status !== day?.gap?.code ? w.statuses[handout.status] : '';
  return (
    <td
      className={`day day-${day ? look(day) : 'none'}`}
      aria-current={date === today() ? 'date' : undefined}
    >
      {onChoose ? (
        <button type="button" className="day-choose" aria-pressed={isChosen} onClick={() => onChoose(date)}>
          <time dateTime={date}>{format.dayOfMonth(date)}</time>
        </button>
      ) : (
        <time dateTime={date}>{format.dayOfMonth(date)}</time>
      )}
      <span>
        {day && <span aria-hidden="true">{look(day) === 'unclear' ? '? ' : MARKS[day.state]}</span>}
        {day ? (look(day) === 'unclear' ? w.unclear : w.states[day.state]) : w.none}
      </span>
      {day?.basis && (
        <span className="day-why">
          {w.bases[day.basis]}
          {day.late && <strong>{w.late}</strong>}
        </span>
      )}
      {day?.gap && <span className="day-why">{w.gapCodes[day.gap.code]}</span>}
      {handout && (
        <strong>
          {w.handout(handout.doses)}
          {kind !== '' && ` (${kind})`}
        </strong>
      )}
      {time !== undefined && <span>{w.collects(format.time(time))}</span>}
      {status !== '' && <span>{status}</span>}
    </td>
  );
}

/** Days without a dose in words, each with what would close it. */
export function Gaps({
  days,
  remedies,
}: {
  days: readonly CalendarDayFragment[];
  /** How a gap's remedies are shown, where they can be carried out. */
  remedies?: (gap: Gap) => ReactNode;
}) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  const gaps = new Map(
    days.flatMap(({ gap }) => (gap ? [[gap.code + (gap.dates[0] ?? ''), gap] as const] : [])),
  );
  if (gaps.size === 0) return <p>{w.noGaps}</p>;
  return (
    <div role="group" aria-label={w.gaps} className="stack">
      {[...gaps].map(([key, gap]) => (
        <div key={key} className={UNCLEAR.includes(gap.code) ? 'day-unclear' : 'day-gap'}>
          <p>
            <strong>{w.gapCodes[gap.code]}.</strong> {gap.message[language]}
          </p>
          {remedies ? (
            remedies(gap)
          ) : (
            <p className="subtle">
              {w.closes}: {gap.closedBy.map((remedy) => remedy.message[language]).join(' ')}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
