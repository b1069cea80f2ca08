import { useQuery } from '@apollo/client/react';
import { Button, Radio } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { directionOf } from '../bookings/direction.js';
import { PrintedTimeDocument } from '../graphql/generated/graphql.js';
import { Screen } from '../ui/screen.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/language.js';
import './print.css';
import { printWords } from './words.js';

type What = 'card' | 'letter';

/**
 * One time on paper, in the recipient's language, for a recipient who gets no text messages. It says neither who nor
 * what for.
 */
export function TimeCard({ time }: { time: string }) {
  const w = useWords(printWords);
  const group = useId();
  const [what, setWhat] = useState<What>('card');
  const { data, error, refetch } = useQuery(PrintedTimeDocument, { variables: { time } });
  const printed = data?.printedTime;
  return (
    <Screen
      title={w.oneTime}
      actions={
        <Button className="screen-back" variant="tertiary" data-size="sm" onClick={() => history.back()}>
          {w.backToRecipient}
        </Button>
      }
    >
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && !printed && <Empty>{w.noTime}</Empty>}
      {printed && (
        <>
          <div className="row print-choice">
            <fieldset className="choices">
              <legend>{w.what}</legend>
              {(['card', 'letter'] as const).map((each) => (
                <Radio
                  key={each}
                  name={group}
                  value={each}
                  label={w.papers[each]}
                  checked={what === each}
                  onChange={() => setWhat(each)}
                />
              ))}
            </fieldset>
            <Button onClick={() => window.print()}>{w.print}</Button>
          </div>
          <p className="subtle print-choice">{w.onEnvelope}</p>
          <article
            className={what === 'card' ? 'slot-card slot-card-alone' : 'letter'}
            lang={printed.language}
            dir={directionOf(printed.language)}
          >
            {/* One sentence a line: read from afar, or by a person who reads slowly. */}
            {printed.text.split(/(?<=[.!?]) (?=\p{Lu}|\p{Lo})/u).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </article>
        </>
      )}
    </Screen>
  );
}
