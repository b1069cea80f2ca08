import { useFormat } from '../../words/format.js';
import type { TimeAxis } from '../time-axis.js';
import { LANE, TOP } from './measures.js';
import type { Dragged } from './use-drag.js';

/** Where the handout in the air would land. */
export function DropMark({ dragged: { alias, x, row, place }, axis }: { dragged: Dragged; axis: TimeAxis }) {
  const format = useFormat();
  const at = place?.kind === 'point' ? axis.x(place.start) : x;
  const top = TOP + row * LANE;
  const time = place?.kind === 'point' ? ` ${format.time(new Date(place.start).toISOString())}` : '';
  return (
    <g className={place ? 'board-drop' : 'board-drop board-drop-nowhere'} aria-hidden="true">
      {place && <line x1={at} x2={at} y1={top + 2} y2={top + LANE - 2} />}
      <text x={at + 8} y={top + 16}>
        {alias}
        {time}
      </text>
    </g>
  );
}
