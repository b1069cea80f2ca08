import { Button } from '@digdir/designsystemet-react';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Chosen } from './model.js';
import { partWords } from './part-words.js';
import { riskInWords } from './risk-words.js';

/** How full each point gets, in words. */
export function Points({
  plan,
  chosen,
  choose,
}: {
  plan: WholePlanFragment;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  return (
    <Section title={w.points} id="points">
      {plan.points.length === 0 && <p>{w.noPoints}</p>}
      <ul className="cards">
        {plan.points.map(({ point, bookings, peakExpected, capPresent, pOvercrowded }) => (
          <li key={point?.id}>
            <div className="row">
              <strong>{point?.name}</strong>
              <span className="subtle">{w.bookingCount(bookings)}</span>
              {point && (
                <Button
                  data-size="sm"
                  variant="tertiary"
                  aria-pressed={chosen !== null && 'point' in chosen && chosen.point === point.id}
                  onClick={() => choose({ point: point.id })}
                >
                  {w.showBookings}
                  <span className="visually-hidden"> {point.name}</span>
                </Button>
              )}
            </div>
            <p>{w.load(format.number(peakExpected, 1), capPresent)}</p>
            <p>{riskInWords(pOvercrowded, w, format)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
