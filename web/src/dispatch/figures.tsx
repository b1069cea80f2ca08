import { useQuery } from '@apollo/client/react';
import { PlanFiguresDocument, type WholePlanFragment } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useReadingAgain } from './use-reading-again.js';
import { dispatchWords } from './words.js';

type Figure = readonly [name: string, value: string];

export function Figures({ plan }: { plan: WholePlanFragment }) {
  const w = useWords(dispatchWords);
  const format = useFormat();
  const visits = plan.routes.flatMap(({ stops }) => stops).flatMap((stop) => stop.visits);
  const said = [...visits, ...plan.bookings.nodes].filter(({ outcomes }) => outcomes.length > 0).length;
  const gap = plan.cost && plan.lowerBound !== null ? (plan.cost - plan.lowerBound) / plan.cost : null;
  const steady = useSteadyFigures(plan);
  const figures: readonly Figure[] = [
    [w.visits, format.number(visits.length)],
    [w.bookings, format.number(plan.bookings.nodes.length)],
    [w.noPlace, format.number(plan.unassigned.nodes.length)],
    [w.said, format.number(said)],
    [w.distance, format.distance(plan.distance ?? 0)],
    [w.driving, format.duration(plan.duration ?? 0)],
  ];
  const more: readonly Figure[] = [
    [w.cost, format.number(plan.cost ?? 0)],
    [w.bound, plan.lowerBound === null ? w.unknown : format.number(plan.lowerBound)],
    ...(gap === null ? [] : [[w.gapToBound, format.percent(gap)] as const]),
    ...steady,
  ];
  return (
    <Section title={w.figures}>
      <FigureList figures={figures} />
      <details>
        <summary>{w.moreFigures}</summary>
        <FigureList figures={more} />
        <p className="subtle small">{w.costHelp}</p>
      </details>
    </Section>
  );
}

function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How even the crews' day is, and how near recipients are to what they are used to. */
function useSteadyFigures({ id, version }: WholePlanFragment): readonly Figure[] {
  const w = useWords(dispatchWords);
  const format = useFormat();
  const { data, refetch } = useQuery(PlanFiguresDocument, { variables: { id } });
  useReadingAgain(version, true, refetch);
  const { summary, pickupTimes } = data?.plan ?? {};
  const duties = [summary?.shortestDuty, summary?.longestDuty].map((duty) =>
    duty === null || duty === undefined ? null : format.duration(duty),
  );
  const figures: (Figure | null)[] = [
    duties[0] != null && duties[1] != null ? [w.duties, `${duties[0]} – ${duties[1]}`] : null,
    summary?.continuity == null ? null : [w.continuity, format.percent(summary.continuity)],
    pickupTimes ? [w.meanShift, w.minutes(format.number(pickupTimes.meanShift, 1))] : null,
    pickupTimes ? [w.p95Shift, w.minutes(format.number(pickupTimes.p95Shift))] : null,
    pickupTimes && pickupTimes.compared > 0
      ? [w.sameAsLast, `${String(pickupTimes.sameAsLast)} / ${String(pickupTimes.compared)}`]
      : null,
  ];
  return figures.filter((figure) => figure !== null);
}
