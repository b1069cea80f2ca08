import type { KeyboardEvent, PointerEvent } from 'react';
import type { StopKind } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import { shiftColour } from '../colours.js';
import { type Chosen, doorsOf, isVisited, type Lane, type NumberedStop, whoAt } from '../model.js';
import { partWords } from '../part-words.js';
import type { TimeAxis } from '../time-axis.js';
import { LANE } from './measures.js';
import type { Holdable } from './use-drag.js';

const MIDDLE = LANE / 2;
const BLOCK = 26;
/** So wide that its number can be read and a finger can hit it. */
const NARROWEST_BLOCK = 18;

const MARKS: Readonly<Record<StopKind, string>> = {
  START: '▸',
  LOAD: '+',
  DELIVERY: '?',
  MOBILE: '◆',
  BREAK: 'II',
  END: '◂',
};

/** One shift from start to end. */
export function ShiftLane({
  lane,
  axis,
  chosen,
  choose,
  inTabOrder,
  onHold,
  selected,
}: {
  lane: Lane;
  axis: TimeAxis;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  inTabOrder: string | undefined;
  onHold: (event: PointerEvent, what: Holdable) => void;
  /** Recipients that are chosen to be acted on at once. */
  selected: ReadonlySet<string>;
}) {
  const w = useWords(partWords);
  const colour = shiftColour(lane.colour);
  const visited = lane.stops.filter(isVisited).length;
  return (
    <g role="group" aria-label={w.lane(lane.vehicle, lane.crew || w.noCrew, visited)}>
      <line className="board-rule" x1="0" x2="100%" y1={LANE} y2={LANE} />
      <rect className="board-swatch" x="0" y={MIDDLE - 14} width="5" height="28" rx="2" fill={colour} />
      <g
        className="board-lane"
        role="button"
        tabIndex={0}
        aria-label={w.showLane(lane.vehicle, lane.crew || w.noCrew)}
        aria-pressed={chosen !== null && 'lane' in chosen && chosen.lane === lane.shift}
        onClick={() => choose({ lane: lane.shift })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          choose({ lane: lane.shift });
        }}
      >
        <title>{w.showLane(lane.vehicle, lane.crew || w.noCrew)}</title>
        <rect className="board-lane-area" x="8" y="6" width="150" height={LANE - 12} rx="4" />
      </g>
      <text className="board-name board-under" x="14" y={MIDDLE - 3} aria-hidden="true">
        {lane.vehicle}
      </text>
      <text className="board-note board-under" x="14" y={MIDDLE + 14} aria-hidden="true">
        {lane.crew || w.noCrew}
      </text>
      {lane.stops.length === 0 && (
        <text className="board-note" x={axis.x(axis.from) + 12} y={MIDDLE + 4}>
          {w.atRest}
        </text>
      )}
      {lane.stops.map((stop, index) => (
        <Way key={stop.id} before={lane.stops[index - 1]} stop={stop} axis={axis} colour={colour} />
      ))}
      {lane.stops.map((stop) => (
        <Block
          key={stop.id}
          stop={stop}
          axis={axis}
          colour={colour}
          chosen={chosen !== null && 'stop' in chosen && chosen.stop === stop.id}
          onChoose={() => choose({ stop: stop.id })}
          tabIndex={stop.id === inTabOrder ? 0 : -1}
          onHold={onHold}
          selected={stop.visits.some(({ recipient }) => recipient && selected.has(recipient.id))}
        />
      ))}
    </g>
  );
}

/** The drive to a stop, and the waiting before its service. */
function Way({
  before,
  stop,
  axis,
  colour,
}: {
  before: NumberedStop | undefined;
  stop: NumberedStop;
  axis: TimeAxis;
  colour: string;
}) {
  const arrival = axis.x(Date.parse(stop.arrival));
  const start = axis.x(Date.parse(stop.serviceStart));
  return (
    <g aria-hidden="true">
      {before && (
        <line
          className="board-drive"
          x1={axis.x(Date.parse(before.departure))}
          x2={arrival}
          y1={MIDDLE}
          y2={MIDDLE}
          stroke={colour}
        />
      )}
      {start - arrival > 1 && (
        <rect className="board-wait" x={arrival} y={MIDDLE - 5} width={start - arrival} height="10" />
      )}
    </g>
  );
}

function Block({
  stop,
  axis,
  colour,
  chosen,
  onChoose,
  tabIndex,
  onHold,
  selected,
}: {
  stop: NumberedStop;
  axis: TimeAxis;
  colour: string;
  chosen: boolean;
  onChoose: () => void;
  tabIndex: number;
  onHold: (event: PointerEvent, what: Holdable) => void;
  selected: boolean;
}) {
  const w = useWords(partWords);
  const format = useFormat();
  const start = axis.x(Date.parse(stop.serviceStart));
  const width = axis.x(Date.parse(stop.departure)) - start;
  const drawn = Math.max(width, NARROWEST_BLOCK);
  const x = start - (drawn - width) / 2;
  const kind = w.kinds[stop.kind];
  const doors = doorsOf(stop);
  const label = w.stopLabel(
    stop.number === null ? kind : w.stopName(kind, stop.number),
    format.time(stop.serviceStart),
    format.time(stop.departure),
    [whoAt(stop), w.doors[doors], stop.locked ? w.lockedMark : '', selected ? w.selectedMark : '']
      .filter(Boolean)
      .join('. '),
  );
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    <g
      className={`board-stop board-${stop.kind.toLowerCase()}${selected ? ' board-selected' : ''}`}
      role="button"
      tabIndex={tabIndex}
      aria-label={label}
      aria-pressed={chosen}
      data-stop={stop.id}
      onClick={onChoose}
      onKeyDown={press}
      onPointerDown={(event) => {
        // Of several at one door it is not clear which is meant.
        const [visit, ...more] = stop.visits;
        if (!visit?.recipient || more.length > 0) return;
        onHold(event, { recipient: visit.recipient.id, alias: visit.recipient.alias });
      }}
    >
      <title>{label}</title>
      <rect
        x={x}
        y={MIDDLE - BLOCK / 2}
        width={drawn}
        height={BLOCK}
        rx="4"
        fill={isVisited(stop) ? colour : undefined}
      />
      <text x={x + drawn / 2} y={MIDDLE + 4}>
        {stop.number ?? (stop.kind === 'BREAK' && drawn > 40 ? kind : MARKS[stop.kind])}
      </text>
      {doors !== 'open' && (
        <text className={`board-said board-said-${doors}`} x={x + drawn / 2} y={MIDDLE + 27}>
          {doors === 'delivered' ? '✓' : '✗'}
        </text>
      )}
      {stop.locked && (
        <circle className="board-locked" cx={x + drawn - 2} cy={MIDDLE - BLOCK / 2 + 1} r="4" />
      )}
    </g>
  );
}
