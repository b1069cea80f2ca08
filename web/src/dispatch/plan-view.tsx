import { useQuery } from '@apollo/client/react';
import { Button, Tag } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import {
  type PlanHeadFragment,
  type PlanStatus,
  PointNamesDocument,
  ShiftsOfDayDocument,
} from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { Attention } from './attention.js';
import { Board } from './board/board.js';
import type { Place } from './board/places.js';
import type { Holdable } from './board/use-drag.js';
import { Compare } from './compare.js';
import { Decisions } from './decisions.js';
import { Details } from './details.js';
import { Figures } from './figures.js';
import { Gaps } from './gaps.js';
import type { Destination } from './history.js';
import { createHover } from './hover.js';
import { LaneDetails } from './lane-details.js';
import { type Chosen, lanesOf } from './model.js';
import { MoveDialog } from './move-dialog.js';
import type { Moving } from './moving.js';
import { Moved } from './moved.js';
import { partWords } from './part-words.js';
import { Points } from './points.js';
import { SelectionBar } from './selection/selection-bar.js';
import { useSelection } from './selection/use-selection.js';
import { Shortfalls } from './shortfalls.js';
import { UndoButtons, UndoQuestion } from './undo-bar.js';
import { Unassigned } from './unassigned.js';
import { useAttention } from './use-attention.js';
import { useHistory } from './use-history.js';
import type { PlanChanges } from './use-plan-changes.js';
import { useTriedPlaces } from './use-tried-places.js';
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
  others,
  changes,
  onReplanned,
  actions,
}: {
  id: string;
  head: PlanHeadFragment;
  /** The day's other plans that have an answer. */
  others: readonly PlanHeadFragment[];
  changes: PlanChanges;
  /** Another plan of the day is being made. */
  onReplanned: () => void;
  actions: ReactNode;
}) {
  const w = useWords(dispatchWords);
  const p = useWords(partWords);
  const { data, error, refetch } = useWholePlan(id);
  const [chosen, choose] = useState<Chosen>(null);
  const [comparing, compare] = useState(false);
  const [moving, move] = useState<Moving | null>(null);
  const shifts = useQuery(ShiftsOfDayDocument, { variables: { date: head.date } }).data?.shifts.nodes ?? NONE;
  const { forget } = changes;
  const closeDialog = useCallback(() => move(null), []);
  const open = useCallback(
    (next: Moving) => {
      forget();
      move(next);
    },
    [forget],
  );
  const place = useCallback((what: Holdable) => open({ ...what, from: null }), [open]);
  const selection = useSelection();
  const [hover] = useState(createHover);
  const points = useQuery(PointNamesDocument).data?.points.nodes ?? NONE;
  const plan = data?.plan ?? null;
  const history = useHistory(plan, changes);
  const lanes = useMemo(() => (plan ? lanesOf(plan, shifts) : []), [plan, shifts]);
  const shiftIds = useMemo(() => lanes.map(({ shift }) => shift), [lanes]);
  const pointIds = useMemo(() => points.map((point) => point.id), [points]);
  const chosenLane = chosen && 'lane' in chosen && lanes.find(({ shift }) => shift === chosen.lane);
  const found = useAttention(head, lanes, plan !== null);
  const tried = useTriedPlaces(plan ?? head, shiftIds, pointIds);
  const status = head.status;
  if (error) return <Failed error={error} retry={refetch} />;
  if (!plan) return <Loading />;
  const changeable = status === 'DRAFT' || status === 'PUBLISHED';
  const drop = (recipient: string, place: Place) => {
    void history.move(recipient, destinationOf(place));
  };
  const remedyPlan = { head, changes, onReplanned };
  const parts = { plan, lanes, chosen, choose };
  const selecting = changeable ? selection : null;
  const acts = { busy: changes.busy, history, changeable, onMove: open };
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
        <Decisions plan={plan} found={found} />
        <div className="row plan-actions">
          {changeable && <UndoButtons history={history} busy={changes.busy} />}
          {others.length > 0 && (
            <Button variant="tertiary" aria-expanded={comparing} onClick={() => compare(!comparing)}>
              {w.compare}
            </Button>
          )}
          {actions}
        </div>
      </div>
      <UndoQuestion history={history} />
      {comparing && others.length > 0 && <Compare shown={head} others={others} />}
      <div className="plan-top">
        <div className="stack">
          <Section title={p.map}>
            <Suspense fallback={<Loading />}>
              <PlanMap {...parts} selection={selecting} hover={hover} />
            </Suspense>
          </Section>
          <Figures plan={plan} />
        </div>
        <div className="stack plan-side">
          {changeable && (
            <SelectionBar
              plan={plan}
              lanes={lanes}
              selection={selection}
              history={history}
              busy={changes.busy}
            />
          )}
          {chosenLane ? (
            <LaneDetails
              plan={plan}
              lane={chosenLane}
              changeable={changeable}
              selection={selection}
              changes={changes}
              choose={choose}
              onReplanned={onReplanned}
            />
          ) : (
            <Details {...parts} {...acts} />
          )}
          <Moved plan={plan} />
        </div>
      </div>
      <Section title={p.board}>
        <Board
          {...parts}
          tried={tried}
          selected={selection.recipients}
          hover={hover}
          onDrop={changeable ? drop : null}
          onPlace={changeable ? place : null}
        />
      </Section>
      <div className="plan-lists">
        <Attention found={found} lanes={lanes} choose={choose} />
        <Shortfalls plan={plan} remedyPlan={remedyPlan} changeable={changeable} onMove={open} />
        <Unassigned
          plan={plan}
          remedyPlan={remedyPlan}
          changeable={changeable}
          selection={selection}
          onMove={open}
        />
        <Gaps date={plan.date} />
        <Points plan={plan} chosen={chosen} choose={choose} />
      </div>
      {moving && (
        <MoveDialog
          plan={plan}
          lanes={lanes}
          points={points}
          moving={moving}
          changes={changes}
          history={history}
          tried={tried}
          onClose={closeDialog}
        />
      )}
    </>
  );
}

function destinationOf(place: Place): Destination {
  switch (place.kind) {
    case 'route':
      return { route: { shift: place.shift, position: place.position } };
    case 'point':
      return { point: { point: place.point, start: new Date(place.start).toISOString() } };
    case 'none':
      return {};
  }
}
