import type { KeyboardEvent, PointerEvent } from 'react';
import type { CrowdedPointFragment, PlannedBookingFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import { bookedPresence, type Chosen } from '../model.js';
import { partWords } from '../part-words.js';
import { isRisky, riskInWords } from '../risk-words.js';
import type { TimeAxis } from '../time-axis.js';
import { BookingMarks } from './booking-marks.js';
import { LANE } from './measures.js';
import type { Holdable } from './use-drag.js';

const FLOOR = LANE - 18;
const CEILING = 8;
/** Where the bookings' marks begin, under the curve. */
const MARKS = LANE - 15;

/** How many are booked at a point at once, over the day, under the line of how many there may be. */
export function PointLane({
  point: { point, bookings: count, capPresent, pOvercrowded },
  bookings,
  axis,
  chosen,
  choose,
  inTabOrder,
  onHold,
}: {
  point: CrowdedPointFragment;
  bookings: readonly PlannedBookingFragment[];
  axis: TimeAxis;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  inTabOrder: string | undefined;
  onHold: (event: PointerEvent, what: Holdable) => void;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const steps = bookedPresence(bookings);
  const peak = Math.max(0, ...steps.map(([, present]) => present));
  const y = (present: number) => FLOOR - (present / Math.max(capPresent, peak, 1)) * (FLOOR - CEILING);
  const name = point?.name ?? '?';
  const label = `${w.pointLane(name, count, peak, capPresent)}. ${riskInWords(pOvercrowded, w, format)}.`;
  const open = () => {
    if (point) choose({ point: point.id });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    <g>
      <text aria-hidden="true" className="board-name" x="14" y={LANE / 2 - 3}>
        {name.length > 20 ? `${name.slice(0, 19)}…` : name}
      </text>
      <text aria-hidden="true" className="board-note" x="14" y={LANE / 2 + 14}>
        {w.peak(peak, capPresent)}
        {isRisky(pOvercrowded) && ' ⚠'}
      </text>
      <line className="board-rule" x1="0" x2="100%" y1={LANE} y2={LANE} />
      <g
        className="board-point"
        role="button"
        tabIndex={0}
        aria-label={label}
        aria-pressed={chosen !== null && 'point' in chosen && chosen.point === point?.id}
        onClick={open}
        onKeyDown={press}
      >
        <title>{label}</title>
        <rect className="board-point-area" x="0" y="1" width={axis.x(axis.until)} height={LANE - 2} />
        <path className="board-presence" d={stepPath(steps, axis, y)} />
        <line
          className="board-cap"
          x1={axis.x(axis.from)}
          x2={axis.x(axis.until)}
          y1={y(capPresent)}
          y2={y(capPresent)}
        />
      </g>
      <BookingMarks
        bookings={bookings}
        axis={axis}
        y={MARKS}
        inTabOrder={inTabOrder}
        onChoose={open}
        onHold={onHold}
      />
    </g>
  );
}

function stepPath(
  steps: readonly (readonly [at: number, present: number])[],
  axis: TimeAxis,
  y: (present: number) => number,
): string {
  const first = steps[0];
  if (!first) return '';
  const parts = steps.map(([at, present]) => `H${String(axis.x(at))} V${String(y(present))}`);
  return `M${String(axis.x(first[0]))} ${String(FLOOR)} ${parts.join(' ')} V${String(FLOOR)} Z`;
}
