import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { awayWords } from './driver-away-words.js';

/** How far a plan that was made without a shift is from the one before it, and who moves. */
export function Moved({ plan }: { plan: WholePlanFragment }) {
  const w = useWords(awayWords);
  const format = useFormat();
  const { changes } = plan;
  if (!changes) return null;
  const aliases = aliasesOf(plan);
  return (
    <Section title={w.moved} id="moved">
      <p>{w.movedCount(changes.moved, changes.of - changes.forced, changes.forced)}</p>
      {changes.handouts.length === 0 && <p>{w.nobody}</p>}
      <ul className="cards cards-scroll" tabIndex={0} aria-label={w.moved}>
        {changes.handouts.map(({ recipientId, kind, by }) => (
          <li key={recipientId}>
            <strong>{aliases.get(recipientId) ?? '?'}</strong> {w.kinds[kind]}
            {kind === 'OTHER_TIME' && <> {w.later(format.change(Math.round(by / 60)))}</>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function aliasesOf({ routes, bookings, unassigned }: WholePlanFragment): Map<string, string> {
  const people = [
    ...routes.flatMap(({ stops }) => stops.flatMap(({ visits }) => visits)),
    ...bookings.nodes,
    ...unassigned.nodes,
  ];
  return new Map(people.flatMap(({ recipient }) => (recipient ? [[recipient.id, recipient.alias]] : [])));
}
