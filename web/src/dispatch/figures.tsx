import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { dispatchWords } from './words.js';

export function Figures({ plan }: { plan: WholePlanFragment }) {
  const w = useWords(dispatchWords);
  const format = useFormat();
  const visits = plan.routes.flatMap(({ stops }) => stops).flatMap((stop) => stop.visits);
  const said = [...visits, ...plan.bookings.nodes].filter(({ outcomes }) => outcomes.length > 0).length;
  const figures: readonly (readonly [string, string])[] = [
    [w.visits, format.number(visits.length)],
    [w.bookings, format.number(plan.bookings.nodes.length)],
    [w.noPlace, format.number(plan.unassigned.nodes.length)],
    [w.said, format.number(said)],
    [w.distance, format.distance(plan.distance ?? 0)],
    [w.driving, format.duration(plan.duration ?? 0)],
  ];
  return (
    <Section title={w.figures}>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
