import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Lane, turnsAt } from '../model.js';
import type { TimeAxis } from '../time-axis.js';
import type { TriedPlaces } from '../use-tried-places.js';
import { LANE, TOP } from './measures.js';
import { laneOf, type Place } from './places.js';

/** A handout in the air. */
export interface Dragged {
  readonly recipient: string;
  readonly alias: string;
  /** Pixels of the board. */
  readonly x: number;
  readonly row: number;
  /** Null over nothing. */
  readonly place: Place | null;
}

/** A handout that can be taken hold of. */
export interface Holdable {
  readonly recipient: string;
  readonly alias: string;
}

interface Held extends Holdable {
  readonly fromX: number;
  readonly fromY: number;
}

/** Pixels; a smaller movement is a click. */
const FAR = 6;
const SLOT = 5 * 60_000;

/**
 * Moves one handout by pointer: within its lane, to another, to a point's time and back, out of the plan and into it. The
 * keyboard's way is the dialog.
 */
export function useDrag({
  board,
  lanes,
  points,
  axis,
  tried,
  onDrop,
}: {
  board: RefObject<SVGSVGElement | null>;
  lanes: readonly Lane[];
  /** Ids, in the order of their lanes under the shifts'. */
  points: readonly string[];
  axis: TimeAxis;
  tried: Pick<TriedPlaces, 'ask' | 'hasten' | 'forget'>;
  /** Null where the plan cannot be changed. */
  onDrop: ((recipient: string, place: Place) => void) | null;
}) {
  const held = useRef<Held | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);

  const { ask, hasten, forget } = tried;
  const release = useCallback(() => {
    if (held.current) forget();
    held.current = null;
    setDragged(null);
  }, [forget]);
  useEffect(() => {
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') release();
    };
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [release]);

  const changeable = onDrop !== null;
  const onHold = useCallback(
    (event: PointerEvent, what: Holdable) => {
      if (!changeable || event.button !== 0) return;
      held.current = { ...what, fromX: event.clientX, fromY: event.clientY };
    },
    [changeable],
  );

  return {
    dragged,
    /** For a stop, a booking or an unassigned recipient: begins to drag it. */
    onHold,
    /** For the board. */
    handlers: {
      onPointerMove: (event: PointerEvent) => {
        const { current } = held;
        const frame = board.current?.getBoundingClientRect();
        if (!current || !frame) return;
        const moved = Math.hypot(event.clientX - current.fromX, event.clientY - current.fromY);
        if (!dragged && moved < FAR) return;
        board.current?.setPointerCapture(event.pointerId);
        const x = event.clientX - frame.left;
        const row = Math.floor((event.clientY - frame.top - TOP) / LANE);
        const place = placeAt(x, row, current.recipient, { lanes, points, axis });
        const lane = place && laneOf(place);
        if (!dragged) ask(current.recipient, lane ?? undefined);
        else if (lane !== null && lane !== (dragged.place && laneOf(dragged.place))) hasten(lane);
        setDragged({ recipient: current.recipient, alias: current.alias, x, row, place });
      },
      onPointerUp: () => {
        if (dragged?.place) onDrop?.(dragged.recipient, dragged.place);
        release();
      },
      onPointerCancel: release,
    },
  };
}

/** The place under a spot of the board. */
function placeAt(
  x: number,
  row: number,
  recipient: string,
  { lanes, points, axis }: { lanes: readonly Lane[]; points: readonly string[]; axis: TimeAxis },
): Place | null {
  const instant = axis.instant(x);
  if (instant < axis.from || instant > axis.until) return null;
  const lane = lanes[row];
  if (lane) {
    const before = lane.stops
      .filter(({ serviceStart }) => Date.parse(serviceStart) < instant)
      .flatMap(turnsAt)
      .filter((visit) => visit?.recipient?.id !== recipient);
    return { kind: 'route', shift: lane.shift, position: before.length };
  }
  const point = points[row - lanes.length];
  if (row === lanes.length + points.length) return { kind: 'none' };
  if (point === undefined) return null;
  return { kind: 'point', point, start: Math.round(instant / SLOT) * SLOT };
}
