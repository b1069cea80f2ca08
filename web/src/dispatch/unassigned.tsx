import { Button, Checkbox } from '@digdir/designsystemet-react';
import { linkTo } from '../app/router.js';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useLanguage, useWords } from '../words/language.js';
import type { Moving } from './moving.js';
import { partWords } from './part-words.js';
import { ofUnassigned } from './remedies/proposal.js';
import { RemedyButton } from './remedies/remedy-button.js';
import type { RemedyPlan } from './remedies/use-remedy.js';
import type { Selection } from './selection/use-selection.js';
import { selectionWords } from './selection/words.js';

/** Who the plan has no place for, why, and the smallest change that would lift it. */
export function Unassigned({
  plan,
  remedyPlan,
  changeable,
  selection,
  onMove,
}: {
  plan: WholePlanFragment;
  remedyPlan: RemedyPlan;
  changeable: boolean;
  selection: Selection;
  onMove: (moving: Moving) => void;
}) {
  const w = useWords(partWords);
  const s = useWords(selectionWords);
  const language = useLanguage();
  const rows = plan.unassigned.nodes;
  const recipients = rows.flatMap(({ recipient }) => recipient?.id ?? []);
  const all = recipients.every((recipient) => selection.recipients.has(recipient));
  return (
    <Section title={`${w.unassigned} (${String(rows.length)})`} id="unassigned">
      {rows.length === 0 && <p>{w.noneUnassigned}</p>}
      {changeable && recipients.length > 1 && (
        <Checkbox
          data-size="sm"
          label={s.allUnassigned}
          checked={all}
          onChange={() => selection.toggle(recipients, !all)}
        />
      )}
      <ul className="cards">
        {rows.map((row) => {
          const { id, recipient, doses, reasons, remedy } = row;
          const proposal = changeable ? ofUnassigned(row) : null;
          return (
            <li key={id}>
              <div className="row">
                {recipient && changeable && (
                  <Checkbox
                    data-size="sm"
                    aria-label={s.one(recipient.alias)}
                    checked={selection.recipients.has(recipient.id)}
                    onChange={({ target }) => selection.toggle([recipient.id], target.checked)}
                  />
                )}
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
                <div className="row">
                  <span>
                    <strong>{w.remedy}:</strong> {remedy[language]}
                  </span>
                  {proposal && (
                    <RemedyButton
                      proposal={proposal}
                      effect={remedy[language]}
                      plan={remedyPlan}
                      onMove={onMove}
                    />
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
