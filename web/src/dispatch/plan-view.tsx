import { useQuery } from '@apollo/client/react';
import { Tag } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { type PlanHeadFragment, type PlanStatus, ShiftsOfDayDocument } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { Board } from './board/board.js';
import type { Place } from './board/use-drag.js';
import { Decisions } from './decisions.js';
import { Details } from './details.js';
import { Figures } from './figures.js';
import { Gaps } from './gaps.js';
import { type Chosen, lanesOf } from './model.js';
import { type Moving, MoveDialog } from './move-dialog.js';
import { partWords } from './part-words.js';
import { Points } from './points.js';
import { Unassigned } from './unassigned.js';
import type { PlanChanges } from './use-plan-changes.js';
import { useWholePlan } from './use-whole-plan.js';
import { dispatchWords } from './words.js';

const PlanMap = lazy(() => import('./map/plan-map.js').then(({ PlanMap: one }) => ({ default: one })));

const STATUS_COLOURS = {
  PUBLISHED: 'success',
  DRAFT: 'info',
} as const satisfies Partial<Record<PlanStatus, string>>;

const NONE: readonly never[] = [];

/** One plan: what needs a decision, the map, the board, and what is chosen on them. */
export function PlanView({
  id,
  head,
  changes,
  actions,
}: {
  id: string;
  head: PlanHeadFragment;
  changes: PlanChanges;
  actions: ReactNode;
}) {
  const w = useWords(dispatchWords);
  const p = useWords(partWords);
  const { data, error, refetch } = useWholePlan(id);
  const [chosen, choose] = useState<Chosen>(null);
  const [moving, move] = useState<Moving | null>(null);
  const shifts = useQuery(ShiftsOfDayDocument, { variables: { date: head.date } }).data?.shifts.nodes ?? NONE;
  const { forget } = changes;
  const closeDialog = useCallback(() => move(null), []);
  const open = (next: Moving) => {
    forget();
    move(next);
  };
  const plan = data?.plan;
  const lanes = useMemo(() => (plan ? lanesOf(plan, shifts) : []), [plan, shifts]);
  const status = head.status;
  if (error) return <Failed error={error} retry={refetch} />;
  if (!plan) return <Loading />;
  const changeable = status === 'DRAFT' || status === 'PUBLISHED';
  const drop = (recipient: string, place: Place) => {
    const to =
      place.kind === 'route'
        ? { route: { shift: place.shift, position: place.position } }
        : { point: { point: place.point, start: new Date(place.start).toISOString() } };
    void changes.move(plan, { recipient, ...to });
  };
  const parts = { plan, lanes, chosen, choose };
  const acts = { changes, changeable, onMove: open };
  return (
    <>
      <div className="plan-head">
        <Tag
          data-color={
            status in STATUS_COLOURS ? STATUS_COLOURS[status as keyof typeof STATUS_COLOURS] : 'neutral'
          }
        >
          {w.statuses[status]}
        </Tag>
        <Decisions plan={plan} />
        <div className="row plan-actions">{actions}</div>
      </div>
      <div className="plan-top">
        <Section title={p.map}>
          <Suspense fallback={<Loading />}>
            <PlanMap {...parts} />
          </Suspense>
        </Section>
        <div className="stack plan-side">
          <Details {...parts} {...acts} />
          <Figures plan={plan} />
        </div>
      </div>
      <Section title={p.board}>
        <Board {...parts} onDrop={changeable ? drop : null} />
      </Section>
      <div className="plan-lists">
        <Unassigned plan={plan} changeable={changeable} onMove={open} />
        <Gaps date={plan.date} />
        <Points plan={plan} chosen={chosen} choose={choose} />
      </div>
      {moving && (
        <MoveDialog plan={plan} lanes={lanes} moving={moving} changes={changes} onClose={closeDialog} />
      )}
    </>
  );
}
