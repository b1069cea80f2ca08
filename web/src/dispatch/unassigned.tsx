import { Button } from '@digdir/designsystemet-react';
import { linkTo } from '../app/router.js';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useLanguage, useWords } from '../words/language.js';
import type { Moving } from './move-dialog.js';
import { partWords } from './part-words.js';

/** Who the plan has no place for, why, and the smallest change that would lift it. */
export function Unassigned({
  plan,
  changeable,
  onMove,
}: {
  plan: WholePlanFragment;
  changeable: boolean;
  onMove: (moving: Moving) => void;
}) {
  const w = useWords(partWords);
  const language = useLanguage();
  const rows = plan.unassigned.nodes;
  return (
    <Section title={`${w.unassigned} (${String(rows.length)})`} id="unassigned">
      {rows.length === 0 && <p>{w.noneUnassigned}</p>}
      <ul className="cards">
        {rows.map(({ id, recipient, doses, reasons, remedy }) => (
          <li key={id}>
            <div className="row">
              {recipient && <a {...linkTo(`/staff/${recipient.id}?day=${plan.date}`)}>{recipient.alias}</a>}
              <span className="subtle">{w.doses(doses)}</span>
              {recipient && changeable && (
                <Button
                  data-size="sm"
                  variant="tertiary"
                  onClick={() => onMove({ recipient: recipient.id, alias: recipient.alias, from: null })}
                >
                  {w.place}
                </Button>
              )}
            </div>
            {reasons.map(({ code, message }) => (
              <p key={code + message.nb}>{message[language]}</p>
            ))}
            {remedy && (
              <p>
                <strong>{w.remedy}:</strong> {remedy[language]}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
