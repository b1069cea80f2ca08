import { useQuery } from '@apollo/client/react';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { CalendarDocument, type CalendarQuery } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useLanguage, useWords } from '../words/language.js';
import './calendar.css';
import { calendarWords } from './calendar-words.js';
import { mondayOf, weeksFrom } from './weeks.js';

const WEEKS = 5;

type Day = CalendarQuery['coverage']['nodes'][number]['days'][number];
type Handout = CalendarQuery['handouts']['nodes'][number];

/** Five weeks of one recipient: every day accounted for, the gaps in red and in words. */
export function Calendar({ recipient }: { recipient: string }) {
  const w = useWords(calendarWords);
  const format = useFormat();
  const [monday, setMonday] = useState(() => mondayOf(today()));
  const until = addDays(monday, WEEKS * 7 - 1);
  const { data, previousData, error, refetch } = useQuery(CalendarDocument, {
    variables: { recipient, from: monday, until },
  });
  const shown = data ?? previousData;
  const days = shown?.coverage.nodes[0]?.days ?? [];
  return (
    <Section title={w.title}>
      <p className="subtle">{w.lead}</p>
      <div className="row">
        <Button
          data-size="sm"
          variant="secondary"
          onClick={() => setMonday(addDays(monday, -7 * (WEEKS - 1)))}
        >
          ‹ {w.earlier}
        </Button>
        <Button
          data-size="sm"
          variant="secondary"
          onClick={() => setMonday(addDays(monday, 7 * (WEEKS - 1)))}
        >
          {w.later} ›
        </Button>
      </div>
      {error && <Failed error={error} retry={refetch} />}
      {!shown && !error && <Loading />}
      {shown && (
        <>
          <div className="scroll-x" tabIndex={0} role="group" aria-label={w.title}>
            <table className="calendar">
              <caption>{w.caption(format.date(monday), format.date(until))}</caption>
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
                {weeksFrom(monday, WEEKS).map((week) => (
                  <tr key={week[0]}>
                    {week.map((date) => (
                      <DayCell
                        key={date}
                        date={date}
                        day={days.find((each) => each.date === date)}
                        handout={shown.handouts.nodes.find((each) => each.date === date)}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Gaps days={days} />
        </>
      )}
    </Section>
  );
}

const MARKS: Readonly<Record<Day['state'], string>> = { COVERED: '', PAUSED: 'II ', HELD: '◷ ', GAP: '! ' };

function DayCell({
  date,
  day,
  handout,
}: {
  date: string;
  day: Day | undefined;
  handout: Handout | undefined;
}) {
  const w = useWords(calendarWords);
  const format = useFormat();
  const kind = handout ? w.kinds[handout.kind] : '';
  return (
    <td
      className={`day day-${(day?.state ?? 'NONE').toLowerCase()}`}
      aria-current={date === today() ? 'date' : undefined}
    >
      <time dateTime={date}>{format.dayOfMonth(date)}</time>
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
    </td>
  );
}

function Gaps({ days }: { days: readonly Day[] }) {
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
