import type { KeyboardEvent, PointerEvent } from 'react';
import type { UnassignedHandoutFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../words/language.js';
import { partWords } from '../part-words.js';
import type { TimeAxis } from '../time-axis.js';
import { LANE } from './measures.js';
import type { Holdable } from './use-drag.js';

const CHIP = { width: 68, height: 24, gap: 6 };
const MIDDLE = LANE / 2;

/** Who has no place: to be dragged to one, and where a handout is dropped to take it out of the plan. */
export function UnassignedLane({
  handouts,
  axis,
  onHold,
  onPlace,
}: {
  handouts: readonly UnassignedHandoutFragment[];
  axis: TimeAxis;
  onHold: (event: PointerEvent, what: Holdable) => void;
  onPlace: ((what: Holdable) => void) | null;
}) {
  const w = useWords(partWords);
  const left = axis.x(axis.from);
  const fit = Math.max(1, Math.floor((axis.x(axis.until) - left - 60) / (CHIP.width + CHIP.gap)));
  const more = handouts.length - fit;
  return (
    <g role="group" aria-label={`${w.unassigned} (${String(handouts.length)})`} className="board-unassigned">
      <rect className="board-unassigned-area" x="0" y="1" width={axis.x(axis.until)} height={LANE - 2} />
      <text className="board-name" x="14" y={MIDDLE - 3} aria-hidden="true">
        {w.unassigned}
      </text>
      <text className="board-note" x="14" y={MIDDLE + 14} aria-hidden="true">
        {w.takeOut}
      </text>
      {handouts.slice(0, fit).map(({ id, recipient }, index) => {
        if (!recipient) return null;
        const what = { recipient: recipient.id, alias: recipient.alias };
        const x = left + index * (CHIP.width + CHIP.gap);
        const press = (event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onPlace?.(what);
        };
        const label = w.placeLabel(recipient.alias);
        return (
          <g
            key={id}
            className="board-chip"
            role="button"
            tabIndex={0}
            aria-label={label}
            onClick={() => onPlace?.(what)}
            onKeyDown={press}
            onPointerDown={(event) => onHold(event, what)}
          >
            <title>{label}</title>
            <rect x={x} y={MIDDLE - CHIP.height / 2} width={CHIP.width} height={CHIP.height} rx="12" />
            <text x={x + CHIP.width / 2} y={MIDDLE + 4}>
              {recipient.alias}
            </text>
          </g>
        );
      })}
      {more > 0 && (
        <text className="board-note" x={left + fit * (CHIP.width + CHIP.gap)} y={MIDDLE + 4}>
          +{more}
        </text>
      )}
    </g>
  );
}
