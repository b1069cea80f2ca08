import { useMutation } from '@apollo/client/react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  type InForceFragment,
  RevertCrisisDocument,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { RefusalNote } from '../ui/refusal.js';
import { Section } from '../ui/section.js';
import { Failed } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { type Sentence, useLanguage, useWords } from '../words/language.js';
import { crisisWords } from './words.js';

/** The measures that hold now, and the way out of them. */
export function InForce({ activations }: { activations: readonly InForceFragment[] }) {
  const w = useWords(crisisWords);
  const format = useFormat();
  const language = useLanguage();
  const [asked, setAsked] = useState<InForceFragment | null>(null);
  const [left, setLeft] = useState<readonly Sentence[] | null>(null);
  return (
    <Section title={w.inForce}>
      {activations.length === 0 && !left && <Paragraph>{w.none}</Paragraph>}
      {left && (
        <Alert data-color="success" role="status" data-size="sm">
          <Paragraph>{w.done}</Paragraph>
          {left.length > 0 && (
            <>
              <Paragraph>{w.left}:</Paragraph>
              <ul>
                {left.map((sentence) => (
                  <li key={sentence.nb}>{sentence[language]}</li>
                ))}
              </ul>
            </>
          )}
        </Alert>
      )}
      <ul className="plain">
        {activations.map((activation) => (
          <li key={activation.id} className="row">
            <strong>{activation.whatIf.name}</strong>
            <span className="subtle">
              {w.since(
                activation.appliedBy,
                `${format.shortDay(activation.appliedAt.slice(0, 10))} ${format.time(activation.appliedAt)}`,
              )}
            </span>
            <Button variant="secondary" data-size="sm" onClick={() => setAsked(activation)}>
              {w.off}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <SwitchOff
          activation={asked}
          onClose={() => setAsked(null)}
          onDone={(stays) => {
            setAsked(null);
            setLeft(stays);
          }}
        />
      )}
    </Section>
  );
}

function SwitchOff({
  activation,
  onClose,
  onDone,
}: {
  activation: InForceFragment;
  onClose: () => void;
  onDone: (left: readonly Sentence[]) => void;
}) {
  const w = useWords(crisisWords);
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [revert, { loading, error }] = useMutation(RevertCrisisDocument, { refetchQueries: ['Crisis'] });
  const switchOff = async (leave: string[]) => {
    const { data } = await revert({ variables: { input: { activation: activation.id, leave } } });
    const answer = data?.revertCrisis;
    if (answer?.__typename === 'CrisisReverted') onDone(answer.left);
    if (answer?.__typename === 'Refusal') setRefusal(answer);
  };
  // Rows that were changed since can be left as they are now.
  const changed = refusal?.code === 'CHANGED_SINCE' ? refusal.faults.map(({ where }) => where) : [];
  return (
    <Modal title={w.offTitle(activation.whatIf.name)} onClose={onClose}>
      <div className="stack">
        <Paragraph>{w.offLead}</Paragraph>
        {refusal && <RefusalNote title={w.refused} refusal={refusal} />}
        {error && <Failed error={error} />}
        <div className="row">
          {changed.length === 0 ? (
            <Button loading={loading} onClick={() => void switchOff([]).catch(() => undefined)}>
              {w.off}
            </Button>
          ) : (
            <Button loading={loading} onClick={() => void switchOff(changed).catch(() => undefined)}>
              {w.leave}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
