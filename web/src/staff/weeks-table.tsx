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
  return (
    <td
      className={`day day-${(day?.state ?? 'NONE').toLowerCase()}`}
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
        {day && <span aria-hidden="true">{MARKS[day.state]}</span>}
        {day ? w.states[day.state] : w.none}
      </span>
      {handout && (
        <strong>
          {w.handout(handout.doses)}
          {kind !== '' && ` (${kind})`}
        </strong>
      )}
      {time !== undefined && <span>{w.collects(format.time(time))}</span>}
      {handout?.outcome != null && <span>{w.outcomes[handout.outcome] ?? handout.outcome}</span>}
    </td>
  );
}

/** Days without a dose in words, each with what would close it. */
export function Gaps({ days }: { days: readonly CalendarDayFragment[] }) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  const gaps = new Map(
    days.flatMap(({ gap }) => (gap ? [[gap.code + (gap.dates[0] ?? ''), gap] as const] : [])),
  );
  if (gaps.size === 0) return <p>{w.noGaps}</p>;
  return (
    <div role="group" aria-label={w.gaps}>
      {[...gaps].map(([key, { message, closedBy }]) => (
        <div key={key} className="day-gap">
          <p>{message[language]}</p>
          <p className="subtle">
            {w.closes}: {closedBy.map((remedy) => remedy.message[language]).join(' ')}
          </p>
        </div>
      ))}
    </div>
  );
}
