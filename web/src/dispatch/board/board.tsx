import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { PlannedBookingFragment, WholePlanFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
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
import { useDrag } from './use-drag.js';
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
  onDrop,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  tried: TriedPlaces;
  onDrop: ((recipient: string, place: Place) => void) | null;
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
  const height = TOP + (lanes.length + plan.points.length) * LANE;
  const inTabOrder = chosen && 'stop' in chosen ? chosen.stop : lanes[0]?.stops[0]?.id;
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop');
    const to = from && neighbour(lanes, from, event.key);
    if (!to) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-stop="${to}"]`)?.focus();
  };
  // The same while something is in the air, so that each movement of the pointer draws the mark and nothing else.
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
              />
            </NearScreen>
          </g>
        ))}
      </>
    ),
    [lanes, plan, bookings, axis, width, chosen, choose, inTabOrder, onHold],
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
