import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useLanguage, useWords } from '../words/language.js';
import type { Moving } from './moving.js';
import { ofShortfall } from './remedies/proposal.js';
import { RemedyButton } from './remedies/remedy-button.js';
import type { RemedyPlan } from './remedies/use-remedy.js';
import { remedyWords } from './remedies/words.js';

/** Points that had no room for all who asked: how many they take, when it is tightest, and what was found to help. */
export function Shortfalls({
  plan,
  remedyPlan,
  changeable,
  onMove,
}: {
  plan: WholePlanFragment;
  remedyPlan: RemedyPlan;
  changeable: boolean;
  onMove: (moving: Moving) => void;
}) {
  const w = useWords(remedyWords);
  const language = useLanguage();
  if (plan.shortfalls.length === 0) return null;
  return (
    <Section title={w.title} id="shortfalls">
      <ul className="cards">
        {plan.shortfalls.map(({ point, message, remedies }) => (
          <li key={point?.id}>
            <p>{message[language]}</p>
            <ul className="remedies">
              {remedies.map((remedy) => {
                const effect = remedy.message[language];
                const proposal = ofShortfall(remedy);
                return (
                  <li key={remedy.kind + effect} className="row">
                    <span>{effect}</span>
                    {changeable && proposal && (
                      <RemedyButton proposal={proposal} effect={effect} plan={remedyPlan} onMove={onMove} />
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
