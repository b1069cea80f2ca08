import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { PlannedBookingFragment, WholePlanFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import type { Hover } from '../hover.js';
import type { Chosen, Lane } from '../model.js';
import { partWords } from '../part-words.js';
import { timeAxis } from '../time-axis.js';
import type { TriedPlaces } from '../use-tried-places.js';
import { Legend } from './legend.js';
import { DropMark } from './drop-mark.js';
import { LANE, TOP } from './measures.js';
import { NearScreen } from './near-screen.js';
import { neighbour } from './neighbour.js';
import type { Place } from './places.js';
import { PointLane } from './point-lane.js';
import { ShiftLane } from './shift-lane.js';
import { TriedMarks } from './tried-marks.js';
import { UnassignedLane } from './unassigned-lane.js';
import { type Holdable, useDrag } from './use-drag.js';
import { useWidth } from './use-width.js';

const LABELS = 190;

/** Narrower than this, stops would lie on each other: then the board scrolls. */
const NARROWEST = 900;

const NO_BOOKINGS: readonly PlannedBookingFragment[] = [];

/**
 * The day along a time axis: a lane a shift, and under them a lane a point with how many are booked at once. One stop
 * is in the tab order; the arrow keys go to its neighbours. A handout is dragged to another place, and every place
 * says meanwhile what it would cost or which rule it would break.
 */
export function Board({
  plan,
  lanes,
  chosen,
  choose,
  tried,
  selected,
  hover,
  onDrop,
  onPlace,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  tried: TriedPlaces;
  selected: ReadonlySet<string>;
  hover: Hover;
  onDrop: ((recipient: string, place: Place) => void) | null;
  /** Opens the choice of a place by keyboard for an unassigned recipient. */
  onPlace: ((what: Holdable) => void) | null;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(frame), NARROWEST);
  const axis = useMemo(() => timeAxis(instantsOf(plan), LABELS, width - LABELS - 28), [plan, width]);
  const board = useRef<SVGSVGElement>(null);
  const points = useMemo(() => plan.points.map(({ point }) => point?.id ?? ''), [plan]);
  const bookings = useMemo(() => bookingsByPoint(plan), [plan]);
  const { dragged, onHold, handlers } = useDrag({ board, lanes, points, axis, tried, onDrop });
  const height = TOP + (lanes.length + plan.points.length + 1) * LANE;
  const rows = useMemo(
    () => [
      ...lanes,
      ...points.map((point) => ({
        stops: (bookings.get(point) ?? NO_BOOKINGS).map(({ id, start }) => ({ id, serviceStart: start })),
      })),
    ],
    [lanes, points, bookings],
  );
  useHovered(board, hover);
  const inTabOrder = chosen && 'stop' in chosen ? chosen.stop : lanes[0]?.stops[0]?.id;
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop');
    const to = from && neighbour(rows, from, event.key);
    if (!to) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-stop="${to}"]`)?.focus();
  };
  // The same elements during a drag, so that each movement of the pointer draws the mark and nothing else.
  const drawn = useMemo(
    () => (
      <>
        {lanes.map((lane, index) => (
          <g key={lane.shift} transform={`translate(0 ${String(TOP + index * LANE)})`}>
            <NearScreen width={width} height={LANE}>
              <ShiftLane
                lane={lane}
                axis={axis}
                chosen={chosen}
                choose={choose}
                inTabOrder={inTabOrder}
                onHold={onHold}
                selected={selected}
              />
            </NearScreen>
          </g>
        ))}
        {plan.points.map((point, index) => (
          <g key={point.point?.id} transform={`translate(0 ${String(TOP + (lanes.length + index) * LANE)})`}>
            <NearScreen width={width} height={LANE}>
              <PointLane
                point={point}
                bookings={bookings.get(point.point?.id ?? '') ?? NO_BOOKINGS}
                axis={axis}
                chosen={chosen}
                choose={choose}
                inTabOrder={bookings.get(point.point?.id ?? '')?.[0]?.id}
                onHold={onHold}
              />
            </NearScreen>
          </g>
        ))}
        <g transform={`translate(0 ${String(TOP + (lanes.length + plan.points.length) * LANE)})`}>
          <UnassignedLane handouts={plan.unassigned.nodes} axis={axis} onHold={onHold} onPlace={onPlace} />
        </g>
      </>
    ),
    [lanes, plan, bookings, axis, width, chosen, choose, inTabOrder, onHold, selected, onPlace],
  );
  const inTheAir = dragged?.recipient;
  const marks = useMemo(
    () =>
      inTheAir !== undefined &&
      [...lanes.map((lane) => lane.shift), ...points].map((id, row) => {
        const places = tried.lanes.get(id);
        return (
          places && (
            <TriedMarks
              key={id}
              tried={places}
              lane={lanes[row] ?? null}
              recipient={inTheAir}
              axis={axis}
              top={TOP + row * LANE}
            />
          )
        );
      }),
    [inTheAir, lanes, points, tried.lanes, axis],
  );
  return (
    <>
      <div className="row">
        <Legend />
        <span className="subtle small">{w.boardHelp}</span>
      </div>
      <div className="scroll-x" ref={frame}>
        <svg
          width={width}
          height={height}
          className="board"
          role="group"
          aria-label={w.board}
          onKeyDown={move}
          onPointerOver={({ target }) => {
            if (target instanceof Element)
              hover.set(target.closest('[data-stop]')?.getAttribute('data-stop') ?? null);
          }}
          onPointerLeave={() => hover.set(null)}
          ref={board}
          {...handlers}
        >
          {axis.hours.map((hour) => (
            <g key={hour} className="board-hour" aria-hidden="true">
              <line x1={axis.x(hour)} x2={axis.x(hour)} y1={TOP - 6} y2={height} />
              <text x={axis.x(hour)} y={TOP - 12}>
                {format.time(new Date(hour).toISOString())}
              </text>
            </g>
          ))}
          {drawn}
          {marks}
          {dragged && <DropMark dragged={dragged} tried={tried} axis={axis} width={width} />}
        </svg>
      </div>
    </>
  );
}

/** Marks the stop that the pointer is over, here or on the map. */
function useHovered(board: RefObject<SVGSVGElement | null>, hover: Hover): void {
  useEffect(
    () =>
      hover.listen((stop) => {
        board.current?.querySelector('.board-hovered')?.classList.remove('board-hovered');
        if (stop !== null)
          board.current?.querySelector(`[data-stop="${stop}"]`)?.classList.add('board-hovered');
      }),
    [board, hover],
  );
}

function bookingsByPoint(plan: WholePlanFragment): Map<string, PlannedBookingFragment[]> {
  const byPoint = new Map<string, PlannedBookingFragment[]>();
  for (const booking of plan.bookings.nodes) {
    const id = booking.point?.id ?? '';
    byPoint.set(id, [...(byPoint.get(id) ?? []), booking]);
  }
  return byPoint;
}

function instantsOf(plan: WholePlanFragment): number[] {
  const stops = plan.routes.flatMap(({ stops: all }) =>
    all.flatMap(({ arrival, departure }) => [Date.parse(arrival), Date.parse(departure)]),
  );
  const bookings = plan.bookings.nodes.flatMap(({ start, serviceSeconds }) => [
    Date.parse(start),
    Date.parse(start) + serviceSeconds * 1000,
  ]);
  const all = [...stops, ...bookings];
  const morning = Date.parse(`${plan.date}T07:00:00Z`);
  return all.length > 0 ? all : [morning, morning + 8 * 3_600_000];
}
