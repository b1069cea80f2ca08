import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { WholePlanFragment } from '../../graphql/generated/graphql.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Section } from '../../ui/section.js';
import { useWords } from '../../words/language.js';
import type { Lane } from '../model.js';
import { partWords } from '../part-words.js';
import type { Undoable } from '../use-history.js';
import { selectedHandouts, toLock } from './handouts.js';
import type { Selection } from './use-selection.js';
import { selectionWords } from './words.js';

/** What can be done with several handouts at once. */
export function SelectionBar({
  plan,
  lanes,
  selection,
  history,
  busy,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  selection: Selection;
  history: Undoable;
  busy: boolean;
}) {
  const w = useWords(selectionWords);
  const p = useWords(partWords);
  const [shift, setShift] = useState('');
  const [said, say] = useState<string | null>(null);
  const handouts = selectedHandouts(plan, selection.recipients);
  if (handouts.length === 0) return null;
  const target = shift || lanes[0]?.shift || '';
  const [unlocked, locked] = [toLock(handouts, true), toLock(handouts, false)];
  const move = async () => {
    say(null);
    const there = new Set(
      lanes
        .find((lane) => lane.shift === target)
        ?.stops.flatMap(({ visits }) => visits.map(({ recipient }) => recipient?.id)),
    );
    const going = handouts.filter(({ recipient }) => !there.has(recipient));
    const left = await history.moveAll(
      going.map(({ recipient }) => recipient),
      target,
    );
    const aliases = going.filter(({ recipient }) => left.includes(recipient)).map(({ alias }) => alias);
    const moved = w.moved(going.length - left.length);
    say(aliases.length === 0 ? moved : `${moved} ${w.left(aliases.join(', '))}`);
  };
  return (
    <Section title={w.title}>
      <p>
        <strong>{w.count(handouts.length)}</strong>{' '}
        <span className="subtle">{handouts.map(({ alias }) => alias).join(', ')}</span>
      </p>
      <div className="row selection-acts">
        <ChoiceField
          label={w.toShift}
          value={target}
          options={lanes.map((lane) => [lane.shift, p.route(lane.vehicle, lane.crew)])}
          onChoose={setShift}
        />
        <Button data-size="sm" loading={busy} onClick={() => void move()}>
          {w.move}
        </Button>
      </div>
      <div className="row">
        <Button
          data-size="sm"
          variant="secondary"
          disabled={busy || unlocked.length === 0}
          onClick={() => void history.lockAll(unlocked, true)}
        >
          {w.lock}
        </Button>
        <Button
          data-size="sm"
          variant="secondary"
          disabled={busy || locked.length === 0}
          onClick={() => void history.lockAll(locked, false)}
        >
          {w.unlock}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={selection.clear}>
          {w.clear}
        </Button>
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}
