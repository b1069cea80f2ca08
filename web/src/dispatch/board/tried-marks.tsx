import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import type { Lane } from '../model.js';
import type { TimeAxis } from '../time-axis.js';
import { triedWords } from '../tried-words.js';
import { LANE } from './measures.js';
import { bestOf, positionsAcross, type TriedLane } from './places.js';

/**
 * Every place of a lane during a drag: an upright mark where the handout may be dropped, a cross where a rule stands
 * against it, and what the cheapest would cost.
 */
export function TriedMarks({
  tried,
  lane,
  recipient,
  axis,
  top,
}: {
  tried: TriedLane;
  /** Null for a point's lane, whose places are times. */
  lane: Lane | null;
  recipient: string;
  axis: TimeAxis;
  top: number;
}) {
  const w = useWords(triedWords);
  const format = useFormat();
  const across = lane && positionsAcross(lane, recipient, axis);
  const xOf = (spot: number): number | undefined => (across ? across[spot] : axis.x(spot));
  const best = bestOf(tried.values());
  const at = { allowed: '', refused: '' };
  for (const [spot, place] of tried) {
    const x = xOf(spot);
    if (x === undefined) continue;
    const [left, right] = [String(x - 3), String(x + 3)];
    if (place.faults.length === 0) at.allowed += `M${String(x)} 6V${String(LANE - 6)}`;
    else if (lane) at.refused += `M${left} 4L${right} 10M${right} 4L${left} 10`;
  }
  return (
    <g transform={`translate(0 ${String(top)})`} className="board-tried" aria-hidden="true">
      <path className="board-tried-allowed" d={at.allowed} />
      <path className="board-tried-refused" d={at.refused} />
      <text x={axis.x(axis.from) - 8} y={LANE - 6} className={best ? '' : 'board-tried-none'}>
        {best ? `✓ ${format.change(best.cost)}` : `✗ ${w.refused}`}
      </text>
    </g>
  );
}
