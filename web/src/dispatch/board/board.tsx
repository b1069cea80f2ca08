import { type KeyboardEvent, useRef } from 'react';
import type { WholePlanFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import type { Chosen, Lane } from '../model.js';
import { partWords } from '../part-words.js';
import { timeAxis } from '../time-axis.js';
import { Legend } from './legend.js';
import { DropMark } from './drop-mark.js';
import { LANE, TOP } from './measures.js';
import { neighbour } from './neighbour.js';
import { PointLane } from './point-lane.js';
import { ShiftLane } from './shift-lane.js';
import { type Place, useDrag } from './use-drag.js';
import { useWidth } from './use-width.js';

const LABELS = 190;

/** Narrower than this, stops would lie on each other: then the board scrolls. */
const NARROWEST = 900;

/**
 * The day along a time axis: a lane a shift, and under them a lane a point with how many are booked at once. One stop
 * is in the tab order; the arrow keys go to its neighbours. A handout is dragged to another place.
 */
export function Board({
  plan,
  lanes,
  chosen,
  choose,
  onDrop,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  onDrop: ((recipient: string, place: Place) => void) | null;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(frame), NARROWEST);
  const axis = timeAxis(instantsOf(plan), LABELS, width - LABELS - 28);
  const board = useRef<SVGSVGElement>(null);
  const points = plan.points.map(({ point }) => point?.id ?? '');
  const { dragged, onHold, handlers } = useDrag({ board, lanes, points, axis, onDrop });
  const height = TOP + (lanes.length + plan.points.length) * LANE;
  const inTabOrder = chosen && 'stop' in chosen ? chosen.stop : lanes[0]?.stops[0]?.id;
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop');
    const to = from && neighbour(lanes, from, event.key);
    if (!to) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-stop="${to}"]`)?.focus();
  };
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
          {lanes.map((lane, index) => (
            <ShiftLane
              key={lane.shift}
              lane={lane}
              axis={axis}
              top={TOP + index * LANE}
              chosen={chosen}
              choose={choose}
              inTabOrder={inTabOrder}
              onHold={onHold}
            />
          ))}
          {plan.points.map((point, index) => (
            <PointLane
              key={point.point?.id}
              point={point}
              bookings={plan.bookings.nodes.filter((booking) => booking.point?.id === point.point?.id)}
              axis={axis}
              top={TOP + (lanes.length + index) * LANE}
              chosen={chosen}
              choose={choose}
            />
          ))}
          {dragged && <DropMark dragged={dragged} axis={axis} />}
        </svg>
      </div>
    </>
  );
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
