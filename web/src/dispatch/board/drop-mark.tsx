import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import type { TimeAxis } from '../time-axis.js';
import { triedWords, useTriedSentence } from '../tried-words.js';
import type { TriedPlaces } from '../use-tried-places.js';
import { LANE, TOP } from './measures.js';
import type { Dragged } from './use-drag.js';

/** Pixels of a letter, for a box that holds its text. */
const LETTER = 6.7;

/** Where the dragged handout would be dropped, what that would cost and the rule that it would break. */
export function DropMark({
  dragged: { alias, x, row, place },
  tried,
  axis,
  width,
}: {
  dragged: Dragged;
  tried: Pick<TriedPlaces, 'at' | 'failed'>;
  axis: TimeAxis;
  /** Of the board. */
  width: number;
}) {
  const w = useWords(triedWords);
  const format = useFormat();
  const sentence = useTriedSentence();
  const at = place?.kind === 'point' ? axis.x(place.start) : x;
  const top = TOP + row * LANE;
  const time = place?.kind === 'point' ? ` ${format.time(new Date(place.start).toISOString())}` : '';
  const out = place?.kind === 'none';
  const answer = place && tried.at(place);
  const refused = answer !== undefined && answer !== null && answer.faults.length > 0;
  const said = out ? w.takenOut : answer ? sentence(answer) : tried.failed ? w.failed : w.asking;
  const name = `${refused ? '✗ ' : answer ? '✓ ' : ''}${alias}${time}`;
  const boxWidth = Math.max(name.length, place ? said.length : 0) * LETTER + 16;
  const left = Math.max(4, Math.min(at + 10, width - boxWidth - 4));
  return (
    <g
      className={['board-drop', !place && 'board-drop-nowhere', refused && 'board-drop-refused']
        .filter(Boolean)
        .join(' ')}
      aria-hidden="true"
    >
      {place && <line x1={at} x2={at} y1={top + 2} y2={top + LANE - 2} />}
      <rect
        className="board-drop-box"
        x={left}
        y={top + 4}
        width={boxWidth}
        height={place ? 40 : 22}
        rx="4"
      />
      <text x={left + 8} y={top + 19}>
        {name}
      </text>
      {place && (
        <text className="board-drop-said" x={left + 8} y={top + 37}>
          {said}
        </text>
      )}
    </g>
  );
}
