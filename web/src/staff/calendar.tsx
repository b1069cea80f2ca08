import { useQuery } from '@apollo/client/react';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { CalendarDocument } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { addDays, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { calendarWords } from './calendar-words.js';
import { GapRemedies } from './gap-remedies.js';
import type { KnownRecipient } from './known.js';
import { Gaps, WeeksTable } from './weeks-table.js';
import { mondayOf } from './weeks.js';

const WEEKS = 5;

/** Five weeks of one recipient: every day accounted for, the gaps in red and in words; a day leads to what is known of it. */
export function Calendar({
  recipient,
  chosen,
  onChoose,
}: {
  recipient: KnownRecipient;
  chosen: string;
  onChoose: (date: string) => void;
}) {
  const w = useWords(calendarWords);
  const format = useFormat();
  const [monday, setMonday] = useState(() => mondayOf(chosen));
  const until = addDays(monday, WEEKS * 7 - 1);
  const { data, previousData, error, refetch } = useQuery(CalendarDocument, {
    variables: { recipient: recipient.id, from: monday, until },
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
          <WeeksTable
            monday={monday}
            weeks={WEEKS}
            days={days}
            handouts={shown.handouts.nodes}
            times={shown.heldTimes.nodes}
            chosen={chosen}
            onChoose={onChoose}
            caption={w.caption(format.date(monday), format.date(until))}
          />
          <Gaps days={days} remedies={(gap) => <GapRemedies recipient={recipient} gap={gap} />} />
        </>
      )}
    </Section>
  );
}
